import { expect, test } from 'vitest'
import { get, metadata, text, visit } from './house/visit.ts'

test('its address says when and why it went, and is never kept long', async () => {
  const { response, page } = await visit('/replies/731520035/2022-00077')
  expect(response.status).toBe(410)
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10')
  expect(response.headers.get('etag')).toBeNull()
  expect(metadata(page)).toEqual({
    文件编号: '731520035/2022-00077',
    撤回日期: '2025-11-03',
    撤回原因: '文中含有应当隐去的个人信息，更正后将重新公开。',
  })
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})

test('the open API says the same', async () => {
  const response = await get('/api/v1/records/reply/731520035/2022-00077')
  expect(response.status).toBe(410)
  expect(await response.json()).toMatchObject({
    error: { code: 'withdrawn', message: expect.stringContaining('2025年11月3日') },
    withdrawn: { withdrawnOn: '2025-11-03' },
  })
})

test('its files are gone with it', async () => {
  const response = await get(`/files/731520035_2022-00077/${'0'.repeat(64)}/a.doc`)
  expect(response.status).toBe(410)
})

test('no search finds it, but one for its number says that it was withdrawn', async () => {
  const { page } = await visit('/search?q=731520035%2F2022-00077')
  expect(page.querySelector('.results')).toBeNull()
  expect(page.querySelector('.nothing h3')?.textContent).toBe('没有索引号为“731520035/2022-00077”的文件')
  expect(text(page, '.nothing')).toContain('这个编号的文件已于2025年11月3日撤回，不再公开。')
  const links = [...page.querySelectorAll('.nothing a')].map((link) => link.getAttribute('href'))
  expect(links).toContain('/replies/731520035/2022-00077')
})
