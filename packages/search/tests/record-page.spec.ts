import { type PublicRecord, permalinkNumber } from '@yanlu/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createReader, noWords } from '../src/index.ts'
import { standBetween } from './between.ts'
import { revised, tombstoneOf } from './city/build.ts'
import { busProposal, everything } from './city/city.ts'
import { busReply, lampCase, liftSubsidy, records } from './city/records.ts'
import { patient, startServer, type TestServer } from './server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
  await server.writer.rebuild(everything(), noWords)
})
afterEach(() => server.stop())

const page = (record: PublicRecord = busReply) =>
  server.reader.recordPage(record.kind, permalinkNumber(record))

describe('the page of a record', () => {
  test.each([busReply, liftSubsidy])(
    'is what its parts are when asked one by one: $title',
    async (record) => {
      const found = await page(record)
      if (found.state !== 'public') throw new Error('not public')
      const { reader } = server
      expect(found.record).toEqual(record)
      expect(found.organisation).toEqual(await reader.organisation(record.issuingBody?.code ?? ''))
      expect(found.citations).toEqual(await reader.resolveCitations(record.citations))
      expect(found.citedBy).toEqual(await reader.citedBy(record))
      expect(found.interpretedBy).toEqual(await reader.interpretedBy(record))
      expect(found.sameMatter).toEqual(expect.arrayContaining(await reader.sameMatter(record)))
      for (const { key } of record.kind === 'reply' ? record.proposals : [])
        expect(found.proposals.includes(key ?? '')).toBe((await reader.proposal(key ?? '')) !== null)
      // Read again, now from what is kept.
      expect(await page(record)).toEqual(found)
    },
  )

  test.each(['731520019/2024-99999', '../keys?x=', ''])(
    'of the unknown number %j is unknown',
    async (number) => expect(await server.reader.recordPage('policy', number)).toEqual({ state: 'unknown' }),
  )

  test('of one kind is not that of another', async () => {
    await page(busReply)
    expect(await server.reader.recordPage('policy', permalinkNumber(busReply))).toEqual({ state: 'unknown' })
  })
})

describe('a record that is kept from an earlier reading', () => {
  test('gives the same page while nothing on it changes, and another when a cited document does', async () => {
    await page(liftSubsidy)
    const before = await page(liftSubsidy)
    expect(await page(liftSubsidy)).toBe(before)
    if (before.state !== 'public') throw new Error('not public')
    const citing = before.citedBy[0]
    const record = records.find(({ id }) => id === citing?.id)
    if (record === undefined) throw new Error('nobody cites it')
    await server.writer.putRecord(revised(record, { title: '换了标题的答复' }), [])
    const after = await page(liftSubsidy)
    expect(after).not.toBe(before)
    expect(JSON.stringify(after)).toContain('换了标题的答复')
  })

  test('gives the same page after something was written that is not on it', async () => {
    await page(liftSubsidy)
    const before = await page(liftSubsidy)
    await server.writer.putRecord(revised(lampCase, { title: '另一个案例' }), [])
    expect(await page(liftSubsidy)).toBe(before)
  })

  test('shows at once what its body is called now, and that a proposal has lost its page', async () => {
    const before = await page()
    if (before.state !== 'public' || before.organisation === null) throw new Error('no body')
    expect(before.proposals).toEqual([busProposal.key])
    await server.writer.putOrganisation({ ...before.organisation, name: '另一个局' })
    expect(await page()).toMatchObject({ organisation: { name: '另一个局' } })
    await server.writer.removeProposal(busProposal.id)
    expect(await page()).toMatchObject({ proposals: [] })
  })

  test.each([
    ['for the first time', /^\/indexes\/documents$/],
    ['for the first time', /^\/indexes\/documents\/documents\//],
    ['for the first time', /^\/multi-search$/],
    ['again', /^\/indexes\/documents$/],
    ['again', /^\/multi-search$/],
  ])('shows at once what was written while it was read %s, just before %s was asked', async (when, path) => {
    const between = await standBetween(server.url)
    const reader = createReader({ url: between.url, key: server.readKey, timeout: patient })
    const read = () => reader.recordPage('policy', permalinkNumber(liftSubsidy))
    if (when === 'again') {
      await read()
      await server.writer.putRecord(revised(lampCase, { title: '另一个案例' }), [])
    }
    const written = between.before(path, () =>
      server.writer.putRecord(revised(liftSubsidy, { title: '改过的标题' }), []),
    )
    await read()
    await written
    expect(await read()).toMatchObject({ state: 'public', record: { title: '改过的标题' } })
    between.stop()
  })

  test('is gone the moment it is withdrawn', async () => {
    expect((await page(liftSubsidy)).state).toBe('public')
    await server.writer.bury(tombstoneOf(liftSubsidy, liftSubsidy.revision + 1))
    expect((await page(liftSubsidy)).state).toBe('withdrawn')
  })

  test('is gone the moment it is removed', async () => {
    await page()
    await server.writer.removeRecord(busReply.id)
    expect(await page()).toEqual({ state: 'unknown' })
  })

  test('shows a change at once', async () => {
    await page()
    const changed = revised(busReply, { title: '改过的标题' })
    await server.writer.putRecord(changed, [])
    expect(await page()).toMatchObject({ state: 'public', record: { title: '改过的标题' } })
  })

  test('shows at once that a rebuild read it from elsewhere, though its revision is the same', async () => {
    await page()
    const changed = { ...busReply, title: '同一版，另一个标题' }
    async function* one() {
      yield { type: 'record' as const, record: changed, history: [] }
    }
    await server.writer.rebuild(one(), noWords)
    expect(await page()).toMatchObject({ state: 'public', record: { title: '同一版，另一个标题' } })
  })
})
