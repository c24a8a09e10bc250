import { expect, test } from 'vitest'
import { get, text, texts, visit } from './house/visit.ts'

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

test('a record that a predecessor issued says why it is found by the name of the body of today', async () => {
  const asked = `q=${encodeURIComponent('市住更局')}`
  const { page } = await visit(`/search?${asked}`)
  const said = '临溪市房产管理局（后为临溪市住房和城市更新局）'
  expect(texts(page, '.result__facts span')).toContain(said)
  const { results } = await (await get(`/api/finder/search?${asked}`)).json()
  expect(results.hits).toContainEqual(
    expect.objectContaining({ bodyRelation: '（后为临溪市住房和城市更新局）' }),
  )
  const { items } = await (await get(`/api/v1/records?${asked}`)).json()
  expect(items).toContainEqual(
    expect.objectContaining({
      issuingBody: '临溪市房产管理局',
      bodyRelation: { relation: 'succeeded', names: ['临溪市住房和城市更新局'] },
    }),
  )
})
