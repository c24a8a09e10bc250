import { paths, permalinkNumber } from '@yanlu/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { tombstoneOf } from './city/build.ts'
import { ask } from './city/city.ts'
import { hall, liftInterpretation, movedTwice, twins } from './city/hall.ts'
import {
  busReply,
  busReplyHousing,
  canteenCase,
  elderCare,
  futureCommunity,
  liftSubsidy,
  oldEstates,
} from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(hall(), noWords)
  await server.writer.bury(tombstoneOf(elderCare, 2))
})
afterAll(() => server.stop())

const lift = paths.record('policy', permalinkNumber(liftSubsidy))

describe('an identifier means one address', () => {
  test.each([
    ['010000001/2023-00088', lift],
    ['010000001_2023-00088', lift],
    ['０１０００００01／2023—00088', lift],
    ['010000001202300088', lift],
    ['索引号:010000001/2023-00088', lift],
    ['云建房规〔2023〕5号', lift],
    ['云建房规[2023]5号', lift],
    ['云建房规（2023）第5号', lift],
    ['云建房规【2023】05号', lift],
    ['云建房规 2023 5号', lift],
    ['文号：云建房规〔20235号', lift],
    ['云建房规2023-5', lift],
    ['云建房规2023—5号', lift],
    ['云建房规2023/5', lift],
    ['云建房规2023年第5号', lift],
    ['雲建房規〔2023〕5號', lift],
    // What the search box takes for a number, the rest of it left out.
    ['2023-00088', lift],
    ['2023/00088', lift],
    ['2023－00088', lift],
    ['2023 00088', lift],
    ['202300088', lift],
    ['索引号：2023-00088', lift],
    ['〔2023〕5号', lift],
    ['[2023]5号', lift],
    ['2023年第5号', lift],
    ['27447', paths.record('reply', permalinkNumber(oldEstates))],
    ['538', paths.proposal('cppcc-14-1-20220538')],
    ['第0538号提案', paths.proposal('cppcc-14-1-20220538')],
    ['对市政协十四届一次会议第20220538号提案的答复', paths.proposal('cppcc-14-1-20220538')],
    ['市十四届人大四次会议107', paths.proposal('npc-14-4-107')],
    ['14号', paths.proposal('npc-14-4-临溪14')],
    ['2025/0003', paths.record('case', canteenCase.caseNumber)],
    ['2025 0003', paths.record('case', canteenCase.caseNumber)],
    ['案例编号：2025—0003', paths.record('case', canteenCase.caseNumber)],
    ['2025-0003', paths.record('case', canteenCase.caseNumber)],
    ['第20220538号', paths.proposal('cppcc-14-1-20220538')],
    ['20220538', paths.proposal('cppcc-14-1-20220538')],
    ['市政协十四届一次会议第20220538号提案', paths.proposal('cppcc-14-1-20220538')],
    ['临溪14号', paths.proposal('npc-14-4-临溪14')],
    ['NPC-14-4-临溪14', paths.proposal('npc-14-4-临溪14')],
    ['市十四届人大四次会议第107号', paths.proposal('npc-14-4-107')],
    ['050000004', paths.organisation('050000004')],
    ['05000000-4', paths.organisation('050000004')],
    // What was withdrawn keeps its address: the page says when and why.
    [permalinkNumber(elderCare), paths.record('policy', permalinkNumber(elderCare))],
  ])('%s → %s', async (identifier, path) =>
    expect(await server.reader.resolve(identifier)).toEqual({ path, moved: false }),
  )

  test.each(['010000009/2019-00005', '010000009_2019-00005', '0100000092019-00005', '云房发[2019]5号'])(
    'the former number %s leads to the record and says that it moved',
    async (identifier) =>
      expect(await server.reader.resolve(identifier)).toEqual({
        path: paths.record('policy', permalinkNumber(liftInterpretation)),
        moved: true,
      }),
  )

  test('the number a record has now counts for more than one that another had', async () => {
    expect(movedTwice.formerNumbers).toContain(permalinkNumber(liftSubsidy))
    expect(await server.reader.resolve('010000001/2023-00088')).toEqual({ path: lift, moved: false })
  })

  test('the page of a record knows no former number', async () =>
    expect(await server.reader.record('policy', '010000009/2019-00005')).toEqual({ state: 'unknown' }))
})

describe('several of one number', () => {
  const ids = async (identifier: string) => {
    const found = await server.reader.resolve(identifier)
    return found !== null && 'among' in found ? found.among.map(({ id }) => id).sort() : found
  }
  test('documents', async () => expect(await ids('云房发〔2018〕4号')).toEqual(twins.map(({ id }) => id)))
  test('former numbers', async () =>
    expect(await ids('art_1229_58840')).toEqual([liftInterpretation.id, movedTwice.id].sort()))
  test('proposals of two sessions: both, and the replies to both', async () => {
    expect(await ids('107号')).toEqual([busReplyHousing.id, busReply.id].sort())
    const found = await server.reader.resolve('107号')
    const keys = found !== null && 'among' in found ? found.proposals.map(({ key }) => key).sort() : found
    expect(keys).toEqual(['cppcc-15-2-107', 'npc-14-4-107'])
  })
  test('a part of a number', async () => {
    expect(await ids('〔2018〕4号')).toEqual(twins.map(({ id }) => id))
    expect(await ids('2022053')).toBeNull()
  })
})

test.each([
  '',
  '   ',
  '010000001/2023-00089',
  '010000001/2023-0008',
  '2023-00089',
  '2023-0008',
  '〔2023〕6号',
  '云建房规〔2023〕6号',
  '云建房规2023-6',
  '云建房规2021-2023',
  '云建房规〔2022〕5号',
  '房规〔2023〕5号',
  '20220540',
  '2022053',
  '5380',
  // Papers that are counted so are no proposals.
  '5',
  '00005',
  '市政协十四届一次会议第538号之二',
  '临溪15号',
  '市十四届人大三次会议第107号',
  'cppcc-14-1-2022053',
  '010000002',
  '2025-0004',
  'art_1229_5884',
  '加装电梯',
  '" OR state = public OR id = "',
  '\\',
  '\ud800',
  '../../keys',
  'x'.repeat(100_000),
])('%j means nothing, and never a neighbour', async (identifier) =>
  expect(await server.reader.resolve(identifier)).toBeNull(),
)

test('a proposal without a page leads to the reply', async () => {
  await server.writer.removeProposal('npc-14-4-_4e34__6eaa_14')
  expect(await server.reader.resolve('临溪14号')).toEqual({
    path: paths.record('reply', permalinkNumber(futureCommunity)),
    moved: false,
  })
})

describe('what the search box finds by a number is where the number leads', () => {
  test.each([
    '云建房规2023-5',
    '2023-00088',
    '〔2023〕5号',
    '27447',
    'art_1229_58840',
    '010000009_2019-00005',
  ])('%s', async (number) => {
    const { items, recognised } = await server.reader.search(ask(number))
    expect(recognised.type).toMatch(/Number$/)
    const found = await server.reader.resolve(number)
    const led = found === null ? [] : 'path' in found ? [found.path] : found.among.map(({ path }) => path)
    expect(items.map(({ path }) => path)).toEqual(expect.arrayContaining(led))
    expect(led.length).toBeGreaterThan(0)
  })

  test.each(['水电2024-12', '新规2099-1', 'covid-19'])('%s is words where nobody bears it', async (words) => {
    const { recognised } = await server.reader.search(ask(words))
    expect(['words', 'figure']).toContain(recognised.type)
  })
})
