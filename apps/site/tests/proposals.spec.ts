import { todayInShanghai } from '@yanlu/model'
import { describe, expect, test } from 'vitest'
import { delegation, emptied, sessionless, twin } from './fixtures/town.ts'
import { hrefs, inTown } from './house/in-town.ts'
import { text, texts } from './house/visit.ts'

const today = todayInShanghai(new Date())
const { get, visit } = inTown(today)

describe('proposals', () => {
  test('one without a public reply is found by its number, and said to be without', async () => {
    const { page } = await visit(`/search?q=${encodeURIComponent(sessionless.number)}`)
    expect(text(page, '.go-to')).toMatch(/^直达/)
    expect(text(page, '.nothing h3')).toBe('有这件建议提案，暂无公开答复')
    expect(text(page, '.nothing')).not.toContain('核对')
    const filtered = await visit(`/search?q=${encodeURIComponent(sessionless.number)}&kind=reply`)
    expect(text(filtered.page, '.nothing h3')).toBe('有这件建议提案，在已选的条件下没有文件')
  })

  test('are listed by session, 50 a page', async () => {
    const { page } = await visit('/proposals?session=cppcc-4-2')
    expect(text(page, 'h1')).toBe('市政协四届二次会议')
    expect(texts(page, '.proposals__list .line__title')).toHaveLength(50)
    expect(text(page, '.proposals__count')).toBe('共 57 件，第 1 / 2 页')
    const next = page.querySelector('.paging [rel=next]')?.getAttribute('href') ?? ''
    expect(next).toBe('/proposals?session=cppcc-4-2&page=2')
    expect(texts((await visit(next)).page, '.proposals__list .line__title')).toHaveLength(7)
  })

  test('by the words of their subject, or of the reply to them, latest session first', async () => {
    const list = async (query: string) => {
      const { page } = await visit(`/proposals?${query}`)
      return { page, titles: texts(page, '.proposals__list .line__title') }
    }
    const { page, titles } = await list(`q=${encodeURIComponent('公交')}`)
    expect(titles).toEqual(['夜间增开公交班次'])
    expect(text(page, '.proposals__count')).toBe('事由含“公交”的有 1 件')
    expect(page.querySelector('[name=q][value=公交]')).not.toBeNull()
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex')
    expect((await list(`q=${encodeURIComponent('南门')}`)).titles).toEqual(['修缮南门老街'])
    const many = await list(`q=${encodeURIComponent('委员提案')}`)
    expect(text(many.page, '.proposals__count')).toBe('事由含“委员提案”的有 57 件，第 1 / 2 页')
    const next = many.page.querySelector('.paging [rel=next]')?.getAttribute('href') ?? ''
    expect((await list(next.split('?')[1] ?? '')).titles).toHaveLength(7)
    const elsewhere = await list(`session=cppcc-4-2&q=${encodeURIComponent('盲道')}`)
    expect(text(elsewhere.page, '.notice h2')).toBe('市政协四届二次会议没有事由含“盲道”的建议或提案')
    expect(hrefs(elsewhere.page, '.notice a')).toEqual([
      `/proposals?q=${encodeURIComponent('盲道')}`,
      `/search?q=${encodeURIComponent('盲道')}`,
      '/proposals?session=cppcc-4-2',
    ])
  })

  test('words in the box for numbers and a number in the box for words go where they are answered', async () => {
    const words = encodeURIComponent('盲道')
    expect((await get(`/proposals?number=${words}`)).headers.get('location')).toBe(`/proposals?q=${words}`)
    const number = encodeURIComponent('南门14号')
    const { response } = await visit(`/proposals?q=${number}`)
    expect(response.headers.get('location')).toBe(`/proposals?number=${number}`)
  })

  test('the search for words leads to the proposals about them', async () => {
    const { page } = await visit(`/search?q=${encodeURIComponent('公交')}`)
    expect(hrefs(page, '.finder__proposals a')).toEqual([`/proposals?q=${encodeURIComponent('公交')}`])
    for (const query of ['', `q=${encodeURIComponent('临交函〔2023〕19号')}`])
      expect((await visit(`/search?${query}`)).page.querySelector('.finder__proposals')).toBeNull()
  })

  test('those without a session stand in the list of all, and sessions can be chosen', async () => {
    const { page } = await visit('/proposals?page=2')
    const first = await visit('/proposals')
    expect(texts(first.page, '.side .count')).toEqual(expect.arrayContaining(['57 件', '3 件']))
    const numbers = [first.page, page].flatMap((one) => texts(one, '.proposals__list .line__title'))
    expect(numbers).toContain('20190007号')
    expect(numbers).toHaveLength(63)
  })

  test('a page that is not there says so, and names those that are', async () => {
    const { response, page } = await visit('/proposals?page=9')
    expect(response.status).toBe(200)
    expect(texts(page, '.paging li')).toEqual(['1', '2'])
    expect(page.querySelector('.paging [rel=prev]')?.getAttribute('href')).toBe('/proposals?page=2')
    expect(text(page, '.proposals__list .notice')).toContain('没有第 9 页')
  })

  test.each([
    ['session=npc-99-9', 404, '没有这个会次'],
    ['session=会议', 400, '会次有误，请在“会次”中选择'],
    ['session=npc-5-3&session=npc-5-2', 400, '同一个条件在地址中出现了不止一次'],
    ['page=0', 400, '页码有误：应为 1 到 500 之间的整数'],
    ['page=501', 400, '页码有误'],
    ['number=%FF', 400, '编号有误'],
    [`number=${'1'.repeat(61)}`, 400, '编号有误'],
    [`q=${'字'.repeat(101)}`, 400, '事由中的字词有误'],
    ['q=%00', 400, '事由中的字词有误'],
  ])('%s answers %i', async (query, status, sentence) => {
    const { response, page } = await visit(`/proposals?${query}`)
    expect(response.status).toBe(status)
    expect(text(page, 'main')).toContain(sentence)
    // Whoever has mistyped something can mend it where it was typed.
    if (status === 400) {
      expect(text(page, 'main')).not.toContain('参数')
      expect(page.querySelectorAll('main form input[type=search]')).toHaveLength(2)
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
  })

  test('a number that two sessions have is found within the chosen one', async () => {
    const number = encodeURIComponent('南门14号')
    expect((await get(`/proposals?session=npc-5-2&number=${number}`)).headers.get('location')).toBe(
      `/proposals/npc-5-2-${encodeURIComponent('南门14')}`,
    )
    expect((await get(`/proposals?session=npc-5-3&number=${number}`)).headers.get('location')).toBe(
      `/proposals/npc-5-3-${encodeURIComponent('南门14')}`,
    )
  })

  test('without a session both are offered', async () => {
    const { page } = await visit(`/proposals?number=${encodeURIComponent('南门14号')}`)
    expect(hrefs(page, '.notice .line__title a')).toEqual(
      ['npc-5-3-南门14', 'npc-5-2-南门14'].map((key) => `/proposals/${encodeURIComponent(key)}`),
    )
  })

  const lookUp = (number: string, session = '') =>
    visit(`/proposals?number=${encodeURIComponent(number)}${session}`)

  test.each([
    ['北门3号', 'npc-5-2-北门3'],
    ['北门三号', 'npc-5-2-北门3'],
    ['第２０２４０２０１号', 'npc-5-3-20240201'],
    ['市五届人大三次会议第20240201号', 'npc-5-3-20240201'],
    ['五届三次会议20240201', 'npc-5-3-20240201'],
    ['市五届人大二次会议南门14号', 'npc-5-2-南门14'],
    ['第五十七号', 'cppcc-4-2-57'],
    ['20190007', 'cppcc-20190007'],
  ])('the whole number %s leads to its proposal', async (number, key) => {
    const { response } = await lookUp(number)
    expect(response.headers.get('location')).toBe(`/proposals/${encodeURIComponent(key)}`)
  })

  test.each([
    ['0201', ['npc-5-3-20240201']],
    ['0007', ['cppcc-20190007']],
    ['2019', ['cppcc-20190007']],
    ['2024', ['npc-5-3-20240118', 'npc-5-3-20240201']],
    ['门3', ['npc-5-2-北门3']],
    ['五届三次会议第0201号', ['npc-5-3-20240201']],
  ])('a part of a number, %s, is never taken for one: those that hold it are listed', async (part, keys) => {
    const { response, page } = await lookUp(part)
    expect(response.status).toBe(200)
    expect(text(page, '.notice h2')).toMatch(/^编号中含“[门\d]+”的有以下/)
    expect(hrefs(page, '.notice .line__title a')).toEqual(
      keys.map((key) => `/proposals/${encodeURIComponent(key)}`),
    )
  })

  test('digits without the name of a place are not the number that has one', async () => {
    const { page } = await lookUp('3', '&session=npc-5-2')
    expect(hrefs(page, '.notice .line__title a')).toEqual(['/proposals/cppcc-4-2-3'])
    expect(text(page, '.notice h2')).toBe('所查的会次没有编号“3”，它在别的会次')
    expect((await lookUp('3')).response.headers.get('location')).toBe('/proposals/cppcc-4-2-3')
  })

  test('whole numbers of documents lead to them, parts do not', async () => {
    const whole = await lookUp('731520043/2025-90001')
    expect(whole.response.headers.get('location')).toBe('/policies/731520043/2025-90001')
    expect((await lookUp('临府发〔2025〕1号')).response.headers.get('location')).toBe(
      '/policies/731520043/2025-90001',
    )
    const part = await lookUp('2025-90001')
    expect(part.response.status).toBe(200)
    expect(hrefs(part.page, '.notice .line__title a, .notice a.line__title')).toEqual([
      '/policies/731520043/2025-90001',
    ])
  })

  test('a number that nobody holds is said so, and no neighbour is shown', async () => {
    const { response, page } = await visit('/proposals?number=20240119')
    expect(response.status).toBe(200)
    expect(text(page, '.proposals__list .notice')).toContain('没有编号为“20240119”的建议')
  })
})

describe('a proposal', () => {
  test('shows what became of it, ask by ask, with the paragraph that answers', async () => {
    const { page } = await visit('/proposals/npc-5-3-20240118')
    expect(text(page, '.became__state')).toBe('已公开 2 次答复，最近一次在 2025-03-10')
    expect(texts(page, '.ask-by-ask blockquote')).toHaveLength(3)
    const [first, second, third] = page.querySelectorAll('.ask-by-ask > li')
    expect(first?.textContent).toContain('正在解决')
    expect(first?.textContent).toContain('B 类：正在解决或列入规划')
    expect(second?.textContent).toContain('已解决')
    expect(third?.textContent).toContain('没有为这一条单独写明结果')
  })

  test('leads to the paragraph of each reply that takes up an ask', async () => {
    const { page } = await visit(`/proposals/${encodeURIComponent(twin.key)}`)
    const [first, second] = page.querySelectorAll('.ask-by-ask > li')
    const links = [...(first?.querySelectorAll('a') ?? [])]
    expect(links.map((link) => link.textContent)).toEqual(['看答复原文', '看答复原文'])
    for (const link of links) {
      const [path, anchor] = (link.getAttribute('href') ?? '').split('#')
      const { page: record } = await visit(path ?? '')
      expect(record.getElementById(decodeURIComponent(anchor ?? ''))?.textContent).toContain('石板路')
    }
    expect(texts(second ?? page, 'a')).toEqual(['看整份答复'])
  })

  test('lists its replies oldest first with their days and bodies', async () => {
    const { page } = await visit('/proposals/npc-5-3-20240118')
    const [first, second] = texts(page, '.course').map((one) => one.replace(/\s+/g, ' '))
    expect(first).toContain('成文后 15 天公开')
    expect(first).toContain('会办市财政局临溪市民政局')
    expect(second).toContain('距上一次答复 235 天')
  })

  test('whose only reply was withdrawn says so, with the way to day and reason', async () => {
    const { page } = await visit(`/proposals/${encodeURIComponent(emptied.key)}`)
    expect(text(page, '.became__state')).toContain('市五届人大二次会议')
    expect(text(page, '.became__state')).toContain('北门3号')
    expect(text(page, '.became__state')).toContain('后来撤回')
    expect(text(page, '.became')).not.toContain('可能')
    expect(text(page, '.became time')).toBe('2025-12-01 撤回')
    const [way] = hrefs(page, '.became .lines a')
    expect(way).toBe('/replies/731520035/2022-00078')
    const { response, page: gone } = await visit(way ?? '')
    expect(response.status).toBe(410)
    expect(text(gone, '.trouble')).toContain('答复有误')
  })

  test('can be followed by itself, although another session has the same number', async () => {
    const address = `/proposals/${encodeURIComponent(delegation.key)}/feed.atom`
    const { page } = await visit(`/proposals/${encodeURIComponent(delegation.key)}`)
    expect(hrefs(page, 'link[type="application/atom+xml"]')).toEqual([address])
    expect(hrefs(page, '.became__follow a')).toEqual([address])
    expect(text(page, '.became__follow a')).toBe('订阅这件建议')
    const replyPage = (await visit('/replies/731520019/2025-00077')).page
    expect(hrefs(replyPage, '.question__follow')).toEqual([address])
    const entries = async (key: string) => {
      const { response, page: feed } = await visit(`/proposals/${encodeURIComponent(key)}/feed.atom`)
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
      expect(text(feed, 'feed > id')).toBe(
        `https://yanlu.example/proposals/${encodeURIComponent(key)}/feed.atom`,
      )
      return texts(feed, 'entry > id')
    }
    expect(await entries(delegation.key)).toEqual(['https://yanlu.example/replies/731520019/2025-00077'])
    expect(await entries(twin.key)).toEqual(
      ['2025-00067', '2024-00066'].map((number) => `https://yanlu.example/replies/731520019/${number}`),
    )
    expect(await entries(emptied.key)).toEqual([])
    expect((await get('/proposals/npc-5-3-1/feed.atom')).status).toBe(404)
  })

  test('has Chinese in its address, and says what was not stated', async () => {
    const { response, page } = await visit(`/proposals/${encodeURIComponent(delegation.key)}`)
    expect(response.status).toBe(200)
    expect(text(page, '.became')).toContain('答复没有写明办理结果的类别')
    expect(text(page, '[aria-labelledby=asks]')).toContain('没有逐条引出诉求')
    expect(hrefs(page, '.breadcrumb a')).toEqual(['/', '/proposals', '/proposals?session=npc-5-3'])
  })

  test('without a public reply says so and guesses nothing', async () => {
    const { page } = await visit('/proposals/cppcc-4-2-7')
    expect(text(page, '.became__state')).toBe('现在没有公开的答复')
    expect(text(page, '.became')).toContain('后来撤回')
    expect(page.querySelector('.course')).toBeNull()
  })
})
