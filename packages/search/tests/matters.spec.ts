import { permalinkNumber } from '@yanlu/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { reply } from './city/build.ts'
import {
  hall,
  liftInterpretation,
  neighbours,
  proposals,
  settings,
  wholeCommunityBefore,
  wholeCommunityLater,
} from './city/hall.ts'
import {
  busReply,
  busReplyHousing,
  liftSubsidy,
  liftSubsidyBefore,
  parkingRules,
  wholeCommunity,
} from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(hall(), noWords)
})
afterAll(() => server.stop())

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('the same matter', () => {
  test('over years and bodies, oldest first, without the record itself and without its neighbours', async () => {
    expect(ids(await server.reader.sameMatter(wholeCommunity))).toEqual([
      wholeCommunityBefore.id,
      wholeCommunityLater.id,
    ])
    expect(ids(await server.reader.sameMatter(wholeCommunityBefore))).toEqual([
      wholeCommunity.id,
      wholeCommunityLater.id,
    ])
    for (const neighbour of neighbours) expect(await server.reader.sameMatter(neighbour)).toEqual([])
    expect(ids(await server.reader.sameMatter(busReply))).toEqual([busReplyHousing.id])
  })

  test('only replies with a subject have one', async () => {
    expect(await server.reader.sameMatter(liftSubsidy)).toEqual([])
    expect(await server.reader.sameMatter({ ...wholeCommunity, subject: null })).toEqual([])
    expect(await server.reader.sameMatter({ ...wholeCommunity, subject: '"\\' })).toEqual([])
  })
})

test('a policy knows its interpretations', async () => {
  expect(ids(await server.reader.interpretedBy(liftSubsidy))).toEqual([liftInterpretation.id])
  expect(await server.reader.interpretedBy(liftSubsidyBefore)).toEqual([])
})

test('sessions come latest first, proposals by their number, with the replies to each', async () => {
  expect(await server.reader.sessions()).toEqual([
    { key: 'cppcc-15-2', label: '市政协十五届二次会议', assembly: 'cppcc', proposals: 1 },
    { key: 'npc-14-4', label: '市十四届人大四次会议', assembly: 'npc', proposals: 2 },
    { key: 'cppcc-14-1', label: '市政协十四届一次会议', assembly: 'cppcc', proposals: 2 },
  ])
  const session = await server.reader.proposals({ session: 'npc-14-4', page: 1 })
  expect(session).toMatchObject({ total: 2, pages: 1 })
  expect(session.items.map(({ number, replies }) => [number, replies])).toEqual([
    ['临溪14号', 1],
    ['107号', 0],
  ])
  const all = await server.reader.proposals({ session: null, page: 1 })
  expect(all.items.map(({ key }) => key)).toEqual([
    'cppcc-15-2-107',
    'npc-14-4-临溪14',
    'npc-14-4-107',
    'cppcc-14-1-20220538',
    'cppcc-14-1-20220539',
    'npc-9',
  ])
  expect(all.total).toBe(proposals.length + 1)
  expect(all.items[0]?.replies).toBe(2)
  expect((await server.reader.proposals({ session: null, page: 2 })).items).toEqual([])
  expect(await server.reader.proposals({ session: '" OR 1=1', page: 1 })).toMatchObject({
    total: 0,
    pages: 0,
  })
})

test('proposals by a part of their number', async () => {
  const numbered = async (numberPart: string, session: string | null = null) =>
    (await server.reader.proposals({ session, page: 1, numberPart })).items.map(({ key }) => key)
  expect(await numbered('14')).toEqual(['npc-14-4-临溪14'])
  expect(await numbered('053')).toEqual(['cppcc-14-1-20220538', 'cppcc-14-1-20220539'])
  expect(await numbered('107', 'npc-14-4')).toEqual(['npc-14-4-107'])
  expect(await numbered('溪1')).toEqual(['npc-14-4-临溪14'])
  for (const nowhere of ['41', '538 20', '“”', '"']) expect(await numbered(nowhere)).toEqual([])
})

describe('proposals by words', () => {
  const about = async (words: string, session: string | null = null) =>
    (await server.reader.proposals({ session, page: 1, words })).items.map(({ key }) => key)

  test('are those whose subject holds them all, in whatever order, the latest session first', async () => {
    expect(await about('公交')).toEqual(['cppcc-15-2-107'])
    expect(await about('线路 通勤')).toEqual(['cppcc-15-2-107'])
    expect(await about('推进未来社区')).toEqual(['npc-14-4-临溪14'])
    expect(await about('化')).toEqual(['cppcc-15-2-107', 'npc-14-4-107'])
    expect(await about('优化 电梯')).toEqual([])
    expect(await about('舊住宅區')).toEqual(['cppcc-14-1-20220538'])
    expect(await about('9号')).toEqual([])
    expect(await about('“”')).toHaveLength(proposals.length + 1)
  })

  test('keep to their session', async () => {
    expect(await about('化', 'npc-14-4')).toEqual(['npc-14-4-107'])
    expect(await about('公交', 'npc-14-4')).toEqual([])
  })

  test('are found by synonyms', async () => {
    expect(await about('公交车线路')).toEqual(['cppcc-15-2-107'])
  })

  test('are found, and named, by what a public reply says of them, until it is withdrawn', async () => {
    const asked = '改造临河步道'
    const key = 'cppcc-14-1-20220539'
    const record = reply({
      title: '对市政协委员所提提案的答复',
      subject: asked,
      number: '020000002/2022-10009',
      body: 'civil',
      proposals: [{ key, assembly: 'cppcc', session: null, number: null, subject: null }],
      text: '步道今年动工。',
    })
    expect(await about('临河步道')).toEqual([])
    await server.writer.putRecord(record, [])
    const { items } = await server.reader.proposals({ session: null, page: 1, words: '步道改造' })
    expect(items).toMatchObject([{ key, subject: asked, replies: 1 }])
    await server.writer.bury({
      id: record.id,
      kind: 'reply',
      number: permalinkNumber(record),
      withdrawnOn: '2026-05-30',
      reason: '内容有误',
      revision: 2,
    })
    expect(await about('临河步道')).toEqual([])
    expect(JSON.stringify(await server.reader.proposals({ session: null, page: 1 }))).not.toContain('步道')
  })

  test.each(['"', '\\', '" OR 1=1', '\u{d800}', '的'.repeat(5000), '<b>'])(
    '%j harms nothing',
    async (words) => {
      expect(await about(words)).toBeInstanceOf(Array)
    },
  )
})

test('a proposal knows the replies to it that were withdrawn, by number and day and nothing else', async () => {
  const key = 'npc-14-4-临溪14'
  const answered = reply({
    title: '写着不该写的答复',
    subject: '未来社区',
    number: '010000001/2025-20009',
    body: 'housing',
    proposals: [{ key, assembly: 'npc', session: '市十四届人大四次会议', number: '临溪14号', subject: null }],
    text: '不该写的。',
  })
  const before = await server.reader.proposal(key)
  expect(before?.withdrawn).toEqual([])
  await server.writer.putRecord(answered, [])
  const tombstone = {
    id: answered.id,
    kind: 'reply' as const,
    number: permalinkNumber(answered),
    withdrawnOn: '2026-05-30',
    reason: '内容有误',
    proposals: [key],
    revision: 2,
  }
  await server.writer.bury(tombstone)
  const after = await server.reader.proposal(key)
  expect(after).toEqual({ ...before, withdrawn: [tombstone] })
  // One of before there was such a field.
  const { proposals: _, ...older } = tombstone
  await server.writer.bury({ ...older, revision: 3 })
  expect(await server.reader.proposal(key)).toEqual(before)
  expect(await server.reader.record('reply', tombstone.number)).toMatchObject({ state: 'withdrawn' })
})

test('a reply to a proposal says ask by ask who does what', async () => {
  const asks = [{ text: '增开大站快车', outcome: null }]
  await server.writer.putRecord(
    { ...busReply, revision: 2, asks, coBodies: [{ code: null, name: '公交集团' }] },
    [],
  )
  const [first] = (await server.reader.proposal('cppcc-15-2-107'))?.replies ?? []
  expect(first).toMatchObject({
    id: busReply.id,
    asks,
    leadBody: busReply.leadBody,
    coBodies: [{ code: null, name: '公交集团' }],
  })
})

test('topics stand in the order of the table, and each filter finds as many as the tree says', async () => {
  const topics = await server.reader.topics()
  expect(topics.map(({ label }) => label)).toEqual([
    '综合政务',
    '工业、交通',
    '城乡建设、环境保护',
    '民政、扶贫、救灾',
  ])
  expect(topics[2]?.leaves.map(({ label }) => label)).toEqual([
    '城乡建设(含住房)',
    '城乡建设(城乡管理)',
    '物业维修',
  ])
  for (const { value, count } of topics.flatMap((branch) => [branch, ...branch.leaves])) {
    const found = await server.reader.search({
      q: '',
      kind: [],
      body: [],
      topic: [value],
      validity: [],
      year: [],
      from: null,
      to: null,
      sort: 'relevance',
      page: 1,
    })
    expect([value, found.total]).toEqual([value, count])
  }
})

test('the calendar gives first and last days in a span, both ends included', async () => {
  const calendar = async (from: string, to: string) => {
    const { starting, ending } = await server.reader.calendar({ from, to })
    return [ids(starting), ids(ending)]
  }
  expect(await calendar('2026-07-01', '2026-12-31')).toEqual([[parkingRules.id], []])
  expect(await calendar('2026-07-02', '2026-12-31')).toEqual([[], []])
  expect(await calendar('2023-03-31', '2023-04-01')).toEqual([[liftSubsidy.id], [liftSubsidyBefore.id]])
  expect(await calendar('2028-01-01', '2028-03-31')).toEqual([[], [liftSubsidy.id]])
  const superseded = { ...parkingRules.validity, status: 'superseded' as const }
  await server.writer.putRecord({ ...parkingRules, revision: 2, validity: superseded }, [])
  expect(await calendar('2026-07-01', '2026-12-31')).toEqual([[], []])
})

test('the settings of the site are what was put last, and survive a rebuild', async () => {
  expect(await server.reader.siteSettings()).toEqual(settings)
  await server.writer.putSite({ ...settings, revision: 5, name: '新名' })
  await server.writer.putSite(settings)
  expect((await server.reader.siteSettings())?.name).toBe('新名')
})
