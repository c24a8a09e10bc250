import { permalinkNumber } from '@yanlu/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HeldEntry, noWords } from '../src/index.ts'
import { revised, tombstoneOf } from './city/build.ts'
import { ask, busProposal, everything, organisations } from './city/city.ts'
import { settings } from './city/hall.ts'
import {
  accessibility,
  busReply,
  busReplyHousing,
  canteenCase,
  districtPlan,
  elderCare,
  liftSubsidy,
  records,
} from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.stop())

const found = async (q: string) => (await server.reader.search(ask(q))).items.map(({ id }) => id)
const number = permalinkNumber(liftSubsidy)

/** All that a server would give away about a record, whatever is asked. */
const everythingHeld = async (): Promise<string> => {
  const answer = await fetch(`${server.url}/indexes/documents/documents?limit=1000`, {
    headers: { authorization: `Bearer ${server.readKey}` },
  })
  return answer.text()
}

describe('an empty index', () => {
  test('is an empty list and knows no record', async () => {
    for (const q of ['', '加装电梯', '20220538', 'jzdt'])
      expect(await server.reader.search(ask(q, { sort: 'newest' }))).toMatchObject({ total: 0, items: [] })
    expect(await server.reader.record('policy', number)).toEqual({ state: 'unknown' })
    expect(await server.reader.organisations()).toEqual([])
    expect(await server.reader.organisation('010000001')).toBeNull()
    expect(await server.reader.proposal(busProposal.key)).toBeNull()
    expect(await server.reader.citedBy(elderCare)).toEqual([])
    expect(await server.reader.interpretedBy(elderCare)).toEqual([])
    expect(await server.reader.sameMatter(busReply)).toEqual([])
    expect(await server.reader.history('policy', number)).toBeNull()
    expect(await server.reader.siteSettings()).toBeNull()
    expect(await server.reader.topics()).toEqual([])
    expect(await server.reader.sessions()).toEqual([])
    expect(await server.reader.proposals({ session: null, page: 1 })).toEqual({
      total: 0,
      pages: 0,
      items: [],
    })
    expect(await server.reader.calendar({ from: '2020-01-01', to: '2030-01-01' })).toEqual({
      starting: [],
      ending: [],
    })
    for (const text of ['电梯', 'dianti', '20220538', number]) {
      expect(await server.reader.suggest(text)).toEqual([])
      expect(await server.reader.resolve(text)).toBeNull()
      for (const sort of ['relevance', 'newest'] as const)
        for await (const record of server.reader.walk(ask(text, { sort }))) expect(record).toBeUndefined()
    }
    expect(await server.reader.resolveCitations([{ title: '办法', number: null }])).toEqual([null])
  })
})

describe('publishing', () => {
  test('a record is there as it was put, by its number and by its words', async () => {
    await server.writer.putRecord(liftSubsidy, [])
    expect(await server.reader.record('policy', number)).toEqual({ state: 'public', record: liftSubsidy })
    expect(await server.reader.record('reply', number)).toEqual({ state: 'unknown' })
    expect(await server.reader.record('policy', '010000001_2023-00088')).toEqual({ state: 'unknown' })
    expect(await server.reader.record('policy', '../keys?x=')).toEqual({ state: 'unknown' })
    expect(await found('云建房规〔2023〕5号')).toEqual([liftSubsidy.id])
    expect(await found('加装电梯补助')).toEqual([liftSubsidy.id])
    await server.writer.putRecord(canteenCase, [])
    expect(await server.reader.record('case', '2025-0003')).toEqual({ state: 'public', record: canteenCase })
  })

  test('a later revision replaces text and paragraphs, an older one is ignored', async () => {
    const later = revised(liftSubsidy, {
      body: [{ type: 'paragraph', anchor: 'p1', text: '本办法改为全额垫付制度。' }],
    })
    await server.writer.putRecord(later, [])
    await server.writer.putRecord(liftSubsidy, [])
    expect(await server.reader.record('policy', number)).toEqual({ state: 'public', record: later })
    const { items } = await server.reader.search(ask('垫付'))
    expect(items[0]?.passages.map(({ html }) => html)).toEqual(['本办法改为全额<mark>垫付</mark>制度。'])
    expect(await everythingHeld()).not.toContain('十五万元')
  })

  test('many at once, and the same twice, end with the latest of each', async () => {
    const revisions = [1, 2, 3, 4, 5].map((revision) => ({
      ...liftSubsidy,
      revision,
      title: `第${revision}版`,
    }))
    await Promise.all(
      [...revisions, ...revisions.toReversed()].map((record) => server.writer.putRecord(record, [])),
    )
    expect(await server.reader.record('policy', number)).toEqual({ state: 'public', record: revisions[4] })
  })

  test('what the model does not know never enters the index', async () => {
    const leaking = { ...liftSubsidy, lastEditor: '秘密的编辑', intake: { file: '秘密.docx' } }
    await server.writer.putRecord(leaking, [])
    expect(await everythingHeld()).not.toContain('秘密')
  })
})

describe('withdrawing', () => {
  test('takes text and paragraphs away before it resolves and leaves day and reason', async () => {
    await server.writer.putRecord(liftSubsidy, [])
    await server.writer.putRecord(accessibility, [])
    await server.writer.bury(tombstoneOf(liftSubsidy, 2))
    expect(await server.reader.record('policy', number)).toEqual({
      state: 'withdrawn',
      tombstone: tombstoneOf(liftSubsidy, 2),
    })
    for (const q of ['加装电梯补助', number, '', '十五万元', 'jzdt'])
      expect(await found(q)).not.toContain(liftSubsidy.id)
    expect(await everythingHeld()).not.toMatch(/十五万元|补助办法/)
    const { facets, total } = await server.reader.search(ask(''))
    expect([total, facets.kind, facets.year.map(({ value }) => value)]).toEqual([
      1,
      [{ value: 'policy', label: '政策文件', count: 1 }],
      ['2025'],
    ])
    expect(await server.reader.resolveCitations([{ title: null, number: '云建房规〔2023〕5号' }])).toEqual([
      null,
    ])
  })

  test('wins over a late write of the same or an older revision, and yields to a later one', async () => {
    await server.writer.putRecord({ ...liftSubsidy, revision: 2 }, [])
    await server.writer.bury(tombstoneOf(liftSubsidy, 2))
    await server.writer.putRecord({ ...liftSubsidy, revision: 2 }, [])
    await server.writer.putRecord(liftSubsidy, [])
    expect((await server.reader.record('policy', number)).state).toBe('withdrawn')
    await server.writer.putRecord({ ...liftSubsidy, revision: 3 }, [])
    await server.writer.bury(tombstoneOf(liftSubsidy, 2))
    expect((await server.reader.record('policy', number)).state).toBe('public')
  })

  test('removing leaves nothing', async () => {
    await server.writer.putRecord(liftSubsidy, [])
    await server.writer.removeRecord(liftSubsidy.id)
    await server.writer.removeRecord(liftSubsidy.id)
    expect(await server.reader.record('policy', number)).toEqual({ state: 'unknown' })
    expect(await everythingHeld()).not.toContain('电梯')
  })
})

describe('what belongs together', () => {
  beforeEach(async () => {
    await server.writer.rebuild(everything(), noWords)
  })

  test('a proposal has its replies, oldest first', async () => {
    const answer = await server.reader.proposal(busProposal.key)
    expect(answer?.proposal).toEqual(busProposal)
    expect(answer?.replies.map(({ id }) => id)).toEqual([busReply.id, busReplyHousing.id])
    await server.writer.removeProposal(busProposal.id)
    expect(await server.reader.proposal(busProposal.key)).toBeNull()
  })

  test('an organisation has its dated names and its number of records', async () => {
    expect(await server.reader.organisation('010000001')).toEqual(organisations[0])
    const list = await server.reader.organisations()
    expect(list).toContainEqual({
      code: '010000001',
      name: '云川市住房和城市更新局',
      status: 'renamed',
      records: 8,
    })
    await server.writer.removeOrganisation('010000001')
    expect(await server.reader.organisation('010000001')).toBeNull()
  })

  test('a citation leads to the one record it can mean', async () => {
    const cited = await server.reader.resolveCitations([
      { title: null, number: '云建房规〔2023〕5号' },
      { title: '随便什么名字', number: '云建房规[2023]第5号' },
      { title: '云川市养老服务发展三年行动计划', number: null },
      { title: '临溪区旧住宅区整治提升专项行动方案', number: null },
      { title: '云川市养老服务发展三年行动计划', number: '云民发〔2025〕8号' },
      { title: '住房城乡建设部的某个通知', number: null },
      { title: null, number: null },
    ])
    expect(cited.map((record) => record?.id ?? null)).toEqual([
      liftSubsidy.id,
      liftSubsidy.id,
      elderCare.id,
      districtPlan.id,
      null,
      null,
      null,
    ])
    expect(cited[0]?.validity).toBe('in_force')
  })

  test('a record knows who cites it, by number or by title', async () => {
    for (const record of [liftSubsidy, elderCare, districtPlan])
      expect((await server.reader.citedBy(record)).map(({ id }) => id)).toEqual([accessibility.id])
    expect(await server.reader.citedBy(accessibility)).toEqual([])
  })

  test('the comparison with the database sees everything once', async () => {
    await server.writer.bury(tombstoneOf(liftSubsidy, 7))
    await server.writer.putSite(settings)
    const held: HeldEntry[] = []
    for await (const entry of server.writer.held()) held.push(entry)
    expect(held.length).toBe(records.length + organisations.length + 2)
    expect(held).toContainEqual({ index: 'documents', id: liftSubsidy.id, revision: 7, state: 'withdrawn' })
    expect(held).toContainEqual({ index: 'organisations', id: '010000001', revision: 0, state: 'public' })
    expect(held).toContainEqual({ index: 'site', id: 'site', revision: 3, state: 'public' })
    expect(held).toContainEqual({ index: 'proposals', id: busProposal.id, revision: 1, state: 'public' })
  })
})
