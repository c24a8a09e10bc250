import { expect, test } from 'vitest'
import { get, text, visit } from './house/visit.ts'

const signs = ['😀', '《》', '？？', '\u202e', '…——！', '" "']

test.each(signs)('a query of signs only (%j) finds nothing, and says why', async (q) => {
  const asked = `q=${encodeURIComponent(q)}`
  const { page, response } = await visit(`/search?${asked}`)
  expect(response.status).toBe(200)
  expect(page.querySelector('.results')).toBeNull()
  expect(text(page, '.nothing h3')).toBe('没有可检索的字词')
  expect(await (await get(`/api/v1/records?${asked}`)).json()).toMatchObject({
    total: 0,
    items: [],
    recognised: { type: 'nothing' },
  })
  expect((await (await get(`/feed.json?${asked}`)).json()).items).toEqual([])
  expect(await (await get(`/api/v1/records.json?${asked}&sort=newest`)).json()).toEqual([])
})

test.each(['', '?q=', '?q=%20'])('who asks for nothing (%j) gets everything', async (query) => {
  const { total, recognised } = await (await get(`/api/v1/records${query}`)).json()
  expect(total).toBeGreaterThan(10)
  expect(recognised).toEqual({ type: 'everything' })
})

test('a number is named as it is looked for', async () => {
  const { recognised } = await (await get('/api/v1/records?q=2022-0001')).json()
  expect(recognised.label).toBeTruthy()
})
