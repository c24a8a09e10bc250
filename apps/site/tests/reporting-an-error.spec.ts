import { createServer, type Server } from 'node:http'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { freePort, startSite } from './house/site.ts'

/** The desk's door for reports (its own tests are in apps/cms); here it takes down what arrives and answers as told. */
let desk: Server
let answer: { status: number; body: unknown }
let arrived: unknown[]
let callers: unknown[]
let site: Awaited<ReturnType<typeof startSite>>
const challenge = { parameters: { algorithm: 'PBKDF2/SHA-256', nonce: 'a"<b' }, signature: 's' }

beforeAll(async () => {
  desk = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.url === '/api/reports/challenge') return response.end(JSON.stringify(challenge))
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    callers.push(request.headers['x-forwarded-for'])
    arrived.push(JSON.parse(Buffer.concat(parts).toString()))
    response.writeHead(answer.status).end(JSON.stringify(answer.body))
  })
  const port = await freePort()
  await new Promise<void>((done) => desk.listen(port, '127.0.0.1', done))
  const { url, readKey } = inject('search')
  site = await startSite({
    MEILISEARCH_URL: url,
    MEILISEARCH_READ_KEY: readKey,
    CMS_URL: `http://127.0.0.1:${port}`,
    SITE_URL: 'https://yanlu.example',
  })
})
afterAll(async () => {
  await site.stop()
  desk.close()
})
beforeEach(() => {
  arrived = []
  callers = []
  answer = { status: 201, body: { number: 'B-2026-0007' } }
})

const typed = {
  page: '/cases/2022-0001',
  kind: 'wrong',
  text: '第二段的年份写错了 <b>',
  contact: '0790-5550000',
  altcha: 'cHJvb2Y=',
}
const send = (fields: Record<string, string>) =>
  fetch(`${site.url}/report`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
const page = async (response: Response) => parseHTML(await response.text()).document

/** linkedom gives the text of a textarea as it is escaped in the page. */
const kept = (document: Document) =>
  document.querySelector('textarea')?.textContent?.replaceAll('&lt;', '<').replaceAll('&gt;', '>')

function expectKept(document: Document, fields: Record<string, string>): void {
  expect(kept(document)).toBe(fields.text)
  const value = (name: string) => document.querySelector(`input[name=${name}]`)?.getAttribute('value')
  expect([value('page'), value('contact')]).toEqual([fields.page, fields.contact])
  const chosen = document.querySelector('input[name=kind][checked]')?.getAttribute('value') ?? 'nonsense'
  expect(chosen).toBe(fields.kind)
}

test('the form names the page it came from and brings the challenge of the desk', async () => {
  const response = await fetch(`${site.url}/report?page=%2Fcases%2F2022-0001`)
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const document = await page(response)
  expect(document.querySelector('input[name=page]')?.getAttribute('value')).toBe('/cases/2022-0001')
  expect(JSON.parse(document.querySelector('form.report')?.getAttribute('data-challenge') ?? '')).toEqual(
    challenge,
  )
})

const elsewhere = [
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'https://yanlu.example.elsewhere.example/a',
  'https://yanlu.example@elsewhere.example/a',
  'https://a@yanlu.example/a',
  'ftp://yanlu.example/a',
  'elsewhere.example/a',
  'javascript:alert(1)',
  'cases/2022-0001',
  '第二页',
]
test.each(elsewhere)(
  'the address %j, which is none of ours, is refused, and what was typed stays',
  async (page_) => {
    const response = await send({ ...typed, page: page_ })
    expect(response.status).toBe(400)
    const document = await page(response)
    expect(document.querySelector('#problem')?.textContent).toContain('本网站页面的地址')
    expect(document.querySelector('input[name=page]')?.getAttribute('value')).toBe(page_.trim())
    expect(arrived).toEqual([])
  },
)

test.each([
  ['https://yanlu.example/cases/2022-0001', '/cases/2022-0001'],
  ['http://yanlu.example/cases/2022-0001', '/cases/2022-0001'],
  ['HTTPS://YANLU.example:443/cases/2022-0001#p3', '/cases/2022-0001#p3'],
  ['yanlu.example/search?q=%E7%94%B5%E6%A2%AF&kind=reply', '/search?q=%E7%94%B5%E6%A2%AF&kind=reply'],
  ['  https://yanlu.example  ', '/'],
  ['/d/临交发〔2013〕8号', '/d/临交发〔2013〕8号'],
])('the whole address %s is taken as its path', async (page_, path) => {
  expect((await send({ ...typed, page: page_ })).status).toBe(303)
  expect(arrived).toEqual([expect.objectContaining({ page: path })])
})

test('a link to the form may carry a whole address as well', async () => {
  const from = encodeURIComponent('https://yanlu.example/cases/2022-0001#p3')
  const document = await page(await fetch(`${site.url}/report?page=${from}`))
  expect(document.querySelector('input[name=page]')?.getAttribute('value')).toBe('/cases/2022-0001#p3')
})

test.each(elsewhere)('an address elsewhere (%s) is not taken over', async (other) => {
  const document = await page(await fetch(`${site.url}/report?page=${encodeURIComponent(other)}`))
  expect(document.querySelector('input[name=page]')?.getAttribute('value')).toBe('')
})

test('a report goes to the desk, and its number comes back at an address that can be loaded again', async () => {
  const response = await send(typed)
  expect(response.status).toBe(303)
  expect([arrived, callers]).toEqual([[typed], ['127.0.0.1']])
  const thanks = await fetch(new URL(response.headers.get('location') ?? '', site.url))
  expect(thanks.status).toBe(200)
  const document = await page(thanks)
  expect(document.querySelector('[role=status]')?.textContent).toContain('B-2026-0007')
  expect(document.querySelector('form.report')).toBeNull()
})

test.each([
  ['text', { text: '短' }],
  ['text', { text: '长'.repeat(2001) }],
  ['contact', { contact: '1'.repeat(101) }],
  ['kind', { kind: 'nonsense' }],
  ['page', { page: 'https://elsewhere.example/' }],
  ['altcha', { altcha: '' }],
])(
  'what is wrong with %s is said, nothing that was typed is lost, and the desk hears nothing',
  async (_, wrong) => {
    const response = await send({ ...typed, ...wrong })
    expect(response.status).toBe(400)
    const document = await page(response)
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(/没有提交成功/)
    expectKept(document, { ...typed, ...wrong })
    expect(arrived).toEqual([])
  },
)

test.each([
  [400, { error: { code: 'proof_used', message: '' } }, 400, '校验已经过期或用过'],
  [400, { error: { code: 'invalid', message: '' } }, 400, '没有通过检查'],
  [429, { error: { code: 'too_many', message: '' } }, 429, '人太多'],
  [500, {}, 503, '暂时没有响应'],
])('the desk answers %i %j: the reader is told and keeps the text', async (status, body, shown, sentence) => {
  answer = { status, body }
  const response = await send(typed)
  expect(response.status).toBe(shown)
  const document = await page(response)
  expect(document.querySelector('[role=alert]')?.textContent).toContain(sentence)
  expectKept(document, typed)
})

test('only the form is taken: no other body, no other address', async () => {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  expect((await fetch(`${site.url}/report`, json)).status).toBe(405)
  expect(
    (await fetch(`${site.url}/search`, { method: 'POST', body: new URLSearchParams(typed) })).status,
  ).toBe(405)
  expect((await send({ ...typed, text: '长'.repeat(30_000) })).status).toBe(413)
})

test('while the desk is down the form says so, and tries again with everything that was typed', async () => {
  const { url, readKey } = inject('search')
  const alone = await startSite({
    MEILISEARCH_URL: url,
    MEILISEARCH_READ_KEY: readKey,
    CMS_URL: `http://127.0.0.1:${await freePort()}`,
  })
  const document = await page(await fetch(`${alone.url}/report`))
  expect(document.querySelector('[role=alert]')?.textContent).toContain('暂时没有响应')
  expect(document.querySelector('form.report button')?.textContent).toBe('再试一次')
  const again = { ...typed, altcha: '' }
  const body = new URLSearchParams(again)
  expectKept(await page(await fetch(`${alone.url}/report`, { method: 'POST', body })), again)
  await alone.stop()
})
