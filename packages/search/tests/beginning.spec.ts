import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWriter, noWords, projectionVersion, SearchUnavailable } from '../src/index.ts'
import { ask, everything } from './city/city.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer('2026-06-01')
  const headers = { authorization: `Bearer ${server.writeKey}` }
  for (const name of ['documents', 'organisations', 'proposals', 'site'])
    await fetch(`${server.url}/indexes/${name}`, { method: 'DELETE', headers })
})
afterAll(() => server.stop())

test('before anybody has prepared the server it is not ready, and never wrong', async () => {
  const answer = () => server.reader.search(ask('')).catch((error: unknown) => error)
  await expect.poll(answer).toBeInstanceOf(SearchUnavailable)
  // What an early write leaves behind: an index without settings.
  for await (const entry of everything()) {
    if (entry.type === 'record') {
      await server.writer.putRecord(entry.record, []).catch(() => undefined)
      break
    }
  }
  await expect(server.reader.search(ask(''))).rejects.toThrow(SearchUnavailable)
})

test('several writers prepare the same server at once, whatever stands there already', async () => {
  const others = [1, 2, 3].map(() => createWriter({ url: server.url, key: server.writeKey }))
  await Promise.all([server.writer, ...others].map((writer) => writer.ensureIndexes(noWords)))
  expect((await server.reader.search(ask(''))).page).toBe(1)
})

test('an index keeps the words it was built with until it is rebuilt with others', async () => {
  const headers = { authorization: `Bearer ${server.writeKey}` }
  const taught = { synonyms: [['加装电梯', '铎鑫']], dictionary: ['充电桩'], stopWords: ['关于'] }
  const written = async (): Promise<unknown> => {
    const answer = await fetch(`${server.url}/indexes/site/documents/words?fields=words`, { headers })
    return answer.json()
  }
  const found = async (): Promise<boolean> => (await server.reader.search(ask('铎鑫'))).total > 0
  await server.writer.rebuild(everything(), taught)
  expect(await written()).toEqual({ words: taught })
  expect(await found()).toBe(true)
  await server.writer.ensureIndexes(noWords)
  expect(await written()).toEqual({ words: taught })
  expect(await found()).toBe(true)
  await server.writer.rebuild(everything(), noWords)
  expect(await written()).toEqual({ words: noWords })
  expect(await found()).toBe(false)
})

test('what an earlier version has built is not ready, until it is built anew', async () => {
  await server.writer.rebuild(everything(), noWords)
  const headers = { authorization: `Bearer ${server.writeKey}`, 'content-type': 'application/json' }
  const documents = `${server.url}/indexes/documents/documents`
  const { items } = await server.reader.search(ask(''))
  // No record had a line of its own once.
  const body = JSON.stringify(items.map(({ id }) => ({ id, line: null })))
  await fetch(documents, { method: 'PUT', headers, body })
  await expect
    .poll(() => server.reader.search(ask('')).catch((error: unknown) => error))
    .toBeInstanceOf(SearchUnavailable)
  await server.writer.rebuild(everything(), noWords)
  expect((await server.reader.search(ask(''))).items).toEqual(items)
})

test('an index tells by which version it was built, and an older one that it does not know', async () => {
  const later = createWriter({ url: server.url, key: server.writeKey }, 'later')
  const headers = { authorization: `Bearer ${server.writeKey}` }
  await later.ensureIndexes(noWords)
  expect(await later.builtBy()).toBe(projectionVersion)
  await later.rebuild(everything(), noWords)
  expect(await later.builtBy()).toBe('later')
  await fetch(`${server.url}/indexes/site`, { method: 'DELETE', headers })
  await later.ensureIndexes(noWords)
  expect(await later.builtBy()).toBeNull()
})
