import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { policy } from './fixtures/writing.ts'
import { get, text, visit } from './house/visit.ts'

const evil = '</title><script>alert(1)</script><img src=x onerror=alert(1)>"\'><a href="javascript:alert(1)">'
const record = policy({
  indexNumber: '731520051/2017-00666',
  documentNumber: '恶发〔2017〕666号',
  title: `标题${evil}`,
  summary: evil,
  issuingBody: { code: null, name: evil },
  signedBy: evil,
  addressees: evil,
  genre: evil,
  topic: evil,
  sourceNote: evil,
  validity: {
    status: 'repealed',
    effectiveFrom: null,
    effectiveTo: null,
    statusDate: null,
    basis: evil,
    by: { title: evil, path: '//evil.example/' },
  },
  citations: [{ title: evil, number: evil }],
  attachments: [{ name: `${evil}.doc`, mime: 'text/html"><script>', bytes: 1, sha256: 'a'.repeat(64) }],
  contact: { unit: evil, person: evil, phone: evil, fax: evil, masked: false },
  text: `# 一、${evil}\n恶意段落${evil}\n- ${evil}\n| ${evil}`,
})

const writer = createWriter({ url: inject('search').url, key: inject('search').writeKey })
beforeAll(() => writer.putRecord(record, []))
afterAll(() => writer.removeRecord(record.id))

test.each([
  '/policies/731520051/2017-00666',
  '/search?q=恶意段落',
  '/search?q=恶发〔2017〕666号',
  '/policies',
  '/',
])('on %s it stays text', async (path) => {
  const { response, page, html } = await visit(encodeURI(path))
  expect(response.status).toBe(200)
  expect(html).toContain('alert(1)')
  expect(
    page.querySelector(
      'script:not([src^="/_astro/"]):not([type$="json"]), img:not([src^="/qr/"]), [onerror], a[href^="javascript:"], a[href*="evil.example"]',
    ),
  ).toBeNull()
})

test('its file address answers like any other', async () => {
  const { page } = await visit('/policies/731520051/2017-00666')
  const href = page.querySelector('.files a')?.getAttribute('href') ?? ''
  expect(href).toMatch(/^\/files\/731520051_2017-00666\/a{64}\//)
  expect((await get(href)).status).toBe(503)
})

test('its history and its plain text are as harmless', async () => {
  const history = await visit('/history/policies/731520051/2017-00666')
  expect(history.response.status).toBe(200)
  expect(
    history.page.querySelector('main img, script:not([src^="/_astro/"]):not([type="application/ld+json"])'),
  ).toBeNull()
  const plain = await get('/policies/731520051/2017-00666.txt')
  expect(plain.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(plain.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await plain.text()).toContain(evil)
})

describe('a record too large to be true', () => {
  const headings = 10_000
  const large = policy({
    indexNumber: '731520051/2017-00677',
    title: '一万个标题的通知',
    citations: [{ title: '办法', number: '临府办发〔2023〕12号' }],
    text: Array.from(
      { length: headings },
      (_, index) => `# 一、第${index + 1}节\n《办法》第${index + 1}条，${'字'.repeat(40)}`,
    ).join('\n'),
  })
  beforeAll(() => writer.putRecord(large, []))
  afterAll(() => writer.removeRecord(large.id))

  test('comes whole', async () => {
    const { response, html } = await visit('/policies/731520051/2017-00677')
    expect(response.status).toBe(200)
    expect(html.match(/<h2 id="s\d/g)).toHaveLength(headings)
    expect(html.match(/<a href="\/policies\/731520043\/2023-00012">/g)?.length).toBeGreaterThanOrEqual(
      headings,
    )
  })
})

describe('marks that turn the direction of text, and half a character', () => {
  const odd = policy({
    indexNumber: '731520051/2017-00688',
    title: '标题\u202e颠倒\u2067隔离',
    issuingBody: { code: null, name: '机关\u202e名称' },
    text: '段落\u202e颠倒\u200f，\u061c半个字符\ud83d到此为止。',
  })
  beforeAll(() => writer.putRecord(odd, []))
  afterAll(() => writer.removeRecord(odd.id))

  test('stay in the block that holds them', async () => {
    const { response, page } = await visit('/policies/731520051/2017-00688')
    expect(response.status).toBe(200)
    expect(text(page, 'h1')).toBe('标题\u202e颠倒\u2067隔离')
    expect(text(page, '.prose p')).toBe('段落\u202e颠倒\u200f，\u061c半个字符\ufffd到此为止。')
    expect((await get('/policies/731520051/2017-00688.txt')).status).toBe(200)
    expect((await get('/history/policies/731520051/2017-00688')).status).toBe(200)
  })
})
