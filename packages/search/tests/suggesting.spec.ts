import { paths, permalinkNumber } from '@yanlu/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type IndexEntry, noWords, type Suggestion } from '../src/index.ts'
import { policy, tombstoneOf } from './city/build.ts'
import { hall, liftInterpretation } from './city/hall.ts'
import { accessibility, canteenCase, elderCare, liftSubsidy, oldEstates } from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(hall(), noWords)
})
afterAll(() => server.stop())

const pathOf = (record: typeof liftSubsidy): string => paths.record('policy', permalinkNumber(record))
const lines = (text: string, type?: Suggestion['type']) =>
  server.reader
    .suggest(text)
    .then((all) => (type === undefined ? all : all.filter((line) => line.type === type)))

describe('what is suggested while typing', () => {
  test('an identifier leads where it leads, first of all', async () => {
    expect((await lines('云建房规[2023]5号'))[0]).toEqual({
      type: 'goTo',
      label: liftSubsidy.title,
      detail: '云建房规〔2023〕5号 · 2023-03-10',
      path: pathOf(liftSubsidy),
    })
    expect((await lines('第20220538号'))[0]).toEqual({
      type: 'goTo',
      label: '市政协十四届一次会议第20220538号',
      detail: '做好旧住宅区改造',
      path: paths.proposal('cppcc-14-1-20220538'),
    })
    expect((await lines('010000009/2019-00005'))[0]).toMatchObject({
      type: 'goTo',
      path: pathOf(liftInterpretation),
    })
    expect((await lines('050000004'))[0]).toMatchObject({ type: 'goTo', label: '云川市物业维修资金管理中心' })
  })

  test.each([
    ['加装电梯', liftSubsidy.title],
    ['加裝電梯', liftSubsidy.title],
    ['装电梯补', liftSubsidy.title],
    ['jiazhuangdianti', liftSubsidy.title],
    ['jiazhuang diant', liftSubsidy.title],
    ['jzdt', liftSubsidy.title],
    // Half of it is typed in Chinese, the rest still in letters.
    ['加装dianti', liftSubsidy.title],
    ['加装diant', liftSubsidy.title],
    ['加装d', liftSubsidy.title],
    ['加装dt', liftSubsidy.title],
    ['一碗热饭', canteenCase.title],
    // The subject, where the title says nothing.
    ['旧住宅区改造', oldEstates.title],
    ['无障', accessibility.title],
  ])('%s finds the record', async (text, title) =>
    expect((await lines(text, 'record')).map(({ label }) => label)).toContain(title),
  )

  test('a title of no meaning comes with the subject and the day', async () =>
    expect(await lines('旧住宅区改造工作')).toContainEqual({
      type: 'record',
      label: oldEstates.title,
      detail: '进一步做好旧住宅区改造工作 · 2022-09-27',
      path: paths.record('reply', permalinkNumber(oldEstates)),
    }))

  test.each([
    ['物业维修资金', '050000004'],
    ['公有房产', '云川市公有房产经营公司'],
    ['公房公司', '公房公司'],
    ['wuyeweixiu', '050000004'],
    ['wywxzj', '050000004'],
  ])('%s finds the body, by an old name or a short form as well', async (text, detail) =>
    expect((await lines(text, 'organisation'))[0]).toEqual({
      type: 'organisation',
      label: '云川市物业维修资金管理中心',
      detail,
      path: paths.organisation('050000004'),
    }),
  )

  test.each([
    ['政务公开', ['政务公开', '综合政务', '综合政务\\政务公开']],
    ['zhengwugongkai', ['政务公开', '综合政务', '综合政务\\政务公开']],
    ['zwgk', ['政务公开', '综合政务', '综合政务\\政务公开']],
    ['物业维', ['物业维修', '城乡建设、环境保护', '城乡建设、环境保护\\物业维修']],
    ['城乡建设、', ['城乡建设、环境保护', null, '城乡建设、环境保护']],
  ])('%s finds a topic that has records', async (text, [label, detail, topic]) =>
    expect(await lines(text, 'topic')).toContainEqual({
      type: 'topic',
      label,
      detail,
      path: paths.search({ topic: topic ?? '' }),
    }),
  )

  test('words that no topic is called by lead to the topic that the records found share', async () => {
    const all = await lines('电梯')
    const at = all.findIndex(({ type }) => type === 'topic')
    expect(all[at]).toEqual({
      type: 'topic',
      label: '城乡建设(含住房)',
      detail: '城乡建设、环境保护',
      path: paths.search({ topic: '城乡建设、环境保护\\城乡建设(含住房)' }),
    })
    expect(all[0]?.type).toBe('record')
    // One record shares nothing with itself.
    expect(await lines('一碗热饭', 'topic')).toEqual([])
  })

  test('proposals by the beginning of their number, and not by its middle', async () => {
    const numbers = async (text: string) => (await lines(text, 'proposal')).map(({ label }) => label)
    const both = ['市政协十四届一次会议第20220538号', '市政协十四届一次会议第20220539号']
    expect((await numbers('202205')).sort()).toEqual(both)
    expect((await numbers('第2022')).sort()).toEqual(both)
    expect(await numbers('临溪')).toEqual(['市十四届人大四次会议临溪14号'])
    expect(await numbers('0538')).toEqual([])
  })

  test('at most eight, each address once', async () => {
    for (const text of ['云川市', '建设', '2', '建', 'a', 'yun']) {
      const all = await lines(text)
      expect(all.length).toBeLessThanOrEqual(8)
      expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
    }
    expect((await lines('云川市')).length).toBe(8)
  })
})

test('a title with a word of that sound stands before one that holds the sound by chance', async () => {
  const sure = policy({
    title: '云川市庭院绿化办法',
    number: '010000001/2025-00301',
    body: 'urban',
    text: '庭院。',
  })
  const chance = policy({
    title: '云川市家庭教育条例',
    number: '010000001/2025-00302',
    body: 'education',
    text: '家庭。',
  })
  async function* two(): AsyncGenerator<IndexEntry> {
    for (const record of [chance, sure]) yield { type: 'record', record, history: [] }
  }
  // A site without any proposal suggests all the rest.
  const other = await startServer()
  try {
    await other.writer.rebuild(two(), noWords)
    const labels = (await other.reader.suggest('ting')).map(({ label }) => label)
    expect(labels).toEqual([sure.title, chance.title])
  } finally {
    await other.stop()
  }
})

test('nothing is suggested for nothing, and what fits nothing gets nothing', async () => {
  for (const text of ['', '  ', '\u200b', '。', '"', '𠀀𠀁', '绝无此事此物', 'qqqqq'])
    expect(await lines(text), text).toEqual([])
})

test('any text is harmless', async () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      '" OR 1=1',
      '\\"',
      "'",
      '<script>',
      '\ud800',
      '-电梯',
      '"电梯',
      '%',
      '{{',
      '第号',
      'a'.repeat(9999),
    ),
  )
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      expect((await lines(text)).length).toBeLessThanOrEqual(8)
    }),
    { numRuns: 60 },
  )
})

test('what was withdrawn is suggested to nobody', async () => {
  await server.writer.bury(tombstoneOf(elderCare, 2))
  for (const text of ['养老服务', 'yanglao', permalinkNumber(elderCare), '云民发〔2025〕7号'])
    expect((await lines(text)).map(({ path }) => path)).not.toContain(pathOf(elderCare))
})
