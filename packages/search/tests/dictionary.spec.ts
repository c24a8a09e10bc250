import { afterAll, beforeAll, expect, test } from 'vitest'
import { type IndexEntry, noWords } from '../src/index.ts'
import { caseOf } from './city/build.ts'
import { ask, everything } from './city/city.ts'
import { startServer, type TestServer } from './server.ts'

const quoted = caseOf({
  title: '楼下多了一排智能车棚',
  number: '2025-0077',
  body: 'police',
  publishedOn: '2025-03-04',
  source: {},
  text: '从前楼道外挂满电线,居民把这叫“飞线”充电,谁见了都担心。',
})

async function* withQuoted(): AsyncGenerator<IndexEntry> {
  yield* everything()
  yield { type: 'record', record: quoted, history: [] }
}

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

// Quotation marks part the word in the text, so as one word it stands nowhere.
test('a word that an editor teaches hides no record', async () => {
  await server.writer.rebuild(withQuoted(), { ...noWords, dictionary: ['飞线充电'] })
  const { items } = await server.reader.search(ask('飞线充电'))
  expect(items.map(({ id }) => id)).toContain(quoted.id)
})
