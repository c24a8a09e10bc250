import { describe, expect, test } from 'vitest'
import { get, text, visit } from './house/visit.ts'

const wrong: [string, string][] = [
  ['kind=memo', 'kind'],
  ['page=0', 'page'],
  ['page=abc', 'page'],
  ['year=20', 'year'],
  ['validity=valid', 'validity'],
  ['body=1', 'body'],
  ['sort=best', 'sort'],
  [`q=${'%E5%AD%97'.repeat(501)}`, 'q'],
  ['q=%FF', 'q'],
  ['q=a%00', 'q'],
  [Array.from({ length: 60 }, (_, index) => `topic=${index}`).join('&'), 'topic'],
  [`q=${'a'.repeat(10_000)}`, 'q'],
  [`q=${'%F0%9F%98%80'.repeat(5_000)}`, 'q'],
]

describe.each(['/search', '/replies', '/api/v1/records'])('%s', (path) => {
  test.each(wrong)('refuses %.40s with a sentence that names %s', async (query, name) => {
    const response = await get(`${path}?${query}`)
    expect(response.status).toBe(400)
    const body = await response.text()
    expect(body).toMatch(path.startsWith('/api') ? /^\{"error":\{"code":"bad_parameter"/ : /查询条件有误/)
    expect(body).toMatch(new RegExp(`(?:参数 |[：、])${name}(?: |（|、)`))
  })
})

test.each(['/search', '/replies', '/policies/731520043/2023-00012', '/api/finder/search'])(
  'the page %s ignores what others add to its address',
  async (path) => expect((await get(`${path}?utm_source=%FF&foo[]=1`)).status).toBe(200),
)

const all = 'kind、body、topic、year、validity、q、from、to、sort'
test.each([
  ['/api/v1/records', 'boby=731520019', 'boby', `可用的参数：${all}、page。`],
  ['/api/v1/records', 'kind=policy&Kind=reply', 'Kind', all],
  ['/api/v1/records', 'utm_source=%FF', 'utm_source', all],
  ['/api/v1/records', '__proto__=1', '__proto__', all],
  ['/api/v1/records', '=1', '（没有名称）', all],
  ['/api/v1/records.csv', 'boby=1', 'boby', `可用的参数：${all}。`],
  ['/api/v1/records.ndjson', 'page=2', 'page', `可用的参数：${all}。`],
  ['/api/v1/suggest', 'q=a&kind=reply', 'kind', '可用的参数：q。'],
  ['/api/v1/records/case/2022-0001', 'fields=title', 'fields', '不接受查询参数'],
])('%s?%s is refused: a misspelt condition must not give everything', async (path, query, name, known) => {
  const response = await get(`${path}?${query}`)
  expect(response.status).toBe(400)
  const { error } = await response.json()
  expect(error.code).toBe('bad_parameter')
  expect(error.message).toContain(`不认识参数 ${name}`)
  expect(error.message).toContain(known)
})

test('so is a feed of what nobody meant', async () => {
  for (const feed of ['/feed.atom?boby=1', '/feed.json?page=2'])
    expect((await get(feed)).status, feed).toBe(400)
})

test('a name may be escaped like a value', async () => {
  const { total } = await (await get('/api/v1/records?%6bind=case')).json()
  expect(total).toBe((await (await get('/api/v1/records?kind=case')).json()).total)
  expect((await get('/api/v1/records?&')).status).toBe(200)
})

test.each([
  ['/nowhere', 404],
  ['/replies/731520019/2099-99999', 404],
  ['/replies/%3Cscript%3E', 404],
  ['/replies/731520043/2023-00012', 404],
  ['/cases/2022-9999', 404],
  ['/organisations/000000000', 404],
  ['/organisations/x', 404],
  ['/proposals/none', 404],
  [`/proposals/${'%E5%AD%97'.repeat(300)}`, 404],
  ['/trouble', 404],
])('%s answers %i in Chinese', async (path, status) => {
  const { response, page } = await visit(path)
  expect(response.status).toBe(status)
  expect(text(page, 'h1')).toBe('没有找到这个页面')
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10')
})
