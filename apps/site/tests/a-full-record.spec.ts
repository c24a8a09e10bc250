import { describe, expect, test } from 'vitest'
import { metadata, text, texts, visit } from './house/visit.ts'

describe('a reply with everything', async () => {
  const { response, page, html } = await visit('/replies/731520019/2024-00118')

  test('comes whole, in Chinese, with its one address', () => {
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.documentElement.getAttribute('lang')).toBe('zh-CN')
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://yanlu.example/replies/731520019/2024-00118',
    )
  })

  test('tells its subject where the title does not', () => {
    expect(page.title).toBe(
      '对市五届人大三次会议第20240118号建议的答复（加快推进既有住宅加装电梯） - 临溪言路',
    )
    expect(text(page, '.record__subject')).toContain('加快推进既有住宅加装电梯')
  })

  test('states its metadata', () =>
    expect(metadata(page)).toEqual({
      索引号: '731520019/2024-00118',
      发文字号: '临住更函〔2024〕56号',
      发文机关: '临溪市住房和城市更新局',
      主题分类: '城乡建设(含住房)',
      体裁分类: '建议提案答复',
      公开方式: '主动公开（全文公开）',
      有效性: '有效',
      成文日期: '2024-07-18',
      发布日期: '2024-08-02 15:20',
    }))

  test('names the question, the asks, who answered and with what outcome', () => {
    const question = page.querySelector('.question')
    expect(question?.querySelector('a')?.getAttribute('href')).toBe('/proposals/npc-5-3-20240118')
    expect(texts(page, '.asks li > p:first-child')).toHaveLength(3)
    expect(question?.textContent).toContain('B 类：正在解决或列入规划')
    expect(question?.textContent).toContain('市财政局')
  })

  test('every entry of the contents and every paragraph link leads to something on the page', () => {
    const links = [...page.querySelectorAll('.contents a, .here')].map((link) =>
      link.getAttribute('href')?.slice(1),
    )
    expect(texts(page, '.contents a')).toContain('(一)现行标准')
    expect(links.length).toBeGreaterThan(15)
    for (const anchor of links) expect(page.getElementById(anchor ?? ''), anchor).not.toBeNull()
  })

  test('no rank of heading is skipped', () => {
    const ranks = [...page.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')].map(({ tagName }) =>
      Number(tagName[1]),
    )
    for (const [index, rank] of ranks.entries()) expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('cited documents are links with their validity today, or plain text', () => {
    const lines = texts(page, '.citations li').map((line) => line.replace(/\s+/g, ' '))
    expect(lines).toEqual([
      expect.stringMatching(/《既有住宅加装电梯管理办法》 ?临府办发〔2023〕12号 ?有效/),
      expect.stringMatching(/临府办发〔2018〕33号 ?已废止/),
      '《电梯安全监察条例》',
    ])
    expect([...page.querySelectorAll('.citations a')].map((link) => link.getAttribute('href'))).toEqual([
      '/policies/731520043/2023-00012',
      '/policies/731520043/2018-00033',
    ])
  })

  test('other replies to the same question are named', () =>
    expect(html).toContain('/replies/731520019/2025-00031'))
})

describe('what else belongs to a record', () => {
  test('a notice is signed before the plan it brings', async () => {
    const { page } = await visit('/policies/731520043/2023-00012')
    const order = [...page.querySelectorAll('.signature, .level-0')].map(({ className }) => className)
    expect(order).toEqual(['signature', 'level-0'])
    expect(text(page, '.signature')).toBe('临溪市人民政府办公室2023年3月6日')
  })

  test('a policy lists who cites it, and who replaced it', async () => {
    const { page } = await visit('/policies/731520043/2018-00033')
    expect(text(page, '.validity-note--warning')).toContain('本文件已废止')
    expect(text(page, '.validity-note .successor')).toMatch(/^现行文件：/)
    expect(page.querySelector('.validity-note a')?.getAttribute('href')).toBe(
      '/policies/731520043/2023-00012',
    )
    expect(texts(page, '.beside .line__title').join()).toContain('第20240118号建议的答复')
  })

  test('a record keeps the name its body had, and says what became of it', async () => {
    const { page } = await visit('/replies/731520027/2018-00009')
    expect(metadata(page).发文机关).toMatch(/^临溪市房产管理局\s*职能由下列机构承接：临溪市住房和城市更新局$/)
  })

  test('a case names its source and has no rows it cannot have', async () => {
    const { page } = await visit('/cases/2022-0001')
    expect(text(page, '.beside--source')).toContain('临溪日报')
    expect(text(page, '.beside--source')).toContain('转载')
    const labels = Object.keys(metadata(page))
    expect(labels).toContain('案例编号')
    expect(labels).not.toContain('有效性')
    expect(labels).not.toContain('索引号')
  })

  test.each([
    ['/policies/731520035/2021-00040', '已失效'],
    ['/policies/731520051/2025-00009', '尚未生效'],
    ['/policies/731520043/2023-00012', '有效'],
    ['/policies/731520043/2020-00127', '未标注'],
  ])('%s is %s today', async (path, label) => {
    const { page } = await visit(path)
    expect(text(page, '.record__state')).toBe(label)
  })
})
