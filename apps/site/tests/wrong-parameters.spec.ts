import { describe, expect, test } from 'vitest'
import { get, text, texts, visit } from './house/visit.ts'

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

test.each(wrong)('the open API refuses %.40s with a sentence that names %s', async (query, name) => {
  const response = await get(`/api/v1/records?${query}`)
  expect(response.status).toBe(400)
  const body = await response.text()
  expect(body).toMatch(/^\{"error":\{"code":"bad_parameter"/)
  expect(body).toMatch(new RegExp(`(?:参数 |[：、])${name}(?: |（|、)`))
})

const called: Readonly<Record<string, string>> = {
  kind: '没有这种类型',
  page: '页码有误',
  year: '年份有误',
  validity: '没有这种有效性',
  body: '机构代码有误',
  sort: '没有这种排序',
  q: '检索词太长或含有无法识别的字符',
  topic: '主题有误或选得太多',
}
describe.each(['/search', '/replies', '/cases'])('%s', (path) => {
  test.each(wrong)(
    '%.40s keeps the form and says in Chinese what to correct about %s',
    async (query, name) => {
      const words = name === 'q' ? '' : '&q=%E7%94%B5%E6%A2%AF&from=2020-01-01'
      const { response, page } = await visit(`${path}?${query}${words}`)
      expect(response.status).toBe(400)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(text(page, '.error-summary li')).toContain(called[name])
      expect(text(page, 'main')).not.toContain('参数')
      const without = page.querySelector('.finder__results p > a')?.getAttribute('href') ?? ''
      expect((await get(without)).status).toBe(200)
      if (name === 'q') return
      expect(page.querySelector('#finder [name=q]')?.getAttribute('value')).toBe('电梯')
      expect(page.querySelector('#finder [name=from]')?.getAttribute('value')).toBe('2020-01-01')
      expect(without).toBe(`${path}?q=%E7%94%B5%E6%A2%AF&from=2020-01-01`)
    },
  )
})

test('filters that are each right may be too many together', async () => {
  const years = Array.from({ length: 30 }, (_, index) => `year=${1950 + index}`)
  const topics = Array.from({ length: 30 }, (_, index) => `topic=${index}`)
  const { response, page } = await visit(`/search?${[...years, ...topics].join('&')}`)
  expect(response.status).toBe(400)
  expect(texts(page, '.error-summary li')).toEqual(['筛选条件过多，请减到 50 个以内'])
})

test('what is too long is kept as far as the box takes it, and several faults are all said', async () => {
  const { page } = await visit(`/search?q=${'a'.repeat(600)}&page=0&from=2024-02-31`)
  expect(page.querySelector('#finder [name=q]')?.getAttribute('value')).toBe('a'.repeat(500))
  expect(texts(page, '.error-summary li')).toEqual([
    expect.stringContaining('检索词'),
    expect.stringContaining('页码'),
    expect.stringContaining('起始日期'),
  ])
})

test('a page beyond the last says so', async () => {
  const { response, page } = await visit('/replies?page=99')
  expect(response.status).toBe(200)
  expect(text(page, '.nothing h3')).toBe('没有第 99 页')
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
