import { recordId } from '@yanlu/model'
import { describe, expect } from 'vitest'
import { publishingOf } from '../../src/publishing/index.ts'
import { reconcile } from '../../src/publishing/reconcile.ts'
import { reindex } from '../../src/publishing/reindex.ts'
import { change, indexNumber, newCode, organisation, published } from '../desk/records.ts'
import { type House, test } from './house.ts'

const held = (house: House, number: string) => house.search.held('documents', recordId('reply', number))

/** As if the process had died between saving a record and queueing its job. */
const loseJobs = (house: House) =>
  house.payload.delete({ collection: 'payload-jobs', where: {}, overrideAccess: true })

describe('reconcile', () => {
  test('finds what no job tells of: missing, outdated, wrongly visible and left over', async ({ house }) => {
    const { publisher } = publishingOf(house.payload)
    const [missing, outdated, withdrawn] = [indexNumber(), indexNumber(), indexNumber()]
    const old = await published(house, 'replies', { indexNumber: outdated })
    const gone = await published(house, 'replies', { indexNumber: withdrawn })
    await house.deliver()
    await house.call(house.people.editor, 'PATCH', `/api/replies/${old}?draft=true`, {
      title: '新稿',
      change,
    })
    await house.call(house.people.publisher, 'PATCH', `/api/replies/${old}`, { _status: 'published' })
    await published(house, 'replies', { indexNumber: missing })
    await house.search.stop()
    await house.call(house.people.publisher, 'POST', `/api/replies/${gone}/withdraw`, { reason: '内容有误' })
    await house.search.start()
    await loseJobs(house)
    await publisher.writer.putOrganisation({
      code: '000000000',
      name: '没有这个机构',
      names: [{ name: '没有这个机构', short: [], from: null, to: null }],
      status: 'active',
      predecessors: [],
      successors: [],
    })
    const result = await reconcile(house.payload, publisher)
    expect(result).toMatchObject({ removed: 1, failed: 0 })
    expect(await held(house, missing)).toMatchObject({ record: { revision: 1 } })
    expect(await held(house, outdated)).toMatchObject({ record: { title: '新稿', revision: 2 } })
    expect(await held(house, withdrawn)).toMatchObject({ tombstone: { reason: '内容有误' } })
    expect(await house.search.held('organisations', '000000000')).toBeNull()
  })

  test('a second time it finds nothing to do but the names of bodies', async ({ house }) => {
    const { publisher } = publishingOf(house.payload)
    await organisation(house, { code: newCode() })
    await published(house, 'replies')
    await reconcile(house.payload, publisher)
    const { totalDocs } = await house.payload.count({ collection: 'organisations', overrideAccess: true })
    expect(await reconcile(house.payload, publisher)).toMatchObject({
      healed: totalDocs,
      removed: 0,
      failed: 0,
    })
  })
})

describe('reindex', () => {
  test('builds everything anew from the database, withdrawn records included', async ({ house }) => {
    const { publisher } = publishingOf(house.payload)
    const [number, withdrawn] = [indexNumber(), indexNumber()]
    await published(house, 'replies', { indexNumber: number })
    const gone = await published(house, 'replies', { indexNumber: withdrawn })
    await house.call(house.people.publisher, 'POST', `/api/replies/${gone}/withdraw`, { reason: '内容有误' })
    await publisher.writer.removeRecord(recordId('reply', withdrawn))
    await loseJobs(house)
    const result = await reindex(house.payload, publisher)
    expect(result).toMatchObject({ removed: 0, failed: 0 })
    expect(await held(house, number)).toMatchObject({ record: { indexNumber: number } })
    expect(await held(house, withdrawn)).toMatchObject({ tombstone: { number: withdrawn } })
  })
})
