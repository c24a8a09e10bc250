import { describe, expect, test } from 'vitest'
import { type FinderView, isFinderView } from '../src/islands/finder/view.ts'
import { get, text, texts, visit } from './house/visit.ts'

async function view(address: string): Promise<FinderView> {
  const response = await get(`/api/finder${address}`)
  const body: unknown = await response.json()
  if (!isFinderView(body)) throw new Error(`${address} is no finder page: ${JSON.stringify(body)}`)
  return body
}
const query = (pairs: [string, string][]) => `/search?${new URLSearchParams(pairs)}`

describe('page and data', () => {
  test.each([
    '/search',
    query([['q', '电梯']]),
    query([
      ['q', '电梯'],
      ['kind', 'policy'],
      ['from', '2020-01-01'],
    ]),
    '/policies?sort=oldest',
    '/search?view=elder&q=a',
  ])('%s says the same as data as it does on its page', async (address) => {
    const [{ page }, data] = await Promise.all([visit(address), view(address)])
    expect(page.title).toBe(data.title)
    if (data.results.state !== 'found') throw new Error('nothing was looked for')
    expect(text(page, '#results')).toBe(data.results.count)
    expect([...page.querySelectorAll('.result__title a')].map((link) => link.getAttribute('href'))).toEqual(
      data.results.hits.map(({ href }) => href),
    )
  })

  test('the data block of a page cannot end early', async () => {
    const { page, html } = await visit(query([['q', '</script><script>alert(1)</script>']]))
    expect(html.split('id="finder-view">')[1]?.split('</script>')[0]).toMatch(/^\{.*\}$/)
    const block: unknown = JSON.parse(page.querySelector('#finder-view')?.textContent ?? '')
    expect(isFinderView(block) && block.form.q).toBe('</script><script>alert(1)</script>')
  })

  test('a place that is none has no data', async () =>
    expect((await get('/api/finder/organisations')).status).toBe(404))

  test('the gallery of cases is another page, to which the browser goes', async () =>
    expect(await (await get('/api/finder/cases?year=2022')).json()).toEqual({ page: '/cases?year=2022' }))

  test('in the elder view every address of the data stays there', async () => {
    const { form, results } = await view('/search?view=elder')
    expect(form.kept).toContainEqual({ name: 'view', value: 'elder' })
    if (results.state !== 'found') throw new Error('nothing was looked for')
    for (const { href } of [...results.sorts, ...results.hits]) expect(href).toMatch(/[?&]view=elder(?:#|$)/)
  })
})

describe('in force only', () => {
  test('one click shows what holds today, one more shows everything again', async () => {
    const { page } = await visit('/policies')
    const switcher = page.querySelector('.switch')
    const count = Number(text(page, '.switch .count'))
    const chosen = await visit(switcher?.getAttribute('href') ?? '')
    expect(text(chosen.page, '#results')).toBe(`共 ${count} 件`)
    expect(count).toBeGreaterThan(0)
    for (const validity of texts(chosen.page, '.result .validity'))
      expect(['有效', '已修改', '部分失效']).toContain(validity)
    expect(chosen.page.querySelector('.switch')?.getAttribute('aria-current')).toBe('true')
    expect(texts(chosen.page, '.chip')).toEqual(['有效性现行有效'])
    expect(chosen.page.querySelector('.switch')?.getAttribute('href')).toBe('/policies')
  })

  test.each(['/cases?sort=oldest', '/replies'])('%s has no such choice', async (path) => {
    const data = await view(path)
    expect(data.results).toMatchObject({ state: 'found', inForce: null })
  })

  test('says how many are left out because they state no validity, and shows them too', async () => {
    const before = await visit('/search')
    expect(texts(before.page, '.finder__means')).toHaveLength(1)
    const { page } = await visit(before.page.querySelector('.switch')?.getAttribute('href') ?? '')
    const shown = Number(/\d+/.exec(text(page, '#results'))?.[0])
    const [, said = ''] = texts(page, '.finder__means')
    const leftOut = Number(/(\d+) 件/.exec(said)?.[1])
    expect(leftOut).toBeGreaterThan(0)
    const unstated = await visit('/search?validity=unknown')
    expect(text(unstated.page, '#results')).toContain(`共 ${leftOut} 件`)
    const both = await visit(page.querySelector('.finder__means a')?.getAttribute('href') ?? '')
    expect(text(both.page, '#results')).toContain(`共 ${shown + leftOut} 件`)
  })
})

describe('days', () => {
  test('a range narrows the list, stays in the fields, and each day can be taken away', async () => {
    const { page } = await visit('/search?from=2023-01-01&to=2023-12-31')
    for (const day of texts(page, '.result__facts time')) expect(day).toMatch(/^2023-/)
    expect(page.querySelector('#from')?.getAttribute('value')).toBe('2023-01-01')
    expect(texts(page, '.chip')).toEqual(['日期2023-01-01 起', '日期至 2023-12-31'])
    expect([...page.querySelectorAll('.chip')].map((chip) => chip.getAttribute('href'))).toEqual([
      '/search?to=2023-12-31',
      '/search?from=2023-01-01',
    ])
  })

  test.each([
    ['from=2024-13-01', 'from', '2024-13-01', 'text'],
    ['to=last+week', 'to', 'last week', 'text'],
    ['from=2024-05-01&to=2024-04-01', 'from', '2024-05-01', 'date'],
  ])('%s is an error at its field, and the form is kept', async (days, name, typed, type) => {
    const { response, page } = await visit(`/search?q=%E7%94%B5%E6%A2%AF&kind=policy&${days}`)
    expect(response.status).toBe(400)
    expect(page.title).toContain('查询条件有误')
    const summary = page.querySelector('.error-summary')
    expect(summary?.hasAttribute('autofocus')).toBe(true)
    expect(summary?.querySelector('a')?.getAttribute('href')).toBe(`#${name}`)
    const field = page.querySelector(`#${name}`)
    expect(field?.getAttribute('aria-invalid')).toBe('true')
    expect(field?.getAttribute('type')).toBe(type)
    expect(field?.getAttribute('value')).toBe(typed)
    const sentence = text(page, `#${field?.getAttribute('aria-describedby')}`)
    expect(sentence).toMatch(/日期/)
    expect(text(page, '.error-summary a')).toBe(sentence)
    expect(page.querySelector('#q')?.getAttribute('value')).toBe('电梯')
    expect(page.querySelector('input[name=kind][value=policy]')?.hasAttribute('checked')).toBe(true)
    expect(page.querySelectorAll('.result')).toHaveLength(0)
    expect(page.querySelector('details.filters')?.hasAttribute('open')).toBe(true)
  })

  test('for machines a wrong day is an error object, and for the script a form with the error', async () => {
    expect((await get('/api/v1/records?from=2024-13-01')).status).toBe(400)
    const response = await get('/api/finder/search?from=2024-13-01')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      form: { from: { readable: false } },
      results: { state: 'wrong' },
    })
  })
})

describe('go to', () => {
  test.each([
    ['临府办发〔2023〕12号', '/policies/731520043/2023-00012'],
    ['731520043/2023-00012', '/policies/731520043/2023-00012'],
    ['731520019', '/organisations/731520019'],
  ])('%s leads first to the one thing it names', async (q, path) => {
    const { page } = await visit(query([['q', q]]))
    const link = page.querySelector('.finder__results a')
    expect(link?.getAttribute('href')).toBe(path)
    expect(link?.textContent).toMatch(/^直达：/)
    expect((await get(path)).status).toBe(200)
  })

  test.each(['电梯', '临府办发〔2023〕13号', ''])('“%s” leads nowhere by itself', async (q) => {
    const { page } = await visit(query([['q', q]]))
    expect(page.querySelector('.go-to')).toBeNull()
  })
})

describe('suggestions', () => {
  const suggest = (q: string) => get(`/api/v1/suggest?q=${encodeURIComponent(q)}`)

  test('they are titles with the addresses they lead to', async () => {
    const response = await suggest('电梯')
    expect(response.headers.get('cache-control')).toContain('s-maxage=10')
    const { suggestions }: { suggestions: { label: string; path: string }[] } = await response.json()
    expect(suggestions.length).toBeGreaterThan(0)
    expect(suggestions.length).toBeLessThanOrEqual(8)
    for (const { path } of suggestions) expect((await get(path)).status).toBe(200)
  })

  test('nothing for nothing', async () =>
    expect(await (await get('/api/v1/suggest')).json()).toEqual({ suggestions: [] }))

  test('a whole paragraph is refused in plain words', async () => {
    const response = await suggest('字'.repeat(101))
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: { code: 'bad_parameter', message: '参数 q（检索词）不能超过 100 个字。' },
    })
  })

  test('without a script there is a plain search box and no list', async () => {
    for (const path of ['/', '/search', '/organisations']) {
      const { page } = await visit(path)
      const box = page.querySelector('input[type=search]')
      expect(box?.getAttribute('role')).toBeNull()
      expect(page.querySelector('.suggestions')?.textContent).toBe('')
    }
  })
})

test('long lists of a filter show ten and fold the rest away', async () => {
  const { page } = await visit('/search')
  for (const group of page.querySelectorAll('.filters fieldset')) {
    const open = [...group.querySelectorAll('li')].filter((item) => item.closest('.filters__more') === null)
    expect(open.length).toBeLessThanOrEqual(10)
  }
})
