import { paths, permalinkNumber } from '@yanlu/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { tombstoneOf } from './city/build.ts'
import { hall, liftInterpretation, movedTwice, twins } from './city/hall.ts'
import {
  busReply,
  busReplyHousing,
  canteenCase,
  elderCare,
  futureCommunity,
  liftSubsidy,
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
  test('proposals of two sessions: the replies to both', async () =>
    expect(await ids('107号')).toEqual([busReplyHousing.id, busReply.id].sort()))
})

test.each([
  '',
  '   ',
  '010000001/2023-00089',
  '010000001/2023-0008',
  '2023-00088',
  '〔2023〕5号',
  '云建房规〔2023〕6号',
  '云建房规〔2022〕5号',
  '房规〔2023〕5号',
  '20220540',
  '2022053',
  '538',
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
