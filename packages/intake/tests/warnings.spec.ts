import { expect, test } from 'vitest'
import { type Draft, readPage } from '../src/index.ts'

const drafted = async (content: string, file = 'page.txt'): Promise<Draft> => {
  const result = await readPage({ file, content })
  if (!result.ok) throw new Error(result.message)
  return result.draft
}
const found = async (content: string, code: string) =>
  (await drafted(content)).findings.filter((finding) => finding.code === code)

const notice = (head: string, foot = ''): string =>
  `${head}\n临江市民政局关于社区食堂的通知\n各街道:\n请认真执行。\n${foot}`

test.each([
  ['[ 公开方式 ] 不予公开', ''],
  ['', '（此件不予公开）'],
  ['此件不予公开', ''],
  ['[ 公开方式 ] 主动公开', '此件不予公开'],
  ['', '（此件公开发布）\n（此件不予公开）'],
])('a page that says 不予公开 is an error: %j, %j', async (head, foot) => {
  expect(await found(notice(head, foot), 'disclosure_denied')).toMatchObject([{ severity: 'error' }])
})

test.each([
  ['[ 公开方式 ] 依申请公开', ''],
  ['', '(此件依申请公开)'],
])('a page that says 依申请公开 is a warning: %j, %j', async (head, foot) => {
  expect(await found(notice(head, foot), 'disclosure_on_request')).toMatchObject([{ severity: 'warning' }])
})

test('a page for everybody has neither', async () => {
  const { findings } = await drafted(notice('[ 公开方式 ] 主动公开', '（此件公开发布）'))
  expect(findings.filter(({ code }) => /^disclosure_(?:denied|on_request)$/.test(code))).toEqual([])
})

test('the order of dates counts the date of the signature', async () => {
  const page = notice('[ 发布日期 ] 2025-03-01', '临江市民政局\n2025年3月9日')
  expect(await found(page, 'date_order')).toMatchObject([{ excerpt: '2025-03-09 / 2025-03-01' }])
})

test('a number cited with a leading zero is named', async () => {
  const page = `${notice('')}依据《临江市食堂办法》（临民发〔2024〕012号）办理。`
  expect(await found(page, 'document_number_rewritten')).toMatchObject([{ excerpt: '临民发〔2024〕012号' }])
})

test.each([
  ['阅读：2,035', 2035],
  ['阅读：2，035', 2035],
  ['阅读：2035', 2035],
  ['阅读：1.2万', null],
])('%s of an article', async (counter, readCount) => {
  const page = `小巷变花园\n2025-04-02 来源:临江晚报 ${counter}\n社区入户走访600户，整理意见42条。`
  const own = `小巷变花园\n2025-04-02 来源:临江晚报\n${counter}\n社区入户走访600户，整理意见42条。`
  for (const content of [page, own]) {
    const { source, findings } = await drafted(content)
    expect(source?.readCount).toBe(readCount)
    expect(findings.some(({ code }) => code === 'read_count_unread')).toBe(readCount === null)
  }
})

test('a printed h1 is the title and no paragraph, whatever the head of the page states', async () => {
  const html = (body: string): string =>
    `<!doctype html><html><head><meta name="ArticleTitle" content="社区食堂开张了！"></head><body>${body}</body></html>`
  const printed = await drafted(html('<h1>老街食堂开张了！</h1><p>老人吃上热饭。</p>'), 'page.html')
  expect(printed).toMatchObject({
    title: '老街食堂开张了！',
    body: [{ type: 'paragraph', text: '老人吃上热饭。' }],
  })
  expect(printed.findings).toContainEqual(
    expect.objectContaining({ code: 'title_differs', excerpt: '社区食堂开张了！' }),
  )
  const plain = await drafted(html('<p>社区食堂开张了!</p><p>老人吃上热饭。</p>'), 'page.html')
  expect(plain).toMatchObject({
    title: '社区食堂开张了！',
    body: [{ type: 'paragraph', text: '老人吃上热饭。' }],
  })
  expect(plain.findings.map(({ code }) => code)).not.toContain('title_differs')
})

test.each(['临江市民政局\n2025年3月9日', '临江市民政局'])(
  'copies below the signature “%s” are in no section',
  async (signature) => {
    const { body, signedBy } = await drafted(
      `临江市民政局关于社区食堂的通知\n各街道:\n一、目标\n建成十家。\n${signature}\n抄送：市财政局，市水务局。`,
    )
    expect(signedBy).toBe('临江市民政局')
    expect(body).toEqual([
      expect.objectContaining({ heading: '一、目标', blocks: [{ type: 'paragraph', text: '建成十家。' }] }),
      { type: 'paragraph', text: '抄送：市财政局，市水务局。' },
    ])
  },
)
