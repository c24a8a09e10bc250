import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { ask, everything } from './city/city.ts'
import {
  busReply,
  canteenCase,
  districtPlan,
  elderCare,
  futureCommunity,
  heatReply,
  lampCase,
  liftSubsidy,
  liftSubsidyBefore,
  oldEstates,
  parkingRules,
  repealedParking,
  wholeCommunity,
} from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(everything(), noWords)
})
afterAll(() => server.stop())

const first = async (q: string) => (await server.reader.search(ask(q))).items[0]

describe('the right record comes first', () => {
  test.each([
    ['老旧小区改造', oldEstates],
    ['完整社区', wholeCommunity],
    ['未来社区奖补', futureCommunity],
    ['加装电梯补助', liftSubsidy],
    ['老楼增设电梯', liftSubsidyBefore],
    ['养老服务中心', elderCare],
    ['社区食堂', canteenCase],
    ['路内停车', parkingRules],
    ['占道停车收费', repealedParking],
    ['云川市养老服务发展三年行动计划', elderCare],
    ['临溪区旧住宅区整治提升专项行动方案的通知 整治领导小组', districtPlan],
  ])('for %s', async (q, record) => expect((await first(q))?.id).toBe(record.id))

  test.each([
    ['a question', '请问加装电梯怎么申请补助?', liftSubsidy],
    ['a question whose first word stands nowhere', '哪一年 供热管线更换了', heatReply],
    ['traditional characters', '養老服務消費券', elderCare],
    ['characters apart', '加 装 电 梯 补 助', liftSubsidy],
    ['quotation marks and emoji', '「社区食堂」🍚', canteenCase],
    ['a leading minus', '-公交线路', busReply],
    ['pinyin', 'waigong gongjiao', null],
    ['pinyin of a title', 'xianlu tiaozheng', busReply],
    ['pinyin without spaces', 'xianlutiaozheng', busReply],
    ['initials', 'jzdt', liftSubsidy],
    ['a wrong character of the same sound', '加装店梯', liftSubsidy],
    ['the middle of a word', '内停车泊', parkingRules],
  ])('for %s', async (_, q, record) => {
    const found = await first(q)
    if (record === null) expect(found?.id).not.toBe(busReply.id)
    else expect(found?.id).toBe(record.id)
  })

  test('for a single character inside a word of a title', async () => {
    const { items } = await server.reader.search(ask('灯'))
    expect(items.map(({ id }) => id)).toContain(lampCase.id)
  })

  test('for a long sentence, by any of its clauses', async () => {
    const q =
      '我们小区的居民年纪都比较大了平时上下楼非常不方便,希望了解本市既有住宅加装电梯补助办法的补助标准以及办理程序'
    expect((await first(q))?.id).toBe(liftSubsidy.id)
  })
})

describe('the right paragraph shows why', () => {
  test('best first, with its heading and anchor, and only marks in it', async () => {
    const hit = await first('加装电梯补助')
    const passage = hit?.passages[0]
    expect(passage?.heading).toBe('二、补助标准')
    expect(passage?.anchor).toBe('p2')
    expect(passage?.html).toBe('<mark>加装电梯补助</mark>按每部七层十五万元计,每增减一层相应增减一万元。')
    expect(hit?.passages.length).toBeLessThanOrEqual(3)
  })

  test('the title is marked', async () => {
    expect((await first('养老服务'))?.titleHtml).toBe('云川市<mark>养老服务</mark>发展三年行动计划')
  })

  test('for traditional characters too', async () => {
    expect((await first('養老服務消費券'))?.passages[0]?.html).toContain('<mark>养老服务消费券</mark>')
  })
})

test('nothing typed gives everything, newest first', async () => {
  const { items, total, recognised, pages } = await server.reader.search(ask('  '))
  expect(recognised).toEqual({ type: 'everything' })
  expect(total).toBe(15)
  expect(pages).toBe(2)
  expect(items[0]?.id).toBe(parkingRules.id)
})

describe('who wrote and printed a case', () => {
  test.each(['甄一禾', '云川日报', '银杏里的热饭', '文明云川'])('%s', async (q) => {
    const found = await server.reader.search(ask(q))
    expect(found.items[0]?.id).toBe(canteenCase.id)
  })
})

test('the successor of a repealed policy is named', async () => {
  expect((await first('占道停车收费'))?.replacedBy).toEqual({
    title: parkingRules.title,
    path: '/policies/030000003/2026-00003',
  })
  expect((await first('路内停车'))?.replacedBy).toBeNull()
})

describe('an everyday question', () => {
  test.each([
    ['我家楼没有电梯怎么申请加装', liftSubsidy],
    ['老人吃饭不方便有没有食堂可以送餐', canteenCase],
    ['夜里停车是不是免费', parkingRules],
    ['冬天暖气不热室温不达标怎么办', heatReply],
  ])('%s is answered with the paragraph that holds its words', async (q, record) => {
    const { items } = await server.reader.search(ask(q))
    const hit = items.find(({ id }) => id === record.id)
    expect(hit?.passages.length).toBeGreaterThan(0)
    for (const { html } of items.flatMap(({ passages }) => passages)) {
      expect(html).toMatch(/<mark>[^<]{2,}<\/mark>/)
      expect(html).not.toMatch(/<mark>[^<]<\/mark>/)
    }
  })
})

// Each holds characters that stand in many texts of the city, and none of its words.
test.each(['量子隐形', '文之平', '时之人', '空中之城', '一带之民', '民所规', '里时由', 'qwertyuiop'])(
  'words that stand nowhere give nothing: %s',
  async (q) => {
    const { items, total, facets } = await server.reader.search(ask(q))
    expect(items).toEqual([])
    expect(total).toBe(0)
    expect(Object.values(facets).flat()).toEqual([])
  },
)
