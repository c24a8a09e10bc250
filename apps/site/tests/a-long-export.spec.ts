import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriter, type IndexEntry, noWords } from '@yanlu/search'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { policy } from './fixtures/writing.ts'
import { startSearch, startSite } from './house/site.ts'

const RECORDS = 2_000
async function* many(): AsyncGenerator<IndexEntry> {
  for (let serial = 1; serial <= RECORDS; serial += 1) {
    const record = policy({
      indexNumber: `731520051/2014-${String(serial).padStart(5, '0')}`,
      title: `临溪市交通运输局关于第${serial}号线路的通知`,
      publishedOn: '2014-06-01',
      text: '线路首末班时间和站点如下。',
      // Long, and not searched: what takes time is the indexing of words.
      sourceNote: '线路首末班时间和站点'.repeat(150),
    })
    yield { type: 'record', record, history: [] }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'yanlu-export-'))
let search: Awaited<ReturnType<typeof startSearch>>
let site: Awaited<ReturnType<typeof startSite>>
/** Whole records that the site has asked for, a batch each. */
let batches = 0
let lastBatch = Number.POSITIVE_INFINITY
/** Stands between the site and its search server and can go away in the middle of an export. */
const between = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => {
    const body = Buffer.concat(chunks)
    if (body.includes('"record"')) batches += 1
    if (batches > lastBatch) return outgoing.destroy()
    const { method, headers } = incoming
    const onward = request(`${search.url}${incoming.url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    onward.end(body)
  })
})

beforeAll(async () => {
  search = await startSearch(folder)
  const writer = createWriter({ url: search.url, key: search.writeKey })
  await writer.ensureIndexes(noWords)
  await writer.rebuild(many(), noWords)
  between.listen(0, '127.0.0.1')
  await once(between, 'listening')
  const { port } = between.address() as AddressInfo
  site = await startSite({
    MEILISEARCH_URL: `http://127.0.0.1:${port}`,
    MEILISEARCH_READ_KEY: search.readKey,
  })
})
afterAll(async () => {
  await site.stop()
  between.close()
  await search.stop()
  rmSync(folder, { recursive: true })
})

test('a long export comes whole, far beyond what can be paged through', async () => {
  batches = 0
  const text = await (await fetch(`${site.url}/api/v1/records.ndjson`)).text()
  expect(text.trimEnd().split('\n')).toHaveLength(RECORDS)
  expect(batches).toBeGreaterThan(10)
})

test('when the search server goes away in the middle, the client sees that the file is not whole', async () => {
  batches = 0
  lastBatch = 5
  try {
    const response = await fetch(`${site.url}/api/v1/records.csv`)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200)
  } finally {
    lastBatch = Number.POSITIVE_INFINITY
  }
})

test('when it is away before the first record, the answer is a plain refusal', async () => {
  batches = 0
  lastBatch = 0
  try {
    const response = await fetch(`${site.url}/api/v1/records.json`)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ error: { code: 'search_unavailable' } })
  } finally {
    lastBatch = Number.POSITIVE_INFINITY
  }
})

test('who goes away ends the export: the rest is never read', async () => {
  batches = 0
  const client = new AbortController()
  const response = await fetch(`${site.url}/api/v1/records.json`, { signal: client.signal })
  await response.body?.getReader().read()
  client.abort()
  for (let before = -1; before !== batches; ) {
    before = batches
    for (let ask = 0; ask < 5; ask += 1) await fetch(`${site.url}/readyz`)
  }
  expect(batches).toBeLessThan(RECORDS / 100)
})
