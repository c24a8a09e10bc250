import { permalinkNumber } from '@yanlu/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { tombstoneOf } from './city/build.ts'
import { hall, history, historyWith } from './city/hall.ts'
import { accessibility, canteenCase, elderCare, liftSubsidy } from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(hall(), noWords)
})
afterAll(() => server.stop())

const number = permalinkNumber(liftSubsidy)
test('is there for a public record, under its kind and number alone', async () => {
  expect(await server.reader.history('policy', number)).toEqual(historyWith(liftSubsidy))
  expect(await server.reader.history('policy', permalinkNumber(elderCare))).toEqual([])
  expect(await server.reader.history('case', canteenCase.caseNumber)).toEqual([])
  expect(await server.reader.history('reply', number)).toBeNull()
  expect(await server.reader.history('policy', number.replace('/', '_'))).toBeNull()
  expect(await server.reader.history('policy', '010000001/2023-00089')).toBeNull()
})

test('is part neither of the record nor of what is searched', async () => {
  expect(JSON.stringify(await server.reader.record('policy', number))).not.toContain('改正错字')
  const { items } = await server.reader.search({
    q: '十五万圆计',
    kind: [],
    body: [],
    topic: [],
    validity: [],
    year: [],
    from: null,
    to: null,
    sort: 'relevance',
    page: 1,
  })
  expect(JSON.stringify(items)).not.toContain('万圆')
})

test('goes with a withdrawn record', async () => {
  await server.writer.putRecord({ ...accessibility, revision: 2 }, history)
  expect(await server.reader.history('policy', permalinkNumber(accessibility))).toEqual(
    historyWith(accessibility),
  )
  await server.writer.bury(tombstoneOf(accessibility, 2))
  expect(await server.reader.history('policy', permalinkNumber(accessibility))).toBeNull()
  const answer = await fetch(`${server.url}/indexes/documents/documents/${accessibility.id}`, {
    headers: { authorization: `Bearer ${server.readKey}` },
  })
  expect(await answer.text()).not.toMatch(/改正错字|万圆/)
})
