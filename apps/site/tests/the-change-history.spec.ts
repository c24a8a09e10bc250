import { createHash } from 'node:crypto'
import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { historyWording } from '../src/wording/history.ts'
import { corrected, correctedHistory } from './fixtures/reading.ts'
import { get, text, texts, visit } from './house/visit.ts'

const writer = createWriter({ url: inject('search').url, key: inject('search').writeKey })
beforeAll(() => writer.putRecord(corrected, correctedHistory))
afterAll(() => writer.removeRecord(corrected.id))

const path = '/policies/731520051/2025-00301'

test('the record page lists its revisions, latest first', async () => {
  const { page } = await visit(path)
  expect(texts(page, '.revisions li .number')).toEqual(['第 3 版', '第 2 版', '第 1 版'])
  expect(text(page, '.revisions li')).toMatch(/内容修改.*增加夜间照明的要求。/s)
  expect(page.querySelector('.revisions + p a')?.getAttribute('href')).toBe(`/history${path}`)
  expect(text(page, '.revisions + p a')).toBe('全部 3 版和逐段对照')
})

test('links lead to the anchors that paragraphs have kept, and one that leads nowhere any more is told', async () => {
  const { page } = await visit(path)
  const contents = [...page.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'))
  expect(contents).toEqual(['#s1', '#s2-1'])
  const gone = page.querySelector('.removed-places')
  expect([...(gone?.querySelectorAll('[id]') ?? [])].map(({ id }) => id)).toEqual(['s2', 'p9'])
  expect(gone?.textContent).toMatch(/后来的版本中已经删去/)
  expect(gone?.querySelector('a')?.getAttribute('href')).toBe(`/history${path}`)
  const { page: other } = await visit('/policies/731520043/2023-00012')
  expect(other.querySelector('.removed-places')).toBeNull()
})

test('a single revision has nothing to compare', () => expect(historyWording.all(1)).toBe('查看修订记录'))

test('the history page shows every change with words for those who do not see colours', async () => {
  const { response, page } = await visit(`/history${path}`)
  expect(response.status).toBe(200)
  expect(texts(page, '.revision h2 a')).toEqual(['第 3 版', '第 2 版', '第 1 版'])
  expect(texts(page, '.revision__hash')).toEqual(correctedHistory.toReversed().map(({ sha256 }) => sha256))
  expect(texts(page, 'del')).toEqual([expect.stringMatching(/^删去：六/)])
  expect(texts(page, 'ins')).toEqual([
    '增加：每座候车亭应当配备夜间照明。',
    expect.stringMatching(/^增加：八/),
  ])
})

test('anybody can check the text against the hash of the latest revision', async () => {
  const response = await get(`${path}.txt`)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(correctedHistory.at(-1)?.sha256)
})

test.each([
  '/history/policies/731520051/1999-00001',
  '/history/policies/731520019/2024-00118',
  '/history/x/1',
])('%s is unknown', async (address) => expect((await get(address)).status).toBe(404))

test.each(['/history/replies/731520035/2022-00077', '/replies/731520035/2022-00077.txt'])(
  '%s went with its record',
  async (address) => expect((await get(address)).status).toBe(410),
)

test('a record without revisions says so', async () => {
  const { page } = await visit('/history/replies/731520019/2024-00118')
  expect(text(page, '.lead')).toBe('这份文件还没有修订记录。')
})
