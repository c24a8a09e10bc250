import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, startSite } from './house/site.ts'

let site: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  site = await startSite({ MEILISEARCH_URL: `http://127.0.0.1:${await freePort()}` })
})
afterAll(() => site.stop())

test('home still answers: with the box, the ways in, and what is wrong', async () => {
  const response = await fetch(site.url)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const { document } = parseHTML(await response.text())
  expect(document.querySelector('main form input[name=q]')).not.toBeNull()
  expect(document.querySelector('.home-down')?.textContent).toContain('检索服务没有响应')
  expect(document.querySelectorAll('.entries a')).toHaveLength(5)
})

test.each([
  '/replies/731520019/2024-00118',
  '/organisations',
  '/organisations/731520019',
  '/proposals',
  '/proposals?number=20240118',
  '/proposals/a',
  '/topics',
  '/calendar',
  '/calendar.ics',
])('%s says so in plain words and when to come back', async (path) => {
  const response = await fetch(site.url + path)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('30')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toContain('检索服务暂时没有响应')
})

test.each(['/search?q=加装电梯&kind=reply', '/policies'])(
  '%s still shows its form with what was typed',
  async (path) => {
    const response = await fetch(site.url + path)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('30')
    const { document } = parseHTML(await response.text())
    expect(document.querySelector('.notice--warning')?.textContent).toContain('检索服务暂不可用')
    const asked = new URL(path, site.url).searchParams
    expect(document.querySelector('form#finder input[name=q]')?.getAttribute('value')).toBe(
      asked.get('q') ?? '',
    )
  },
)

test('the open API answers with its error object', async () => {
  const response = await fetch(`${site.url}/api/v1/records?q=a`)
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({
    error: { code: 'search_unavailable', message: expect.stringContaining('检索服务') },
  })
})

test('it is alive, but not ready', async () => {
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200)
  const ready = await fetch(`${site.url}/readyz`)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({ status: 'unavailable', search: false })
})

test('pages that are no pages need no search server', async () => {
  expect((await fetch(`${site.url}/nowhere`)).status).toBe(404)
  expect((await fetch(`${site.url}/search?page=0`)).status).toBe(400)
})
