import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriter, noWords } from '@yanlu/search'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSearch, startSite } from './house/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'yanlu-empty-'))
let search: Awaited<ReturnType<typeof startSearch>>
let site: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  search = await startSearch(folder)
  await createWriter({ url: search.url, key: search.writeKey }).ensureIndexes(noWords)
  site = await startSite({ MEILISEARCH_URL: search.url, MEILISEARCH_READ_KEY: search.readKey })
})
afterAll(async () => {
  await site.stop()
  await search.stop()
  rmSync(folder, { recursive: true })
})

test.each([
  ['/', '还没有公开的答复'],
  ['/', '还没有登记建议或提案'],
  ['/', '还没有现行有效的政策文件'],
  ['/topics', '还没有标注了主题的公开文件'],
  ['/proposals', '还没有登记建议或提案'],
  ['/calendar', '今后 90 天没有政策开始施行或到期'],
  ['/cases', '这里还没有公开的文件'],
  ['/search', '这里还没有公开的文件'],
  ['/policies', '这里还没有公开的文件'],
  ['/organisations', '还没有登记机构'],
])('before anything is published, %s says so', async (path, sentence) => {
  const response = await fetch(site.url + path)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain(sentence)
})

test('feeds, exports, sitemap and the pages for machines are empty, not broken', async () => {
  const read = async (path: string) => {
    const response = await fetch(site.url + path)
    expect(response.status, path).toBe(200)
    return response.text()
  }
  expect(await read('/feed.atom')).toMatch(/<updated>20\d\d-\d\d-\d\dT00:00:00\+08:00<\/updated>/)
  expect(JSON.parse(await read('/feed.json')).items).toEqual([])
  expect(await read('/api/v1/records.ndjson')).toBe('')
  expect(await read('/api/v1/records.json?sort=oldest')).toBe('[]\n')
  expect(await read('/api/v1/records.csv?q=a')).toMatch(/^类型,[^\n]*\n$/)
  expect(await read('/sitemap.xml')).toContain('/sitemap/pages.xml')
  expect(await read('/developers')).toContain('/api/v1/records/policy/000014349_2017-00110')
  expect(await read('/data')).toContain('还没有生成')
})

test('the open API gives an empty list', async () => {
  const answer = await (await fetch(`${site.url}/api/v1/records`)).json()
  expect(answer).toMatchObject({ total: 0, page: 1, items: [] })
})
