import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { judgedCity } from './judged/corpus/corpus.ts'
import { average, byKind, measure, type Outcome, table } from './judged/figures.ts'
import { heldOut } from './judged/held-out.ts'
import type { Judged, Kind } from './judged/judged.ts'
import { queries } from './judged/queries.ts'
import { startServer, type TestServer } from './server.ts'

/** What each kind of query must reach at least: recall at 10 and MRR. */
const floors: Record<Kind, readonly [number, number]> = {
  number: [1, 1],
  'wrong number': [1, 1],
  figure: [1, 1],
  'long title': [1, 1],
  validity: [1, 0.95],
  traditional: [1, 0.95],
  word: [0.98, 0.95],
  character: [0.95, 0.95],
  organisation: [0.95, 0.95],
  'everybody’s word': [0.98, 0.95],
  nothing: [1, 1],
  question: [0.92, 0.9],
  'everyday question': [0.83, 0.78],
  pinyin: [1, 0.95],
  'typing error': [0.95, 0.95],
}

let server: TestServer
let judged: Outcome[]
let held: Outcome[]

async function run(set: readonly Judged[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const query of set) outcomes.push(await measure(server.reader, query))
  return outcomes
}

beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(judgedCity(), noWords)
  judged = await run(queries)
  held = await run(heldOut)
  console.log(`\n${table('judged', judged)}\n\n${table('held out', held)}\n`)
}, 300_000)
afterAll(() => server.stop())

/** Records that a query for an identifier gave and that neither bear nor cite it. */
const wrongMatches = (outcomes: readonly Outcome[]) =>
  outcomes
    .filter(({ kind }) => kind === 'number' || kind === 'wrong number')
    .filter(({ wrong }) => wrong.length > 0)
    .map(({ q, wrong }) => [q, wrong])

describe('the judged set', () => {
  test('is large enough and asks nothing twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150)
    const asked = [...queries, ...heldOut].map(({ q }) => q)
    expect(asked.filter((q, at) => asked.indexOf(q) !== at)).toEqual([])
  })

  // Everyday questions share no word with their answer: they have figures of their own, and hide nobody else's.
  test('is answered: recall at 10 and MRR overall', () => {
    const { recall, rank } = average(judged.filter(({ kind }) => kind !== 'everyday question'))
    expect(recall).toBeGreaterThanOrEqual(0.98)
    expect(rank).toBeGreaterThanOrEqual(0.95)
  })

  test.each(Object.entries(floors) as [Kind, readonly [number, number]][])(
    'is answered: %s',
    (kind, [recall, rank]) => {
      const of = average(byKind(judged).get(kind) ?? [])
      expect(of.recall).toBeGreaterThanOrEqual(recall)
      expect(of.rank).toBeGreaterThanOrEqual(rank)
    },
  )

  test('no number gives a record that neither bears nor cites it', () => {
    expect(wrongMatches(judged)).toEqual([])
  })

  test('a number that does not exist gives nothing', () => {
    const none = judged.filter(({ kind }) => kind === 'wrong number')
    expect(none.filter(({ total }) => total > 0)).toEqual([])
  })
})

test('the held-out set is run, and no number in it gives a wrong record', () => {
  expect(held.length).toBe(50)
  expect(wrongMatches(held)).toEqual([])
})
