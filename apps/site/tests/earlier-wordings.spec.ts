import { createHash } from 'node:crypto'
import { recordText } from '@yanlu/model'
import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { apiRevision } from '../src/api/revision.ts'
import { corrected, correctedHistory } from './fixtures/reading.ts'
import { policy } from './fixtures/writing.ts'
import { get, text, texts, visit } from './house/visit.ts'

const writer = createWriter({ url: inject('search').url, key: inject('search').writeKey })
/** Withdrawn as its second number and public again as its third. */
const returned = policy({
  indexNumber: '731520051/2013-00009',
  title: '临溪市交通运输局关于桥梁限高的通告',
  contact: { unit: '养护科', person: '何**', phone: null, fax: null, masked: true },
  revision: 3,
  text: '三座桥梁限高四米。',
})
const published = (count: number, nature: 'first' | 'amendment') => ({
  revision: count,
  at: `2013-0${count}-01T00:00:00.000Z`,
  nature,
  note: null,
  sha256: createHash('sha256').update(recordText(returned)).digest('hex'),
  changes: [],
})
/** Only its metadata changed. */
const renamed = { ...returned, id: '731520051_2013-00008', indexNumber: '731520051/2013-00008', revision: 2 }
beforeAll(async () => {
  const same = { wording: { title: renamed.title, body: renamed.body } }
  const history = [{ ...published(1, 'first'), ...same }, published(2, 'amendment')]
  await writer.putRecord({ ...renamed, revisions: history }, history)
  await writer.putRecord(corrected, correctedHistory)
  await writer.putRecord(returned, [published(1, 'first'), published(3, 'amendment')])
})
afterAll(async () => {
  await writer.removeRecord(corrected.id)
  await writer.removeRecord(returned.id)
  await writer.removeRecord(renamed.id)
})

const path = '/policies/731520051/2025-00301'
const api = '/api/v1/records/policy/731520051_2025-00301/revisions'
const hashOf = (body: Buffer | string) => createHash('sha256').update(body).digest('hex')
const robots = (page: Document) => page.querySelector('meta[name=robots]')?.getAttribute('content')

test('the history leads to the wording of every revision', async () => {
  const { page } = await visit(`/history${path}`)
  const links = [...page.querySelectorAll('.revision__texts a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([3, 2, 1].flatMap((count) => [`/history${path}/r${count}`, `${api}/${count}.txt`]))
})

test('an earlier wording is marked as such, leads to the one in force, and is not listed', async () => {
  const { response, page } = await visit(`/history${path}/r1`)
  expect(response.status).toBe(200)
  expect(text(page, '.validity-note')).toMatch(/不是现行文本.*2025-01-10 公开，2025-02-10 被后来的版本取代/s)
  expect(page.querySelector('.validity-note a')?.getAttribute('href')).toBe(path)
  expect(robots(page)).toBe('noindex')
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href')
  expect(canonical).toBe(`https://yanlu.example${path}`)
  expect(page.querySelector('.comfort__enter')?.getAttribute('href')).toBe(`/history${path}/r1?view=elder`)
  expect(texts(page, '.prose p').join()).toContain('座位不少于六个')
  expect(texts(page, '.prose h2')).toHaveLength(2)
  expect(page.querySelector('.prose [id=p2]')?.textContent).toContain('座位不少于六个')
  expect(response.headers.get('cache-control')).not.toContain('stale')
})

test('an earlier one that reads like the one in force says so', async () => {
  const { page } = await visit('/history/policies/731520051/2013-00008/r1')
  expect(text(page, '.validity-note')).toMatch(/正文与现行文本相同.*被后来的版本取代/s)
})

test('the one in force says that it is', async () => {
  const { page } = await visit(`/history${path}/r3`)
  expect(text(page, '.validity-note')).toContain('这一版就是现行文本')
  expect(robots(page)).toBe('noindex')
})

test.each([1, 2, 3])('the text of revision %i has the hash that the history gives', async (count) => {
  const { sha256 } = correctedHistory[count - 1] ?? { sha256: '' }
  const response = await get(`${api}/${count}.txt`)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(hashOf(Buffer.from(await response.arrayBuffer()))).toBe(sha256)
  const data = apiRevision.parse(await (await get(`${api}/${count}`)).json())
  expect(data).toMatchObject({
    revision: count,
    sha256,
    url: `https://yanlu.example/history${path}/r${count}`,
  })
  expect([hashOf(data.text), hashOf(recordText(data))]).toEqual([sha256, sha256])
  expect(data.supersededAt).toBe(correctedHistory[count]?.at ?? null)
})

test('the command on the page is the one that works', async () => {
  const { page } = await visit(`/history${path}/r2`)
  expect(text(page, '.steps__command')).toBe(`curl -s https://yanlu.example${api}/2.txt | sha256sum`)
})

const taken = '731520051/2013-00009'
test.each([
  `/history/policies/${taken}/r1`,
  `/api/v1/records/policy/${taken}/revisions/1`,
  `/api/v1/records/policy/${taken}/revisions/1.txt`,
])('%s was taken back by a withdrawal and does not return', async (address) => {
  const response = await get(address)
  expect(response.status).toBe(410)
  expect(await response.text()).toContain('第 1 版的正文在撤回时收回，不再公开')
})

test('the history of such a record says so, and its wording shows nothing of the record around it', async () => {
  const { page } = await visit(`/history/policies/${taken}`)
  expect(texts(page, '.revision dd').join()).toContain('这一版的正文在撤回时收回，不再公开。')
  const { html } = await visit(`/history/policies/${taken}/r3`)
  expect(html).not.toMatch(/养护科|何\*\*/)
})

test.each([
  [404, `/history${path}/r4`],
  [404, `/history${path}/r0`],
  [404, `/history${path}/r1/r1`],
  [404, `${api}/01`],
  [404, `${api}/1.json`],
  [410, '/history/replies/731520035/2022-00077/r1'],
])('%i for %s', async (status, address) => expect((await get(address)).status).toBe(status))
