import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { lift } from './fixtures/policies.ts'
import { policy } from './fixtures/writing.ts'
import { visit } from './house/visit.ts'

const address = z.url({ protocol: /^https$/, hostname: /^yanlu\.example$/ })
const body = z.object({
  '@type': z.literal('GovernmentOrganization'),
  name: z.string(),
  '@id': address.optional(),
})
const work = z.object({
  '@context': z.tuple([z.literal('https://schema.org'), z.object({ dcterms: z.url() })]),
  '@id': address,
  url: address,
  name: z.string(),
  inLanguage: z.literal('zh-CN'),
  datePublished: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d/)
    .optional(),
  dateModified: z.iso.datetime(),
})
const question = z.object({
  '@type': z.literal('Question'),
  name: z.string(),
  answerCount: z.literal(1),
  acceptedAnswer: z.object({ '@type': z.literal('Answer'), url: address, text: z.string(), author: body }),
})
const legislation = work.extend({
  '@type': z.literal('Legislation'),
  legislationIdentifier: z.string(),
  legislationPassedBy: body.optional(),
  legislationLegalForce: z
    .enum(['InForce', 'NotInForce', 'PartiallyInForce'].map((force) => `https://schema.org/${force}`))
    .optional(),
})

/** The descriptions on a page by their type. */
async function described(path: string): Promise<Record<string, unknown>> {
  const { page, response } = await visit(path)
  expect(response.status).toBe(200)
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ''),
  )
  return Object.fromEntries(blocks.map((block) => [block['@type'], block]))
}

test('a policy in force is legislation in force, passed by its body', async () => {
  const found = legislation.parse((await described('/policies/731520043/2023-00012')).Legislation)
  expect(found).toMatchObject({
    legislationIdentifier: '临府办发〔2023〕12号',
    legislationLegalForce: 'https://schema.org/InForce',
    legislationPassedBy: {
      name: '临溪市人民政府办公室',
      '@id': 'https://yanlu.example/organisations/731520043',
    },
  })
})

test('a repealed one is not in force, and names what repealed it', async () => {
  const { Legislation } = await described('/policies/731520043/2018-00033')
  expect(legislation.parse(Legislation).legislationLegalForce).toBe('https://schema.org/NotInForce')
  expect(Legislation).toMatchObject({
    '@reverse': {
      legislationRepeals: { '@id': 'https://yanlu.example/policies/731520043/2023-00012' },
    },
  })
})

test('the legal force is that of today: terms that ran out or have not begun', async () => {
  for (const path of ['/policies/731520035/2021-00040', '/policies/731520051/2025-00009']) {
    const found = legislation.parse((await described(path)).Legislation)
    expect(found.legislationLegalForce).toBe('https://schema.org/NotInForce')
  }
})

test('where nobody stated a validity, nothing is claimed', async () => {
  const { Legislation } = await described('/policies/731520043/2020-00127')
  expect(legislation.parse(Legislation).legislationLegalForce).toBeUndefined()
})

test('a reply answers each ask at its own place', async () => {
  const { QAPage } = await described('/replies/731520019/2024-00118')
  const page = work.extend({ mainEntity: z.array(question).length(3) }).parse(QAPage)
  const answers = page.mainEntity.map(({ acceptedAnswer }) => acceptedAnswer)
  expect(page.mainEntity[1]?.name).toBe('简化审批，由一个窗口受理。')
  for (const { url, author } of answers) {
    expect(url).toMatch(/^https:\/\/yanlu\.example\/replies\/731520019\/2024-00118/)
    expect(author.name).toBe('临溪市住房和城市更新局')
  }
})

test('a case is an article of the press with its author and paper', async () => {
  const { NewsArticle } = await described('/cases/2022-0001')
  expect(work.parse(NewsArticle)).toBeTruthy()
  expect(NewsArticle).toMatchObject({
    author: { '@type': 'Person', name: '林知远' },
    publisher: { '@type': 'Organization', name: '临溪日报' },
    provider: { '@type': 'Organization', name: '人居观察' },
    alternativeHeadline: '棉纺院：改什么，大家说了算',
  })
})

test('a body has all its names, and what it came from', async () => {
  const { GovernmentOrganization } = await described('/organisations/731520019')
  expect(GovernmentOrganization).toMatchObject({
    name: '临溪市住房和城市更新局',
    alternateName: ['临溪市住房和城乡建设局', '市住建局', '市住更局', '市住房局'],
    identifier: { propertyID: '组织机构代码', value: '731520019' },
    'dcterms:replaces': [{ name: '临溪市房产管理局' }],
  })
})

test('the home page says how to search', async () => {
  const { WebSite } = await described('/')
  expect(WebSite).toMatchObject({
    url: 'https://yanlu.example/',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://yanlu.example/search?q={search_term_string}' },
    },
  })
})

test('every page below a column has its breadcrumb', async () => {
  const { BreadcrumbList } = await described('/policies/731520043/2023-00012')
  expect(BreadcrumbList).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://yanlu.example/' },
      { position: 2, item: 'https://yanlu.example/policies' },
    ],
  })
})

test('a record can be cited and shared', async () => {
  const { page } = await visit('/policies/731520043/2023-00012')
  const value = (selector: string) => page.querySelector(selector)?.getAttribute('content')
  expect(value('meta[name=citation_title]')).toBe(lift.title)
  expect(value('meta[name=citation_publication_date]')).toBe('2023/03/10')
  expect(value('meta[name=citation_author_institution]')).toBe('临溪市人民政府办公室')
  expect(value('meta[name=citation_technical_report_number]')).toBe('临府办发〔2023〕12号')
  expect(value('meta[name=citation_public_url]')).toBe('https://yanlu.example/policies/731520043/2023-00012')
  expect(value('meta[property="og:type"]')).toBe('article')
  expect(value('meta[property="og:title"]')).toBe(lift.title)
  expect(value('meta[property="og:url"]')).toBe('https://yanlu.example/policies/731520043/2023-00012')
  expect(value('meta[name=PubDate]')).toBe('2023-03-10 00:00')
})

test('where only the day of writing is known, the national tag gives that, and nothing claims a publication', async () => {
  const { page } = await visit('/replies/731520035/2024-20007')
  const value = (selector: string) => page.querySelector(selector)?.getAttribute('content') ?? null
  expect(value('meta[name=PubDate]')).toMatch(/^\d{4}-\d\d-\d\d 00:00$/)
  expect(value('meta[property="article:published_time"]')).toBeNull()
})

test('a time is shared as it was recorded, a day as a day', async () => {
  const shared = async (path: string) =>
    (await visit(path)).page.querySelector('meta[property="article:published_time"]')?.getAttribute('content')
  expect(await shared('/replies/731520019/2024-00118')).toBe('2024-08-02T15:20+08:00')
  expect(await shared('/policies/731520043/2023-00012')).toBe('2023-03-10')
})

const evil = '</script><script>alert(1)</script><!--\u2028'
const hostile = policy({
  indexNumber: '731520051/2017-00667',
  documentNumber: '恶发〔2017〕667号',
  title: `标题${evil}`,
  summary: evil,
  issuingBody: { code: null, name: evil },
  text: evil,
})
const writer = createWriter({ url: inject('search').url, key: inject('search').writeKey })
beforeAll(() => writer.putRecord(hostile, []))
afterAll(() => writer.removeRecord(hostile.id))

test('a hostile record neither ends its block nor adds one', async () => {
  const { page } = await visit('/policies/731520051/2017-00667')
  const types = [...page.querySelectorAll('script:not([src])')].map((script) => script.getAttribute('type'))
  expect(types).toEqual(['application/ld+json', 'application/ld+json'])
  const { Legislation } = await described('/policies/731520051/2017-00667')
  expect(legislation.parse(Legislation).name).toContain('标题</script><script>alert(1)</script><!--')
})
