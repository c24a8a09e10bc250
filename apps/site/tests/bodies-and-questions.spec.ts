import { expect, test } from 'vitest'
import { text, texts, visit } from './house/visit.ts'

test('a body shows its names with their days, where it came from, and its records under all names', async () => {
  const { response, page } = await visit('/organisations/731520019')
  expect(response.headers.get('cache-control')).toContain('stale-if-error=86400')
  expect(texts(page, '.timeline__name')).toEqual(['临溪市住房和城市更新局', '临溪市住房和城乡建设局'])
  expect(text(page, '.timeline')).toContain('2010-03-01 至 2023-05-31')
  expect(page.querySelector('.metadata a')?.getAttribute('href')).toBe('/organisations/731520027')
  expect(texts(page, '.line__title')).toHaveLength(2)
})

test('a body that was merged names its successor', async () => {
  const { page } = await visit('/organisations/731520027')
  expect(text(page, '.metadata')).toContain('已并入其他机构')
  expect(page.querySelector('.metadata a')?.getAttribute('href')).toBe('/organisations/731520019')
})

test('the list of bodies keeps former ones apart', async () => {
  const { page } = await visit('/organisations')
  expect(texts(page, 'section h2')).toEqual(['现行机构', '历史机构'])
  expect(texts(page, '.ledger__label')).toHaveLength(5)
})

test('a question shows the replies to it, oldest first', async () => {
  const { page } = await visit('/proposals/npc-5-3-20240118')
  expect(text(page, 'h1')).toBe('加快推进既有住宅加装电梯')
  expect([...page.querySelectorAll('.line__title a')].map((link) => link.getAttribute('href'))).toEqual([
    '/replies/731520019/2024-00118',
    '/replies/731520019/2025-00031',
  ])
})

test('home shows what is new of each kind and ways to browse', async () => {
  const { page } = await visit('/')
  expect(texts(page, '.news h2')).toEqual(['最新答复', '最新政策', '最新案例'])
  expect(texts(page, '.news__kind:nth-child(1) .line__title')[0]).toContain('二次答复')
  expect(page.querySelector('.ledger a')?.getAttribute('href')).toMatch(/^\/search\?topic=/)
})
