import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriter } from '@yanlu/search'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { settings } from './fixtures/site.ts'
import { policy, reply } from './fixtures/writing.ts'
import { startLine } from './house/line.ts'
import { startSite } from './house/site.ts'

const { url, readKey, writeKey } = inject('search')
const writer = createWriter({ url, key: writeKey })
const dated = { effectiveFrom: null, effectiveTo: null, statusDate: null, basis: null, by: null }
const cited = policy({
  indexNumber: '731520052/2018-00001',
  documentNumber: '临水发〔2018〕1号',
  title: '临溪市水利局关于河道采砂的通知',
  validity: { ...dated, status: 'in_force', effectiveTo: '2026-06-01' },
  text: '采砂应当取得许可。',
})
const citing = reply({
  indexNumber: '731520052/2018-00002',
  title: '关于整治河道采砂的建议的答复',
  citations: [{ title: null, number: '临水发〔2018〕1号' }],
  text: '我局按照临水发〔2018〕1号办理。',
})
const path = '/replies/731520052/2018-00002'

const folder = mkdtempSync(join(tmpdir(), 'yanlu-again-'))
const clock = join(folder, 'clock')
const setClock = (moment: string) => writeFileSync(clock, moment)
let line: Awaited<ReturnType<typeof startLine>>
let site: Awaited<ReturnType<typeof startSite>>

beforeAll(async () => {
  setClock('2026-06-01T23:59:59+08:00')
  line = await startLine(url)
  site = await startSite({
    MEILISEARCH_URL: line.url,
    MEILISEARCH_READ_KEY: readKey,
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'house/set-clock.ts')}`,
    SET_CLOCK: clock,
  })
})
afterAll(async () => {
  await site.stop()
  await line.cut()
  rmSync(folder, { recursive: true })
})

/** Every test begins with a page that was asked for twice, so that it is known. */
beforeEach(async () => {
  await writer.putRecord(cited, [])
  await writer.putRecord(citing, [])
  expect(await seen()).toEqual(await seen())
})
afterEach(async () => {
  await writer.removeRecord(cited.id)
  await writer.removeRecord(citing.id)
})

async function seen(at = path, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${site.url}${at}`, { method, headers })
  const { date, ...told } = Object.fromEntries(response.headers)
  return { status: response.status, headers: told, text: await response.text() }
}

test.each([
  ['as it is', path, { 'accept-encoding': 'identity' }, 'GET'],
  ['compressed', path, { 'accept-encoding': 'gzip' }, 'GET'],
  ['in the elder view', `${path}?view=elder`, {}, 'GET'],
  ['as its head alone', path, {}, 'HEAD'],
])('goes out again as the first time: %s', async (_, at, headers, method) => {
  await writer.putRecord({ ...citing, revision: 2 }, [])
  const first = await seen(at, headers, method)
  expect(first.status).toBe(200)
  expect(first.headers['content-security-policy']).toContain("default-src 'none'")
  expect(first.text.includes('class="elder"')).toBe(at !== path)
  for (const _ of [1, 2]) expect(await seen(at, headers, method)).toEqual(first)
  const known = await seen(at, { ...headers, 'if-none-match': first.headers.etag ?? '' }, method)
  expect([known.status, known.text, known.headers.etag]).toEqual([304, '', first.headers.etag])
})

test('is another at the next visit when the record has changed', async () => {
  await writer.putRecord({ ...citing, revision: 2, title: '关于从严整治河道采砂的建议的答复' }, [])
  expect((await seen()).text).toContain('关于从严整治河道采砂的建议的答复')
})

test('is another at the next visit when what it cites is repealed', async () => {
  const before = await seen()
  await writer.putRecord({ ...cited, revision: 2, validity: { ...cited.validity, status: 'repealed' } }, [])
  const after = await seen()
  expect([before.text.includes('已废止'), after.text.includes('已废止')]).toEqual([false, true])
  expect(after.headers.etag).not.toBe(before.headers.etag)
})

test('is gone at the next visit when the record is withdrawn or removed, and back when it is', async () => {
  const { id } = citing
  const place = { kind: 'reply', number: '731520052/2018-00002' } as const
  await writer.bury({ id, ...place, withdrawnOn: '2026-01-02', reason: '内容有误。', revision: 2 })
  const { status, headers, text } = await seen(path, { 'if-none-match': '*' })
  expect([status, headers.etag, text.includes('按照临水发')]).toEqual([410, undefined, false])
  await writer.putRecord({ ...citing, revision: 3 }, [])
  expect((await seen()).status).toBe(200)
  await writer.removeRecord(id)
  expect((await seen()).status).toBe(404)
})

test('is not given while the index cannot be asked', async () => {
  await line.cut()
  const { status, headers } = await seen()
  await line.mend()
  expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store'])
  expect((await seen()).status).toBe(200)
})

test('is another when the day is over on which what it cites was last in force', async () => {
  const before = await seen()
  setClock('2026-06-02T00:00:00+08:00')
  const after = await seen()
  setClock('2026-06-01T23:59:59+08:00')
  expect([before.text.includes('已失效'), after.text.includes('已失效')]).toEqual([false, true])
  expect(await seen()).toEqual(before)
})

test('is another soon after the site is called something else', async () => {
  try {
    await writer.putSite({ ...settings, name: '临溪新言路', revision: 2 })
    await expect.poll(async () => (await seen()).text, { timeout: 40_000 }).toContain('临溪新言路')
  } finally {
    await writer.putSite({ ...settings, revision: 3 })
  }
})
