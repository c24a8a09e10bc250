import { describe, expect, test } from 'vitest'
import { get } from './house/visit.ts'

const open = [
  '/api/v1/records',
  '/api/v1/records.csv?kind=case',
  '/api/v1/openapi.json',
  '/api/v1/records/case/2022-0001',
  '/feed.atom',
  '/feed.json',
  '/calendar.ics',
  '/proposals/npc-5-3-20240118/feed.atom',
]

describe('what programs of other sites may read', () => {
  test.each(open)('%s', async (path) => {
    const { headers, status } = await get(path, { headers: { origin: 'https://elsewhere.example' } })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe('ETag, Retry-After, Link')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  test.each(open)('%s: the browser is told so beforehand', async (path) => {
    const response = await get(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
    expect(response.headers.get('access-control-allow-headers')).toBe('*')
  })

  test.each([
    ['/api/v1/records?boby=1', 400],
    ['/api/v1/records/case/1999-0001', 404],
    ['/api/v1/records?x=%', 400],
    ['/feed.json?year=abc', 400],
  ])('%s: why it fails is told there, too', async (path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('an unchanged answer can be read as well', async () => {
    const etag = (await get('/feed.json')).headers.get('etag') ?? ''
    const { status, headers } = await get('/feed.json', { headers: { 'if-none-match': etag } })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([304, '*'])
  })
})

test.each(['/', '/search', '/replies/731520019/2024-00118', '/api/finder/search', '/sitemap.xml'])(
  '%s stays with this site',
  async (path) => {
    const { headers } = await get(path)
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    const asked = await get(path, { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } })
    expect(asked.status).toBe(405)
  },
)

test('to write is refused', async () => {
  const headers = { 'access-control-request-method': 'POST' }
  expect((await get('/api/v1/records', { method: 'OPTIONS', headers })).status).toBe(405)
})
