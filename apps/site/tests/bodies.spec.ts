import { expect, test } from 'vitest'
import { text, texts, visit } from './house/visit.ts'

test('a body shows its names with their days, where it came from, and its records under all names', async () => {
  const { response, page } = await visit('/organisations/731520019')
  expect(response.headers.get('cache-control')).toContain('stale-if-error=86400')
  expect(texts(page, '.timeline__name')).toEqual(['临溪市住房和城市更新局', '临溪市住房和城乡建设局'])
  expect(text(page, '.timeline')).toContain('2010-03-01 至 2023-05-31')
  expect(page.querySelector('.metadata a')?.getAttribute('href')).toBe('/organisations/731520027')
  expect(texts(page, '[aria-labelledby=records] .line__title')).toHaveLength(2)
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
