import { permalinkNumber } from '@yanlu/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type IndexEntry, noWords } from '../src/index.ts'
import { tombstoneOf } from './city/build.ts'
import { ask, everything, organisations } from './city/city.ts'
import { history, historyWith, settings } from './city/hall.ts'
import { canteenCase, elderCare, liftSubsidy, records } from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.stop())

const found = async (q: string) => (await server.reader.search(ask(q))).items.map(({ id }) => id)

describe('rebuilding', () => {
  test('serves all the time, keeps what is written meanwhile and leaves no second set', async () => {
    await server.writer.rebuild(everything(), noWords)
    await server.writer.removeRecord(canteenCase.id)
    let asked = 0
    let running = true
    const readers = Array.from({ length: 3 }, async () => {
      while (running) {
        asked += 1
        const [search, record] = await Promise.all([
          server.reader.search(ask('养老服务')),
          server.reader.record('policy', permalinkNumber(elderCare)),
        ])
        expect(search.items[0]?.id).toBe(elderCare.id)
        expect(record.state).toBe('public')
      }
    })
    const fresh = {
      ...liftSubsidy,
      id: '010000001_2026-90001',
      indexNumber: '010000001/2026-90001',
      title: '重建时新发的文件',
      revision: 2,
    }
    const slowly = async function* (): AsyncGenerator<IndexEntry> {
      let position = 0
      for await (const entry of everything()) {
        yield entry
        position += 1
        // The source has been read past these; what happens to them now is only in the live set.
        if (position === 8) {
          await server.writer.putRecord(fresh, history)
          await server.writer.putSite(settings)
          await server.writer.bury(tombstoneOf(liftSubsidy, 2))
        }
      }
    }
    const report = await server.writer.rebuild(slowly(), noWords)
    running = false
    await Promise.all(readers)
    expect(asked).toBeGreaterThan(3)
    expect(report).toMatchObject({
      documents: records.length,
      organisations: organisations.length,
      proposals: 1,
    })
    expect(await server.reader.history('policy', '010000001/2026-90001')).toEqual(historyWith(fresh))
    expect(await server.reader.siteSettings()).toEqual(settings)
    expect((await server.reader.record('policy', permalinkNumber(liftSubsidy))).state).toBe('withdrawn')
    expect((await server.reader.record('policy', '010000001/2026-90001')).state).toBe('public')
    expect((await server.reader.record('case', '2025-0003')).state).toBe('public')
    expect(await found('加装电梯补助')).not.toContain(liftSubsidy.id)
    const indexes = await fetch(`${server.url}/indexes`, {
      headers: { authorization: `Bearer ${server.writeKey}` },
    })
    expect(await indexes.text()).not.toMatch(/documents_\d/)
  })

  test('an entry that the source gives twice is held once', async () => {
    const twice = async function* (): AsyncGenerator<IndexEntry> {
      yield* everything()
      yield* everything()
    }
    expect(await server.writer.rebuild(twice(), noWords)).toMatchObject({ documents: records.length })
    expect((await server.reader.search(ask(''))).total).toBe(records.length)
  })

  test('a broken source leaves the live indexes as they were', async () => {
    await server.writer.rebuild(everything(), noWords)
    const broken = async function* (): AsyncGenerator<IndexEntry> {
      yield { type: 'record', record: liftSubsidy, history: [] }
      throw new Error('the database went away')
    }
    await expect(server.writer.rebuild(broken(), noWords)).rejects.toThrow('the database went away')
    const disturbed = async function* (): AsyncGenerator<IndexEntry> {
      const authorization = `Bearer ${server.writeKey}`
      const answer = await fetch(`${server.url}/indexes`, { headers: { authorization } })
      const beside = /documents_\d+/.exec(await answer.text())?.[0]
      await fetch(`${server.url}/indexes/${beside}/documents`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: '[{ "id": "stranger" }]',
      })
      yield { type: 'record', record: liftSubsidy, history: [] }
    }
    await expect(server.writer.rebuild(disturbed(), noWords)).rejects.toMatchObject({
      code: 'search_rebuild_mismatch',
    })
    expect((await server.reader.search(ask(''))).total).toBe(records.length)
  })
})
