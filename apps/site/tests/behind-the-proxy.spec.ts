import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paths, permalinkNumber } from '@yanlu/model'
import { createWriter, noWords } from '@yanlu/search'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lift } from './fixtures/policies.ts'
import { busReply, fullReply, tombstone } from './fixtures/replies.ts'
import { startProxy } from './house/proxy.ts'
import { startSearch, startSite } from './house/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'yanlu-proxy-'))
const address = (record: typeof lift | typeof busReply) => paths.record(record.kind, permalinkNumber(record))
const page = address(lift)
const withdrawnPage = address(busReply)
const never = address(fullReply)

let search: Awaited<ReturnType<typeof startSearch>>
let site: Awaited<ReturnType<typeof startSite>>
let proxy: Awaited<ReturnType<typeof startProxy>>

beforeAll(async () => {
  search = await startSearch(folder)
  const writer = createWriter({ url: search.url, key: search.writeKey })
  await writer.ensureIndexes(noWords)
  for (const record of [lift, busReply, fullReply]) await writer.putRecord(record, [])
  site = await startSite({ MEILISEARCH_URL: search.url, MEILISEARCH_READ_KEY: search.readKey })
  proxy = await startProxy(site.url)
})
afterAll(async () => {
  await proxy?.stop()
  await Promise.all([site?.stop(), search?.stop()])
  rmSync(folder, { recursive: true, force: true })
})

test('a page is kept once, whatever stands behind the question mark, and the elder view beside it', async () => {
  const first = await proxy.get(page)
  expect([first.status, first.headers['x-cache']]).toEqual([200, 'MISS'])
  const again = await proxy.getWhenOld(`${page}?from=somewhere`)
  expect(again.body).toBe(first.body)
  const known = { 'if-none-match': first.headers.etag ?? '' }
  expect((await proxy.get(page, known)).status).toBe(304)
  expect((await proxy.get(`${page}?view=elder`)).status).toBe(200)
})

test('what programs of other sites may read stays so, from the cache too', async () => {
  for (const get of [proxy.get, proxy.getWhenOld]) {
    const { status, headers } = await get('/api/v1/records?kind=policy')
    expect(status).toBe(200)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  }
  expect((await proxy.get('/')).headers['cross-origin-resource-policy']).toBe('same-origin')
})

test('another name is refused before anything is kept', async () => {
  expect((await proxy.get(page, { host: 'elsewhere.example' })).status).toBe(421)
})

test('a withdrawn record is gone from the cache when the desk asks again, and stays gone', async () => {
  expect((await proxy.get(withdrawnPage)).status).toBe(200)
  const { id, kind } = busReply
  await createWriter({ url: search.url, key: search.writeKey }).bury({
    ...tombstone,
    id,
    kind,
    number: permalinkNumber(busReply),
    revision: busReply.revision + 1,
  })
  expect((await proxy.get(withdrawnPage, { 'cache-control': 'no-cache' })).status).toBe(410)
  expect((await proxy.get(withdrawnPage)).status).toBe(410)
})

test('while the search server is down, readers get what was read before, and are told about the rest', async () => {
  const before = await proxy.get(page)
  await search.stop()
  const stale = await proxy.getWhenOld(page)
  expect([stale.status, stale.headers['x-cache']]).toEqual([200, 'STALE'])
  expect(stale.body === before.body).toBe(true)
  for (const path of [never, '/search?q=bus']) {
    const answer = await proxy.get(path)
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30'])
  }
})

test('while the site itself is down, what was read before is given, and what was withdrawn is not', async () => {
  await site.stop()
  const stale = await proxy.getWhenOld(page)
  expect([stale.status, stale.headers['x-cache']]).toEqual([200, 'STALE'])
  const gone = await proxy.getWhenOld(withdrawnPage)
  expect(gone.status).toBeGreaterThanOrEqual(410)
  expect(gone.body).not.toContain(busReply.title)
  expect((await proxy.get(never)).status).toBe(502)
})
