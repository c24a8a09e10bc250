import type { SearchWords } from '@yanlu/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { ask, everything } from './city/city.ts'
import { canteenCase, elderCare, liftSubsidy } from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const ids = async (q: string) => (await server.reader.search(ask(q))).items.map(({ id }) => id)
const teach = (words: Partial<SearchWords>) => server.writer.rebuild(everything(), { ...noWords, ...words })

test('a new group of synonyms finds what it did not, after a rebuild and without a gap', async () => {
  await teach({})
  expect(await ids('加梯')).toEqual([])
  let done = false
  const rebuilt = teach({ synonyms: [['加梯', '加装电梯']] }).finally(() => {
    done = true
  })
  let asked = 0
  for (; !done; asked++) expect(await ids('加装电梯')).toContain(liftSubsidy.id)
  await rebuilt
  expect(asked).toBeGreaterThan(0)
  expect((await ids('加梯'))[0]).toBe(liftSubsidy.id)
  expect((await ids('加梯补助'))[0]).toBe(liftSubsidy.id)
})

test('a group of synonyms works both ways and in traditional characters', async () => {
  await teach({ synonyms: [['饭堂', '食堂']] })
  expect(await ids('社區飯堂')).toContain(canteenCase.id)
})

test('a word of the dictionary that stands nowhere hides nothing that its parts find', async () => {
  await teach({})
  expect(await ids('社区养老')).toContain(elderCare.id)
  await teach({ dictionary: ['社区养老'] })
  expect(await ids('社区养老')).toContain(elderCare.id)
  expect(await ids('养老')).toContain(elderCare.id)
})

test('a stop word is not looked for', async () => {
  await teach({})
  expect(await ids('劳驾食堂')).toEqual([])
  await teach({ stopWords: ['劳驾'] })
  expect(await ids('劳驾食堂')).toContain(canteenCase.id)
  // A query of nothing else keeps it.
  expect(await ids('劳驾')).toEqual([])
})

test('words are kept when the indexes are only brought up to date', async () => {
  await teach({ synonyms: [['加梯', '加装电梯']] })
  await server.writer.ensureIndexes(noWords)
  expect((await ids('加梯'))[0]).toBe(liftSubsidy.id)
})
