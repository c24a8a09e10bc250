import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { policy, reply } from './fixtures/writing.ts'
import { get, text, visit } from './house/visit.ts'

const lift = '/policies/731520043/2023-00012'

test.each([
  '731520043/2023-00012',
  '731520043%2F2023-00012',
  '临府办发〔2023〕12号',
  '临府办发[2023]12号',
  '临府办发２０２３ １２号',
  '临府办发2023-12',
  '2023-00012',
])('the number %s leads to its record', async (number) => {
  const response = await get(`/d/${encodeURI(number).replace('%25', '%')}`)
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe(lift)
})

test('in the elder view it stays the elder view', async () => {
  const { headers } = await get('/d/2022-0001?view=elder')
  expect(headers.get('location')).toBe('/cases/2022-0001?view=elder')
})

test('what nobody bears is not found, and can be searched for', async () => {
  const { response, page } = await visit(`/d/${encodeURIComponent('临府办发〔2023〕13号')}`)
  expect(response.status).toBe(404)
  expect(text(page, '.trouble__sentence')).toContain('临府办发〔2023〕13号')
  const links = [...page.querySelectorAll('.trouble a')].map((link) => link.getAttribute('href'))
  expect(links).toContain(
    `/search?q=${new URLSearchParams({ '': '临府办发〔2023〕13号' }).toString().slice(1)}`,
  )
})

test.each(['/d', '/d/%20', `/d/${'9'.repeat(201)}`, '/d/%3Cscript%3E'])('%s is not found', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('a withdrawn number leads to the page that says when and why', async () => {
  const { headers } = await get('/d/731520035/2022-00077')
  expect(headers.get('location')).toBe('/replies/731520035/2022-00077')
})

const moved = reply({
  indexNumber: '731520051/2013-00002',
  formerNumbers: ['731520999/2012-00007', '旧网页8842'],
  title: '关于增设夜间公交的建议的答复',
  text: '已增设两条夜间线路。',
})
const twins = [3, 4].map((serial) =>
  policy({
    indexNumber: `731520051/2013-0000${serial}`,
    documentNumber: '临交发〔2013〕8号',
    title: `临溪市交通运输局关于第${serial}次调整线路的通知`,
    text: '线路调整如下。',
  }),
)
const writer = createWriter({ url: inject('search').url, key: inject('search').writeKey })
beforeAll(async () => {
  for (const record of [moved, ...twins]) await writer.putRecord(record, [])
})
afterAll(async () => {
  for (const { id } of [moved, ...twins]) await writer.removeRecord(id)
})

test.each([
  '/d/731520999/2012-00007',
  `/d/${encodeURIComponent('旧网页8842')}`,
  '/replies/731520999/2012-00007',
])('the old number %s has moved for good', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe('/replies/731520051/2013-00002')
})

describe('the numbers of a withdrawn record', () => {
  const number = '731520051/2013-00009'
  const gone = reply({
    indexNumber: number,
    documentNumber: '临交函〔2013〕9号',
    formerNumbers: ['731520999/2012-00019', '旧网页9942'],
    title: '关于公交专用道的建议的答复',
    text: '已划设三条专用道。',
  })
  const why = { withdrawnOn: '2025-10-09', reason: '内容有误，更正后重新公开。', revision: 2 }
  beforeAll(async () => {
    await writer.putRecord(gone, [])
    const { id, kind, documentNumber, formerNumbers } = gone
    await writer.bury({ id, kind, number, documentNumber, formerNumbers, ...why })
  })
  afterAll(() => writer.removeRecord(gone.id))

  test.each([
    `/d/${number}`,
    '/d/2013-00009',
    `/d/${encodeURIComponent('临交函〔2013〕9号')}`,
    '/d/731520999/2012-00019',
    `/d/${encodeURIComponent('旧网页9942')}`,
    '/replies/731520999/2012-00019',
    '/api/v1/records/reply/731520999/2012-00019',
  ])('%s leads to when and why', async (path) => {
    const first = await get(path)
    expect([301, 302]).toContain(first.status)
    const last = await get(first.headers.get('location') ?? '')
    expect(last.status).toBe(410)
    const page = await last.text()
    expect(page).toContain(why.reason)
    expect(page).not.toContain('公交专用道')
  })

  test.each([number, '临交函〔2013〕9号', '旧网页9942'])('a search for %s finds no record', async (q) => {
    const { page } = await visit(`/search?${new URLSearchParams({ q })}`)
    expect(page.querySelector('.results')).toBeNull()
    expect(text(page, 'main')).not.toContain('公交专用道')
  })
})

test('several records of one number are listed', async () => {
  const { response, page } = await visit(`/d/${encodeURIComponent('临交发〔2013〕8号')}`)
  expect(response.status).toBe(200)
  expect(text(page, 'h1')).toBe('同号的文件：临交发〔2013〕8号')
  const links = [...page.querySelectorAll('.lines a')].map((link) => link.getAttribute('href'))
  expect(links.sort()).toEqual(['/policies/731520051/2013-00003', '/policies/731520051/2013-00004'])
})

test('OpenSearch describes how to ask', async () => {
  const { page } = await visit('/')
  expect(page.querySelector('link[rel=search]')?.getAttribute('href')).toBe('/opensearch.xml')
  const response = await get('/opensearch.xml')
  expect(response.headers.get('content-type')).toBe('application/opensearchdescription+xml; charset=utf-8')
  const xml = await response.text()
  expect(xml).toContain('<ShortName>临溪言路</ShortName>')
  expect(xml).toContain('template="https://yanlu.example/search?q={searchTerms}"')
})
