import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { ask } from './city/city.ts'
import { judgedCity } from './judged/corpus/corpus.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(judgedCity(), noWords)
}, 60_000)
afterAll(() => server.stop())

describe('instead of a query that finds nothing', () => {
  test.each([
    ['高温今贴发放标准', '高温津贴发放标准'],
    ['加装dianti', '加装电梯'],
    ['jiazhaungdianti', '加装电梯'],
    ['公积经', '公积金'],
  ])('%s is offered as %s', async (q, meant) => {
    expect((await server.reader.search(ask(q))).total).toBe(0)
    const [first] = await server.reader.instead(ask(q))
    expect(first).toMatchObject({ q: meant, how: 'corrected' })
  })

  test.each([
    ['加装电梯比特币', '加装电梯'],
    ['核电站 停车', '停车'],
  ])('%s is offered with fewer of its words', async (q, fewer) => {
    expect((await server.reader.search(ask(q))).total).toBe(0)
    expect((await server.reader.instead(ask(q))).map((one) => one.q)).toContain(fewer)
  })

  test('each says truly how much it finds, under the same filters', async () => {
    for (const filters of [{}, { kind: ['policy' as const] }, { year: [2024] }]) {
      const offered = await server.reader.instead(ask('加装电梯比特币', filters))
      expect(offered.length).toBeGreaterThan(0)
      for (const { q, total } of offered) {
        expect(total).toBeGreaterThan(0)
        expect((await server.reader.search(ask(q, filters))).total).toBe(total)
      }
    }
  })

  test.each(['量子隐形传态', 'qwertyuiop', '😀', '20220540号', '云建房规〔2023〕6号', '1719个', ''])(
    'of %j there is nothing',
    async (q) => expect(await server.reader.instead(ask(q))).toEqual([]),
  )
})
