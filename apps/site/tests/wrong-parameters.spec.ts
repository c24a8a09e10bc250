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

  test('ignores parameters it does not know', async () =>
    expect((await get(`${path}?utm_source=%FF&foo[]=1`)).status).toBe(200))
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
