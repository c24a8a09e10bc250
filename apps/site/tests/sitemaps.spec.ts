import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { get, text, texts, visit } from './house/visit.ts'

async function read(path: string): Promise<Document> {
  const response = await get(path)
  expect(response.status, path).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  return parseHTML(await response.text()).document as Document
}
const local = (address: string) => address.replace('https://yanlu.example', '')

test('robots.txt names the sitemap, and opens the pages of the topics', async () => {
  const robots = await (await get('/robots.txt')).text()
  expect(robots).toContain('\nSitemap: https://yanlu.example/sitemap.xml\n')
  expect(robots).toContain('\nDisallow: /search\nAllow: /search?topic=\nDisallow: /search?topic=*&\n')
})

test('the list of a topic is named, and listed, as long as nothing else is asked', async () => {
  const pages = texts(await read('/sitemap/pages.xml'), 'urlset > url > loc').map(local)
  const lists = pages.filter((page) => page.startsWith('/search'))
  expect(lists.length).toBeGreaterThan(1)
  const robots = async (path: string) =>
    (await visit(path)).page.querySelector('meta[name=robots]')?.getAttribute('content') ?? null
  for (const list of lists) expect(await robots(list), list).toBeNull()
  const [first] = lists
  for (const path of [`${first}&year=2024`, `${first}&q=a`, '/search?topic=nothing', '/search'])
    expect(await robots(path), path).toBe('noindex')
})

test('every proposal with a page is named once, and its page is there to be listed', async () => {
  const files = texts(await read('/sitemap.xml'), 'sitemapindex > sitemap > loc')
  expect(files).toContain('https://yanlu.example/sitemap/proposals-1.xml')
  const pages = texts(await read('/sitemap/proposals-1.xml'), 'urlset > url > loc').map(local)
  expect(pages).toEqual(['/proposals/npc-5-3-20240118'])
  for (const path of pages) {
    const { response, page } = await visit(path)
    expect(response.status).toBe(200)
    expect(page.querySelector('meta[name=robots]')).toBeNull()
  }
})

test('the sitemap holds every public record once, with the day of its last change, and no withdrawn one', async () => {
  const files = texts(await read('/sitemap.xml'), 'sitemapindex > sitemap > loc')
  const shards = files.filter((file) => !/\/(?:pages|proposals-1)\.xml$/.test(file))
  expect(shards).toContain('https://yanlu.example/sitemap/policy-2023-1.xml')
  const listed: string[] = []
  for (const shard of shards) {
    const page = await read(local(shard))
    for (const url of page.querySelectorAll('urlset > url')) {
      listed.push(text(url, 'loc'))
      expect(z.iso.datetime().safeParse(text(url, 'lastmod')).success).toBe(true)
    }
  }
  const all: { url: string }[] = await (await get('/api/v1/records.json')).json()
  expect(listed.sort()).toEqual(all.map(({ url }) => url).sort())
  expect(listed.join()).not.toContain('731520035/2022-00077')
})

test('every other page it names is there', async () => {
  const pages = texts(await read('/sitemap/pages.xml'), 'urlset > url > loc')
  expect(pages).toContain('https://yanlu.example/organisations/731520019')
  for (const page of pages) expect((await get(local(page))).status, page).toBe(200)
})

test.each([
  'memo-2024-1',
  'reply-2024-0',
  'reply-2024-2',
  'reply-1950-1',
  'reply-24-1',
  'reply-2024',
  'proposals-2',
])('%s is no file of it', async (name) => expect((await get(`/sitemap/${name}.xml`)).status).toBe(404))

test('XML is compressed for who asks; an unchanged sitemap is not sent again', async () => {
  const zipped = await get('/feed.atom', { headers: { 'accept-encoding': 'gzip' } })
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  const etag = (await get('/sitemap/pages.xml')).headers.get('etag') ?? ''
  expect((await get('/sitemap/pages.xml', { headers: { 'if-none-match': etag } })).status).toBe(304)
})
