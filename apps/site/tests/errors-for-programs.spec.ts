import { expect, test } from 'vitest'
import { errorAnswer } from '../src/api/error-answer.ts'
import { get } from './house/visit.ts'

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

/** Addresses that no page of the open API's document describes; those of it are asked in every-answer-is-documented.spec.ts. */
const programs = ['/sitemap/reply-1899-1.xml', '/sitemap/a/b.xml', '/qr/replies/x', '/qr/elsewhere.svg']
const both = [
  '/files/none/0000/none.pdf',
  '/replies/731520019/2099-99999.txt',
  '/data/a/b.ndjson',
  '/d/2099-99999',
]

test.each([...programs, ...both])('%s fails as an object where a program asks', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10')
  expect(errorAnswer.parse(await response.json()).error.code).toBe('not_found')
})

test.each(both)('%s fails as a page where a browser asks, and a cache keeps the two apart', async (path) => {
  const response = await get(path, { headers: browser })
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  for (const headers of [browser, { accept: '*/*' }])
    expect((await get(path, { headers })).headers.get('vary')).toMatch(/(?:^|, )Accept(?:,|$)/)
})

test.each(programs)('%s fails as an object for everyone', async (path) => {
  const response = await get(path, { headers: browser })
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
})

test('so does what is refused at the door', async () => {
  for (const path of ['/sitemap.xml', '/feed.atom', '/calendar.ics']) {
    const response = await get(path, { method: 'POST' })
    expect(response.status).toBe(405)
    expect(errorAnswer.parse(await response.json()).error.code).toBe('method_not_allowed')
  }
})

test('a withdrawn record says so to programs that want its text', async () => {
  const response = await get('/replies/731520035/2022-00077.txt')
  expect(response.status).toBe(410)
  expect(errorAnswer.parse(await response.json()).withdrawn).toMatchObject({ number: '731520035/2022-00077' })
})
