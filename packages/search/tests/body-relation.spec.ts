import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords, type SearchQuery } from '../src/index.ts'
import { bodies } from './city/build.ts'
import { ask } from './city/city.ts'
import { judgedCity } from './judged/corpus/corpus.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(judgedCity(), noWords)
}, 60_000)
afterAll(() => server.stop())

const relations = async (q: string, rest: Partial<SearchQuery> = {}) => {
  const { items } = await server.reader.search(ask(q, rest))
  return new Map(items.map(({ issuingBody, bodyRelation }) => [issuingBody, bodyRelation]))
}
const renamed = { relation: 'renamed', names: [bodies.housing.name] }

describe('a record of another name than the body that was asked for', () => {
  test.each<[string, string, Partial<SearchQuery>]>([
    ['by the filter', '', { body: [bodies.housing.code], sort: 'oldest' }],
    ['by its name', bodies.housing.name, { sort: 'oldest' }],
    ['by its former name', '市房管局 加装电梯', {}],
    ['by the filter beside words', '加装电梯', { body: [bodies.housing.code] }],
  ])('says what it is called today, asked for %s', async (_, q, rest) => {
    const found = await relations(q, rest)
    expect(found.get(bodies.housingBefore.name)).toEqual(renamed)
    for (const [name, relation] of found) if (name !== bodies.housingBefore.name) expect(relation).toBeNull()
  })

  test('says which body came after the one that issued it, and which before', async () => {
    expect(await relations(bodies.data.name)).toEqual(
      new Map([
        [bodies.data.name, null],
        [bodies.services.name, { relation: 'succeeded', names: [bodies.data.name] }],
      ]),
    )
    expect(await relations(bodies.services.name)).toEqual(
      new Map([
        [bodies.services.name, null],
        [bodies.data.name, { relation: 'preceded', names: [bodies.services.name] }],
      ]),
    )
  })
})

test('where no body was asked for nothing is said', async () => {
  for (const relation of (await relations('加装电梯')).values()) expect(relation).toBeNull()
})
