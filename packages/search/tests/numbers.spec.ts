import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { ask, everything } from './city/city.ts'
import {
  accessibility,
  busReply,
  busReplyHousing,
  canteenCase,
  districtPlan,
  futureCommunity,
  heatReply,
  liftSubsidy,
  liftSubsidyBefore,
  oldEstates,
  parkingRules,
  wholeCommunity,
} from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(everything(), noWords)
})
afterAll(() => server.stop())

const find = async (q: string) => {
  const { items, total, recognised } = await server.reader.search(ask(q))
  return { ids: items.map(({ id }) => id), total, type: recognised.type }
}

describe('a number finds the record that bears it, and only this one', () => {
  test.each([
    '010000001/2022-27447',
    '０１０００００１／２０２２－２７４４７'.replace('０１０００００', '０１００００００'),
    '010000001 2022-27447',
    '010000001202227447',
    '索引号:010000001/2022-27447',
    '2022-27447',
    '27447',
  ])('index number %s', async (q) => expect((await find(q)).ids).toEqual([oldEstates.id]))

  test.each([
    '临溪府办发〔2021〕41号',
    '临溪府办发[2021]41号',
    '临溪府办发(2021)41号',
    '临溪府办发【2021】41号',
    '临溪府办发（２０２１）４１号',
    '临溪府办发2021 41号',
    '临溪府办发202141号',
    '临溪府办发〔202141号',
    '临溪府办发〔2021〕第41号',
    '临溪府办发〔2021〕41',
    '臨溪府辦發〔2021〕41號',
    '〔2021〕41号',
    '“临溪府办发〔2021〕41号”',
    '临溪府办发〔\u200b2021〕41号',
  ])('document number %s', async (q) => {
    expect(await find(q)).toEqual({ ids: [districtPlan.id], total: 1, type: 'documentNumber' })
  })

  test.each([
    '20220538',
    '20220538号',
    '第20220538号',
    '第２０２２０５３８号',
    '第20220538号提案',
    '提案20220538',
    '538',
    '0538号',
    '市政协十四届一次会议第20220538号提案',
    '市政协十四届一次会议第20220538号提案的答复',
    '对市政协十四届一次会议第20220538号提案的答复',
  ])('proposal number %s', async (q) => {
    expect(await find(q)).toEqual({ ids: [oldEstates.id], total: 1, type: 'proposalNumber' })
  })

  test.each(['临溪14号', '临溪 14 号', '临溪代表团第14号', '临溪14', '第14号', '临溪１４号建议'])(
    'number of a delegation %s',
    async (q) => expect((await find(q)).ids).toEqual([futureCommunity.id]),
  )

  test.each([
    '市十四届人大四次会议',
    '第十四届人大第四次会议',
    '14届人大4次会议',
    '市十四届人民代表大会第四次会议',
  ])('session %s', async (q) =>
    expect(await find(q)).toEqual({ ids: [futureCommunity.id], total: 1, type: 'session' }),
  )

  test('number of a case', async () => expect((await find('2025-0003')).ids).toEqual([canteenCase.id]))

  test('one number, two replies', async () => {
    expect((await find('107号')).ids.sort()).toEqual([busReplyHousing.id, busReply.id].sort())
  })
})

describe('the code of a body finds what it issued', () => {
  test.each(['040000005', '04000000-5', '０４００００００５'])('%s', async (q) => {
    const { items, total, recognised } = await server.reader.search(ask(q))
    expect(recognised).toEqual({ type: 'organisationCode', label: '040000005' })
    expect(items.map(({ bodyCode }) => bodyCode)).toEqual(items.map(() => '040000005'))
    expect(total).toBe(2)
  })
})

describe('a number that nobody bears finds nothing, and is recognised', () => {
  test.each([
    ['20220539号', 'proposalNumber'],
    ['20220539', 'proposalNumber'],
    ['第20220537号提案', 'proposalNumber'],
    ['2022053', 'proposalNumber'],
    ['临溪15号', 'proposalNumber'],
    ['临溪15', 'proposalNumber'],
    ['临溪1', 'proposalNumber'],
    ['临溪府办发15号', 'documentNumber'],
    ['临溪府办发〔2021〕42号', 'documentNumber'],
    ['临溪府办发〔2020〕41号', 'documentNumber'],
    ['010000001/2022-27448', 'indexNumber'],
    ['市十四届人大五次会议', 'session'],
    ['市政协十四届二次会议第20220538号', 'proposalNumber'],
  ])('%s', async (q, type) => expect(await find(q)).toEqual({ ids: [], total: 0, type }))
})

describe('numbers inside texts', () => {
  test('a cited number finds its record first, then those that cite it, at the citing paragraph', async () => {
    const { items } = await server.reader.search(ask('云建房规〔2023〕5号'))
    expect(items.map(({ id }) => id)).toEqual([liftSubsidy.id, accessibility.id])
    expect(items[1]?.passages[0]?.html).toContain('<mark>云建房规〔2023〕5号</mark>')
  })

  test('a number that is only cited, and damaged there, finds the record that cites it and its paragraph', async () => {
    for (const q of ['川办发2020 23号', '川办发〔2020〕23号', '川办发〔202023号']) {
      const { items, total } = await server.reader.search(ask(q))
      expect([items[0]?.id, total]).toEqual([districtPlan.id, 1])
      expect(items[0]?.passages[0]?.html).toContain('<mark>川办发〔202023号</mark>')
    }
  })

  test('a figure is found exactly, with its paragraph', async () => {
    const { items, recognised } = await server.reader.search(ask('1236'))
    expect(items.map(({ id }) => id)).toEqual([oldEstates.id])
    expect(items[0]?.passages[0]?.html).toContain('<mark>1236</mark>')
    expect(recognised.type).toBe('words')
    expect((await find('1235')).total).toBe(0)
  })

  test.each(['1237个', '开工1237个', '1237个老旧小区', '9万', '7公里', '电梯2019年'])(
    'a figure that no text holds gives nothing, whatever stands beside it: %s',
    async (q) => expect(await find(q)).toEqual({ ids: [], total: 0, type: 'figure' }),
  )

  test.each([
    ['1236个', oldEstates],
    ['开工1236个', oldEstates],
    ['1236', oldEstates],
    ['61.5公里', heatReply],
    ['2027年完整社区', wholeCommunity],
    ['2000年', oldEstates],
  ])('a figure with its unit finds the texts that hold it: %s', async (q, record) => {
    const { items, total } = await server.reader.search(ask(q))
    expect([items.map(({ id }) => id), total]).toEqual([[record.id], 1])
    expect(items[0]?.passages[0]?.html).toMatch(/<mark>[^<]*\d/)
  })

  test.each(['8万', '8万元', '補助８萬元', '八万元'])(
    'a figure is found in digits and in characters: %s',
    async (q) => {
      const { items } = await server.reader.search(ask(q))
      expect(items.map(({ id }) => id).sort()).toEqual([liftSubsidyBefore.id, districtPlan.id].sort())
      for (const { passages } of items) expect(passages[0]?.html).toMatch(/<mark>[^<]*[8八]万/)
    },
  )

  test('the paragraph with the figure is shown although its words stand elsewhere', async () => {
    const { items, total } = await server.reader.search(ask('2027年区域养老'))
    expect([items[0]?.id, total]).toEqual([wholeCommunity.id, 1])
    expect(items[0]?.passages[0]?.html).toContain('<mark>2027年</mark>')
  })

  test('a figure among words helps', async () => {
    expect((await find('供热管线61.5公里')).ids[0]).toBe(heatReply.id)
    expect((await find('12345热线')).ids[0]).toBe(parkingRules.id)
  })
})
