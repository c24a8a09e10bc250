import { describe, expect } from 'vitest'
import { publishingOf } from '../../src/publishing/index.ts'
import { reconcile } from '../../src/publishing/reconcile.ts'
import { reindex } from '../../src/publishing/reindex.ts'
import { type House, test } from '../publishing/house.ts'

const settings = {
  name: '云溪市言路',
  organiser: '云溪市人民政府办公室',
  siteCode: '3599000000',
  icp: '溪ICP备00000000号',
  policeRecord: ' ',
  contact: { phone: '0599-0000000', email: 'yanlu@yunxi.example' },
}
const expected = {
  ...settings,
  policeRecord: null,
  contact: { ...settings.contact, address: null },
}

const save = (house: House, data: object, who: 'administrator' | 'publisher' = 'administrator') =>
  house.call(house.people[who], 'POST', '/api/globals/site', data)
const held = async (house: House) => (await house.search.held('site', 'site'))?.settings

describe('the settings of the site', () => {
  test('are nowhere until somebody sets them, and then in the index with the next delivery', async ({
    house,
  }) => {
    const { publisher } = publishingOf(house.payload)
    await reconcile(house.payload, publisher)
    expect(await held(house)).toBeUndefined()
    const saved = await save(house, settings)
    expect(saved.status, saved.text).toBe(200)
    await house.deliver()
    expect(await held(house)).toEqual({ ...expected, revision: 1 })
  })

  test('the last save stands, and two in a row are one job', async ({ house }) => {
    await save(house, { name: '一' })
    await save(house, { name: '二', revision: 99 })
    const { totalDocs } = await house.payload.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'syncSite' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
    await house.deliver()
    expect(await held(house)).toMatchObject({ name: '二', organiser: settings.organiser, revision: 3 })
  })

  test('a save that no job tells of is healed; with nothing to heal nothing is written', async ({
    house,
  }) => {
    const { publisher } = publishingOf(house.payload)
    await save(house, settings)
    await house.payload.delete({ collection: 'payload-jobs', where: {}, overrideAccess: true })
    expect(await reconcile(house.payload, publisher)).toMatchObject({ healed: 1, removed: 0, failed: 0 })
    expect(await held(house)).toMatchObject(expected)
    expect(await reconcile(house.payload, publisher)).toMatchObject({ healed: 0, removed: 0, failed: 0 })
  })

  test('are built anew with everything else', async ({ house }) => {
    await house.search.forgetEverything()
    await reindex(house.payload, publishingOf(house.payload).publisher)
    expect(await held(house)).toMatchObject(expected)
  })

  test.for([
    [{ name: '' }, '网站名称'],
    [{ siteCode: '35990000' }, '网站标识码'],
    [{ siteCode: 'bm1' }, '网站标识码'],
    [{ contact: { email: '不是邮箱' } }, '邮箱'],
    [{ name: '字'.repeat(51) }, '网站名称'],
  ] as const)('what cannot be shown is refused: %j', async ([data, field], { house }) => {
    const before = await held(house)
    const answer = await save(house, data)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(field)
    await house.deliver()
    expect(await held(house)).toEqual(before)
  })
})
