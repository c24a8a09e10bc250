import { publicRecord } from '@yanlu/model'
import { expect, test } from 'vitest'
import { get } from './house/visit.ts'

const json = async (path: string) => (await get(path)).json()

test('a search gives what the search page gives', async () => {
  const answer = await json('/api/v1/records?q=%E5%8A%A0%E8%A3%85%E7%94%B5%E6%A2%AF&kind=policy')
  expect(answer).toMatchObject({ total: expect.any(Number), page: 1, pages: expect.any(Number) })
  expect(Object.keys(answer.facets).sort()).toEqual(['body', 'kind', 'topic', 'validity', 'year'])
  expect(answer.items[0]).toMatchObject({
    kind: 'policy',
    title: '临溪市人民政府办公室关于印发既有住宅加装电梯管理办法的通知',
    url: 'https://yanlu.example/policies/731520043/2023-00012',
    indexNumber: '731520043/2023-00012',
    documentNumber: '临府办发〔2023〕12号',
    issuingBody: '临溪市人民政府办公室',
    publishedOn: '2023-03-10',
    validity: 'in_force',
  })
  for (const { anchor, html } of answer.items[0].passages) {
    expect(anchor).toMatch(/^[ps]\d+$/)
    expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
  }
})

test.each(['731520019/2024-00118', '731520019_2024-00118', '731520019%2F2024-00118'])(
  'one record by %s',
  async (number) => {
    const answer = await json(`/api/v1/records/reply/${number}`)
    expect(publicRecord.parse({ ...answer, contact: null }).indexNumber).toBe('731520019/2024-00118')
    expect(answer).not.toHaveProperty('contact')
    expect(answer.url).toBe('https://yanlu.example/replies/731520019/2024-00118')
  },
)

test('a case by its number', async () =>
  expect(await json('/api/v1/records/case/2022-0001')).toMatchObject({
    kind: 'case',
    caseNumber: '2022-0001',
  }))

test.each([
  '/api/v1/records/reply/731520019/1999-00001',
  '/api/v1/records/memo/1',
  '/api/v1/nothing',
  '/api',
])('%s is not found', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toEqual({
    error: { code: 'not_found', message: expect.stringMatching(/没有找到/) },
  })
})
