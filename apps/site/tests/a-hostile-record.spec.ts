import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { policy } from './fixtures/writing.ts'
import { get, visit } from './house/visit.ts'

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
