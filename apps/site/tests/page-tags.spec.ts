import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteFolder } from './house/site.ts'
import { visit } from './house/visit.ts'

const site = ['SiteName', 'SiteDomain', 'SiteIDCode']
const column = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']
const article = ['ArticleTitle', 'PubDate', 'ContentSource']

/** An address for every page with a parameter in its file name. */
const examples: Readonly<Record<string, string>> = {
  '/d/[...identifier]': '/d/nothing-has-this-number',
  '/[...path]': '/nowhere',
  '/replies/[...number]': '/replies/731520019/2024-00118',
  '/policies/[...number]': '/policies/731520043/2023-00012',
  '/cases/[...number]': '/cases/2022-0001',
  '/history/[...path]': '/history/replies/731520019/2024-00118',
  '/organisations/[code]': '/organisations/731520019',
  '/proposals/[key]': '/proposals/npc-5-3-20240118',
}
/** Pages that stand in no column. */
const lost = ['/nowhere', '/d/nothing-has-this-number']
const plain = ['/', ...lost]
/** Pages of content. */
const content = [
  '/replies/731520019/2024-00118',
  '/policies/731520043/2023-00012',
  '/cases/2022-0001',
  '/history/replies/731520019/2024-00118',
]

const routes = readdirSync(join(siteFolder, 'src/pages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => `/${file.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '')}`)

const tagsOf = (page: Document): Record<string, string> =>
  Object.fromEntries(
    [...page.querySelectorAll('meta[name]')].map((tag) => [
      tag.getAttribute('name') ?? '',
      tag.getAttribute('content') ?? '',
    ]),
  )

/** The links the keyboard meets first, each with something to lead to: the text, and the box for words. */
function links(page: Document): string[] {
  const first = [...page.querySelectorAll('a, button, input, summary')].slice(0, 2)
  const [text, box] = first.map((link) => page.getElementById(link.getAttribute('href')?.slice(1) ?? ''))
  expect(text?.localName).toBe('main')
  expect(box?.getAttribute('name')).toBe('q')
  return first.map((link) => link.textContent ?? '')
}

test.each(routes)('the page %s says what the national guide asks of its type', async (route) => {
  const address = route.includes('[') ? examples[route] : route
  expect(address, `give an address for ${route} in this test`).toBeDefined()
  const { page, response } = await visit(address ?? '')
  expect(response.status, address).toBe(lost.includes(address ?? '') ? 404 : 200)
  const tags = tagsOf(page)
  const wanted = [
    ...site,
    ...(plain.includes(address ?? '') ? [] : column),
    ...(content.includes(address ?? '') ? article : []),
  ]
  for (const name of wanted) expect(tags[name], `${name} on ${address}`).toBeTruthy()
  for (const value of Object.values(tags)) expect(value).not.toBe('')
  expect(links(page)).toEqual(['跳到正文', '跳到检索'])
  expect(tags).toMatchObject({ SiteName: '临溪言路', SiteDomain: 'yanlu.example', SiteIDCode: '9905000001' })
})
