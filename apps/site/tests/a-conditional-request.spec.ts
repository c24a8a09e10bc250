import { createWriter } from '@yanlu/search'
import { expect, inject, test } from 'vitest'
import { policy, reply } from './fixtures/writing.ts'
import { get } from './house/visit.ts'

const path = '/replies/731520019/2024-00118'

test('an unchanged record is not sent again', async () => {
  const first = await get(path)
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10, stale-if-error=86400')
  for (const validator of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
    const again = await get(path, { headers: { 'if-none-match': validator } })
    expect(again.status, validator).toBe(304)
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
    expect(await again.text()).toBe('')
  }
  expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('the validator changes when a cited document is repealed, though the record itself did not change', async () => {
  const { url, writeKey } = inject('search')
  const writer = createWriter({ url, key: writeKey })
  const cited = policy({
    indexNumber: '731520051/2019-00001',
    documentNumber: '临交发〔2019〕1号',
    title: '临溪市交通运输局关于共享单车停放的通知',
    validity: {
      status: 'in_force',
      effectiveFrom: null,
      effectiveTo: null,
      statusDate: null,
      basis: null,
      by: null,
    },
    text: '车辆应当停放在划定的区域内。',
  })
  const citing = reply({
    indexNumber: '731520051/2019-00002',
    title: '关于规范共享单车停放的建议的答复',
    citations: [{ title: null, number: '临交发〔2019〕1号' }],
    text: '我局已发文规范停放。',
  })
  const validatorNow = async () => (await get('/replies/731520051/2019-00002')).headers.get('etag')
  try {
    await writer.putRecord(cited, [])
    await writer.putRecord(citing, [])
    const before = await validatorNow()
    expect(await validatorNow()).toBe(before)
    await writer.putRecord({ ...cited, revision: 2, validity: { ...cited.validity, status: 'repealed' } }, [])
    expect(await validatorNow()).not.toBe(before)
  } finally {
    await writer.removeRecord(cited.id)
    await writer.removeRecord(citing.id)
  }
})

test('the API has validators, too', async () => {
  const address = '/api/v1/records/reply/731520019/2024-00118'
  const etag = (await get(address)).headers.get('etag') ?? ''
  expect((await get(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
})
