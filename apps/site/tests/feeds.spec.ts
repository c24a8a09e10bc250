import { createWriter } from '@yanlu/search'
import { parseHTML } from 'linkedom'
import { expect, inject, test } from 'vitest'
import { z } from 'zod'
import { housing } from './fixtures/organisations.ts'
import { policy } from './fixtures/writing.ts'
import { get, text, texts, visit } from './house/visit.ts'

const moment = z.iso.datetime({ offset: true })
const address = z.url({ hostname: /^yanlu\.example$/ })
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  language: z.literal('zh-CN'),
  authors: z.tuple([z.strictObject({ name: z.string() })]),
  items: z.array(
    z.strictObject({
      id: address,
      url: address,
      title: z.string().min(1),
      content_text: z.string(),
      date_published: moment.optional(),
      date_modified: moment,
      authors: z.tuple([z.strictObject({ name: z.string() })]).optional(),
      tags: z.array(z.string()),
    }),
  ),
})

const readJson = async (query: string) => jsonFeed.parse(await (await get(`/feed.json${query}`)).json())
async function readAtom(query: string) {
  const response = await get(`/feed.atom${query}`)
  const xml = await response.text()
  return { response, xml, feed: parseHTML(xml).document as Document }
}

test('the Atom feed of everything has what RFC 4287 asks for', async () => {
  const { response, feed, xml } = await readAtom('')
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
  )
  expect(text(feed, 'feed > id')).toBe('https://yanlu.example/feed.atom')
  expect(text(feed, 'feed > title')).toBe('临溪言路：最新公开')
  expect(text(feed, 'feed > author > name')).toBe('临溪市人民政府办公室')
  expect(feed.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(
    'https://yanlu.example/feed.atom',
  )
  const entries = [...feed.querySelectorAll('entry')]
  expect(entries.length).toBeGreaterThan(10)
  for (const entry of entries) {
    expect(text(entry, 'id')).toMatch(/^https:\/\/yanlu\.example\/(replies|policies|cases)\//)
    expect(entry.querySelector('link')?.getAttribute('href')).toBe(text(entry, 'id'))
    expect(moment.safeParse(text(entry, 'updated')).success).toBe(true)
    expect(text(entry, 'title')).not.toBe('')
  }
  const updated = texts(feed, 'entry > updated').sort()
  expect(text(feed, 'feed > updated')).toBe(updated.at(-1))
})

test.each([
  '',
  '?kind=policy',
  '?q=%E7%94%B5%E6%A2%AF',
  '?body=731520019&year=2024',
  '?from=2023-01-01&to=2023-12-31',
])('the feeds of %s list what the search lists, the last changed first', async (query) => {
  const { feed } = await readAtom(query)
  const { items } = await readJson(query)
  const { total } = await (await get(`/api/v1/records${query}`)).json()
  expect(items).toHaveLength(total)
  expect(texts(feed, 'entry > id')).toEqual(items.map(({ id }) => id))
  const moments = items.map(({ date_modified }) => date_modified)
  expect(moments).toEqual([...moments].sort().reverse())
})

test('a body is followed by its code: the feed holds what it issued under every name', async () => {
  const { title, items } = await readJson(`?body=${housing.code}`)
  expect(title).toBe(`临溪言路：${housing.name}`)
  const authors = new Set(items.map(({ authors }) => authors?.[0].name))
  expect(authors).toContain('临溪市住房和城市更新局')
})

test('a document that no longer holds says so in its title', async () => {
  const { items } = await readJson('?kind=policy')
  expect(items.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^【已废止】/))
})

test.each([
  ['/policies?year=2023', '/feed.atom?kind=policy&year=2023'],
  ['/search?q=a&kind=reply&kind=case&page=2&sort=oldest', '/feed.atom?q=a&kind=reply&kind=case'],
  ['/', '/feed.atom'],
  ['/organisations/731520019', '/feed.atom?body=731520019'],
])('%s names the feed of exactly what it lists', async (path, feed) => {
  const { page } = await visit(path)
  const link = (type: string) =>
    page.querySelector(
      `link[rel=alternate][type="application/${type}+xml"], link[rel=alternate][type="application/${type}+json"]`,
    )
  expect(link('atom')?.getAttribute('href')).toBe(feed)
  expect(link('feed')?.getAttribute('href')).toBe(feed.replace('.atom', '.json'))
})

test('an unchanged feed is not sent again; a withdrawn record is in none', async () => {
  const { url, writeKey } = inject('search')
  const writer = createWriter({ url, key: writeKey })
  const record = policy({
    indexNumber: '731520051/2016-00001',
    documentNumber: '临交发〔2016〕1号',
    title: '临溪市交通运输局关于\u0008夜间<班线>的通知',
    publishedOn: '2016-02-01',
    text: '夜间班线\u000b每半小时一班 & 末班到零点。',
  })
  const now = async () => (await get('/feed.atom?year=2016')).headers.get('etag') ?? ''
  const before = await now()
  expect((await get('/feed.atom?year=2016', { headers: { 'if-none-match': before } })).status).toBe(304)
  try {
    await writer.putRecord(record, [])
    expect(await now()).not.toBe(before)
    const { xml } = await readAtom('?year=2016')
    expect(xml).toContain('<title>临溪市交通运输局关于夜间&lt;班线&gt;的通知</title>')
    expect(xml).toContain('夜间班线每半小时一班 &amp; 末班到零点。')
    await writer.bury({
      id: record.id,
      kind: 'policy',
      number: '731520051/2016-00001',
      withdrawnOn: '2026-01-02',
      reason: '发布有误',
      revision: 2,
    })
    expect(await now()).toBe(before)
    expect((await readJson('?year=2016')).items).toEqual([])
  } finally {
    await writer.removeRecord(record.id)
  }
})

test('an old record that is corrected comes first, as the entry it was', async () => {
  const { url, writeKey } = inject('search')
  const writer = createWriter({ url, key: writeKey })
  const at = '2026-02-03T04:05:06.789Z'
  const record = policy({
    indexNumber: '731520051/2009-00001',
    title: '临溪市交通运输局关于渡口管理的通知',
    publishedOn: '2009-03-01',
    text: '渡口实行专人值守。',
    updatedAt: '2025-01-01T00:00:00.000Z',
  })
  const revision = (revision: number, at: string, nature: 'first' | 'correction') => ({
    ...{ revision, at, nature, note: null, sha256: 'a'.repeat(64) },
  })
  const first = revision(1, '2025-01-01T00:00:00.000Z', 'first')
  const entry = async () => {
    const { items } = await readJson('')
    return items.findIndex(({ url }) => url.endsWith('/2009-00001'))
  }
  try {
    await writer.putRecord({ ...record, revisions: [first] }, [])
    const [before] = (await readJson('?year=2009')).items
    expect(await entry()).toBe((await readJson('')).items.length - 1)
    const revisions = [first, revision(2, at, 'correction')]
    await writer.putRecord({ ...record, revision: 2, revisions }, [])
    const [after] = (await readJson('')).items
    expect(after).toEqual({ ...before, date_modified: at })
    expect(after?.date_published).toBe('2009-03-01T00:00:00+08:00')
    const { feed } = await readAtom('')
    const [top] = feed.querySelectorAll('entry')
    expect([
      text(feed, 'feed > updated'),
      top && text(top, 'updated'),
      top && text(top, 'published'),
    ]).toEqual([at, at, '2009-03-01T00:00:00+08:00'])
  } finally {
    await writer.removeRecord(record.id)
  }
})

test('an empty feed is of today, not of 1970', async () => {
  const { feed } = await readAtom('?year=1907')
  expect(feed.querySelectorAll('entry')).toHaveLength(0)
  const updated = text(feed, 'feed > updated')
  expect(updated).toMatch(/T00:00:00\+08:00$/)
  expect(Math.abs(Date.now() - Date.parse(updated))).toBeLessThan(2 * 86_400_000)
})

test('feeds have one order: another is refused and not ignored', async () => {
  for (const format of ['atom', 'json']) {
    const response = await get(`/feed.${format}?sort=oldest`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('不认识参数 sort')
  }
})

test('a wrong parameter is refused as everywhere', async () => {
  expect((await get('/feed.atom?year=abc')).status).toBe(400)
})

test('who searches can follow and take along exactly what is found', async () => {
  const { page } = await visit('/search?q=%E7%94%B5%E6%A2%AF&kind=policy&sort=oldest')
  const links = [...page.querySelectorAll('.take-away a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    '/feed.atom?q=%E7%94%B5%E6%A2%AF&kind=policy',
    '/api/v1/records.csv?q=%E7%94%B5%E6%A2%AF&kind=policy&sort=oldest',
    '/api/v1/records.ndjson?q=%E7%94%B5%E6%A2%AF&kind=policy&sort=oldest',
  ])
  const nothing = await visit('/search?q=20990001')
  expect(nothing.page.querySelectorAll('.take-away a')).toHaveLength(1)
})
