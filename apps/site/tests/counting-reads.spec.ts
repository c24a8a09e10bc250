import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paths, permalinkNumber } from '@yanlu/model'
import { expect, inject, test } from 'vitest'
import { lift } from './fixtures/policies.ts'
import { startSite } from './house/site.ts'

test('reads are counted by record and by nothing else: not who, not programs, not what is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanlu-counting-'))
  const { url, readKey } = inject('search')
  const env = { MEILISEARCH_URL: url, MEILISEARCH_READ_KEY: readKey, DATA_DIR: folder }
  const site = await startSite(env)
  const page = `${site.url}${paths.record('policy', permalinkNumber(lift))}`
  const reader = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }
  const first = await fetch(page, { headers: reader })
  expect(await first.text()).toMatch(/阅读 0 次（截至 \d{4}-\d\d-\d\d \d\d:00；/)
  const known = { ...reader, 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await fetch(page, { headers: known })).status).toBe(304)
  await fetch(page, { method: 'HEAD', headers: reader })
  await fetch(page, { headers: { 'user-agent': 'SomeBot/1.0' } })
  await fetch(page, { headers: { ...reader, 'sec-purpose': 'prefetch' } })
  await fetch(`${page}9`, { headers: reader })
  await site.stop()
  const files = readdirSync(join(folder, 'reads'))
  expect(files).toHaveLength(1)
  const text = readFileSync(join(folder, 'reads', files[0] ?? ''), 'utf8')
  expect(JSON.parse(text)).toEqual({ reads: { [lift.id]: 2 } })
  rmSync(folder, { recursive: true })
})
