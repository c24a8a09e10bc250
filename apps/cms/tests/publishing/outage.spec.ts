import { recordId } from '@yanlu/model'
import { describe, expect } from 'vitest'
import { publishingOf, startOutbox } from '../../src/publishing/index.ts'
import { freeStranded, reviveFailed, sweepDone } from '../../src/publishing/rearm.ts'
import { outboxStatus } from '../../src/publishing/status.ts'
import { indexNumber, published } from '../desk/records.ts'
import { type House, test } from './house.ts'

const held = (house: House, number: string) => house.search.held('documents', recordId('reply', number))

const jobs = async (house: House) =>
  (await house.payload.find({ collection: 'payload-jobs', overrideAccess: true, pagination: false })).docs

describe('the outbox', () => {
  test('keeps a record through an outage and delivers it by itself when search is back', async ({
    house,
  }) => {
    const number = indexNumber()
    await house.search.stop()
    await published(house, 'replies', { indexNumber: number })
    const stop = startOutbox(house.payload)
    try {
      await expect.poll(() => publishingOf(house.payload).outage.active(), { timeout: 20_000 }).toBe(true)
      expect(await outboxStatus(house.payload)).toMatchObject({ waiting: 1 })
      await house.search.start()
      await expect
        .poll(() => held(house, number), { timeout: 30_000 })
        .toMatchObject({ record: { indexNumber: number } })
      await expect.poll(async () => (await outboxStatus(house.payload)).waiting, { timeout: 20_000 }).toBe(0)
    } finally {
      stop()
    }
  })

  test('meets a server that knows nothing yet: what waited arrives, and can be filtered', async ({
    house,
  }) => {
    const number = indexNumber()
    await published(house, 'replies', { indexNumber: number })
    await house.search.forgetEverything()
    const stop = startOutbox(house.payload)
    try {
      await expect
        .poll(() => held(house, number).catch(() => null), { timeout: 30_000 })
        .toMatchObject({ record: { indexNumber: number } })
      await expect.poll(() => house.search.filterable('documents')).toContain('numberKeys')
    } finally {
      stop()
    }
  })

  test('a failed attempt is tried again later, with the reason kept', async ({ house }) => {
    const number = indexNumber()
    await house.search.stop()
    await published(house, 'replies', { indexNumber: number })
    await house.deliver()
    const [job] = await jobs(house)
    expect(job).toMatchObject({ totalTried: 1, hasError: false, processing: false })
    expect(Date.parse(job?.waitUntil ?? '')).toBeGreaterThan(Date.now() - 60_000)
    expect((await outboxStatus(house.payload)).lastError).toBeTruthy()
    await house.search.start()
    publishingOf(house.payload).outage.ended()
    await expect
      .poll(
        async () => {
          await house.deliver()
          return held(house, number)
        },
        { timeout: 30_000 },
      )
      .toMatchObject({ record: { indexNumber: number } })
  })

  test('a job whose attempts ran out starts over', async ({ house }) => {
    const number = indexNumber()
    await published(house, 'replies', { indexNumber: number })
    const [job] = await jobs(house)
    await house.payload.update({
      collection: 'payload-jobs',
      id: job?.id ?? '',
      data: { hasError: true, totalTried: 10, error: { message: 'gave up' } },
      overrideAccess: true,
    })
    await house.deliver()
    expect(await held(house, number)).toBeNull()
    expect(await reviveFailed(house.payload, new Date(Date.now() + 1000))).toBe(1)
    await house.deliver()
    expect(await held(house, number)).toMatchObject({ record: { indexNumber: number } })
  })

  test('a job that was done when its process died counts no more and is swept', async ({ house }) => {
    await published(house, 'cases')
    const [job] = await jobs(house)
    await house.payload.update({
      collection: 'payload-jobs',
      id: job?.id ?? '',
      data: { completedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    expect(await outboxStatus(house.payload)).toMatchObject({ waiting: 0 })
    await sweepDone(house.payload)
    expect(await jobs(house)).toEqual([])
  })

  test('a job of a crashed process is freed, one that is running is not', async ({ house }) => {
    const number = indexNumber()
    await published(house, 'replies', { indexNumber: number })
    const [job] = await jobs(house)
    await house.payload.update({
      collection: 'payload-jobs',
      id: job?.id ?? '',
      data: { processing: true },
      overrideAccess: true,
    })
    await house.deliver()
    expect(await held(house, number)).toBeNull()
    expect(await freeStranded(house.payload, new Date(Date.now() - 60_000))).toBe(0)
    expect(await freeStranded(house.payload, new Date(Date.now() + 1000))).toBe(1)
    await house.deliver()
    expect(await held(house, number)).toMatchObject({ record: { indexNumber: number } })
  })
})
