import { anchorBody, lastChanged, type PublicRecord } from '@yanlu/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type IndexEntry, noWords, type SearchQuery } from '../src/index.ts'
import { policy, tombstoneOf } from './city/build.ts'
import { ask, everything } from './city/city.ts'
import { startServer, type TestServer } from './server.ts'

/** More than can be paged through. Ten share a day, so that batches end within days; some have none. Ids in capitals, too. */
const many = Array.from({ length: 2050 }, (_, position): PublicRecord => {
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(position / 10))).toISOString().slice(0, 10)
  return {
    ...policy({
      title: `云川市第${position}号绿道维护通知`,
      number: `060000006/2015-${String(10_000 + position)}`,
      body: 'transport',
      publishedOn: position % 100 === 99 ? null : day,
      text: '绿道',
    }),
    id: `${position % 2 === 0 ? 'C' : 'c'}0600_2015-${10_000 + position}`,
    contact: { unit: null, person: '甲某', phone: '010-5550100', fax: null, masked: false },
  }
})

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(
    (async function* (): AsyncGenerator<IndexEntry> {
      for (const record of many) yield { type: 'record', record, history: [] }
      yield* everything()
    })(),
    noWords,
  )
})
afterAll(() => server.stop())

const walked = async (query: SearchQuery, order?: 'changed'): Promise<PublicRecord[]> => {
  const records: PublicRecord[] = []
  for await (const record of server.reader.walk(query, order)) records.push(record)
  return records
}
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

/** As far as pages reach. */
const paged = async (query: SearchQuery): Promise<string[]> => {
  const ids: string[] = []
  for (const page of [1, 2, 3, 4]) ids.push(...idsOf((await server.reader.search({ ...query, page })).items))
  return ids
}

describe.each([
  ['everything', ask(''), many.length + 15],
  ['words', ask('绿道维护'), many.length],
  ['a filter and a span', ask('', { body: ['030000003'], from: '2015-02-01', to: '2015-05-31' }), 1188],
  ['words under a filter', ask('绿道', { year: [2015] }), many.length - 20],
])('%s', (_, query, total) => {
  test.each(['newest', 'oldest', 'relevance'] as const)(
    '%s: all of it, once, in the order of the pages',
    async (sort) => {
      const asked = { ...query, sort }
      expect((await server.reader.search(asked)).total).toBe(total)
      const ids = idsOf(await walked(asked))
      expect(ids.length).toBe(total)
      expect(new Set(ids).size).toBe(total)
      expect(ids.slice(0, 40)).toEqual(await paged(asked))
    },
  )
})

test('the last changed first: all of it, once, whatever order the query asks for', async () => {
  const [corrected] = many
  if (corrected === undefined) throw new Error('no record')
  const at = '2026-03-01T02:03:04.005Z'
  const first = { revision: 1, at: '2015-01-01T00:00:00.000Z', nature: 'first', note: null } as const
  const later = { ...first, revision: 2, at, nature: 'correction', note: '更正。' } as const
  const revisions = [first, later].map((one) => ({ ...one, sha256: 'a'.repeat(64) }))
  await server.writer.putRecord({ ...corrected, revision: 2, revisions }, [])
  for (const query of [ask('', { sort: 'oldest' }), ask('绿道维护'), ask('', { year: [2015] })]) {
    const records = await walked(query, 'changed')
    expect(new Set(idsOf(records)).size).toBe(records.length)
    expect(idsOf(records).toSorted()).toEqual(idsOf(await walked(query)).toSorted())
    const moments = records.map(lastChanged)
    expect(moments).toEqual(moments.toSorted().reverse())
    expect([records[0]?.id, moments[0]]).toEqual([corrected.id, at])
  }
  await server.writer.removeRecord(corrected.id)
  await server.writer.putRecord(corrected, [])
})

test('records come whole and without anybody to call', async () => {
  const [first] = await walked(ask('060000006/2015-10000'))
  expect(first).toEqual({ ...many[0], contact: null })
})

test('the page of the query does not matter, and nothing is nothing', async () => {
  expect((await walked(ask('绿道', { page: 7, year: [2015] }))).length).toBe(many.length - 20)
  expect(await walked(ask('绝无此事此物'))).toEqual([])
  expect(await walked(ask('20229999'))).toEqual([])
})

test('whoever stops early asks for no more', async () => {
  let taken = 0
  for await (const _ of server.reader.walk(ask('', { sort: 'newest' }))) {
    taken += 1
    if (taken === 3) break
  }
  expect(taken).toBe(3)
})

test('what is withdrawn on the way is left out, and nothing else is lost', async () => {
  const gone = policy({
    title: '将被撤回',
    number: '060000006/2014-00001',
    body: 'transport',
    publishedOn: '2014-01-01',
    text: '撤回',
  })
  await server.writer.putRecord({ ...gone, body: anchorBody([{ type: 'paragraph', text: '绿道' }]) }, [])
  for (const sort of ['relevance', 'newest'] as const) {
    const ids: string[] = []
    for await (const { id } of server.reader.walk(ask('绿道', { sort }))) {
      if (ids.length === 0) await server.writer.bury(tombstoneOf(gone, 2))
      ids.push(id)
    }
    expect(ids.length).toBe(many.length)
    expect(ids).not.toContain(gone.id)
  }
})
