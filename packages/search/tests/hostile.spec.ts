import { spawn } from 'node:child_process'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createReader, createWriter, noWords } from '../src/index.ts'
import { policy } from './city/build.ts'
import { ask, everything } from './city/city.ts'
import { settings } from './city/hall.ts'
import { busReply, liftSubsidy, records } from './city/records.ts'
import { patient, startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(everything(), noWords)
})
afterAll(() => server.stop())

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'id = 1 OR state = withdrawn',
    '" OR state = "withdrawn',
    '\\" OR 1=1',
    "'; DROP TABLE",
    '_geoRadius(1,1,1)',
    'numberKeys IN ["538"]',
    '第号',
    '〔2021〕',
    '2021-1',
    '\ud800',
    '\udfff电梯',
    '\u0000',
    '\u202e',
    '\ue000\ue001',
    '""""',
    '"电梯',
    '- -',
    '加装电梯',
    '20220538',
    'zhuangdianti',
    '市十四届人大四次会议',
    '￥%&*',
  ),
)
const query = fc.oneof(
  fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.tuple(piece, fc.constantFrom(500, 3000)).map(([text, times]) => text.repeat(times).slice(0, 10_000)),
)

describe('whatever is typed', () => {
  test('is answered, and never with markup of its own', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (q) => {
        const { total, items } = await server.reader.search(ask(q))
        expect(total).toBeLessThanOrEqual(records.length)
        for (const { titleHtml, passages } of items)
          for (const html of [titleHtml, ...passages.map((passage) => passage.html)])
            expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>\ue000\ue001]/)
      }),
      { numRuns: 150 },
    )
  })

  test('values of filters are values, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(piece, piece, async (body, topic) => {
        expect((await server.reader.search(ask('', { body: [body, 'x'], topic: [topic] }))).items).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('numbers and codes of a page are looked up and not found', async () => {
    await fc.assert(
      fc.asyncProperty(piece, async (text) => {
        expect(await server.reader.record('policy', text)).toEqual({ state: 'unknown' })
        expect(await server.reader.organisation(text)).toBeNull()
        expect(await server.reader.proposal(text)).toBeNull()
        expect(
          await server.reader.resolveCitations([
            { title: text, number: null },
            { title: null, number: text },
          ]),
        ).toEqual([null, null])
      }),
      { numRuns: 60 },
    )
  })
})

test('a topic with quotation marks and backslashes can be chosen', async () => {
  const topics = ['甲\\乙', '甲"乙', "甲'乙", '甲\\', '甲\\"', 'NOT IN']
  const own = await startServer()
  try {
    for (const [position, topic] of topics.entries())
      await own.writer.putRecord(
        policy({
          title: topic,
          number: `050000005/2026-0000${position}`,
          body: 'civil',
          text: '正文',
          topic,
        }),
        [],
      )
    const { facets } = await own.reader.search(ask(''))
    expect(facets.topic.map(({ value }) => value).sort()).toEqual([...topics].sort())
    for (const topic of topics) {
      const { items } = await own.reader.search(ask('', { topic: [topic] }))
      expect(items.map(({ topic: label }) => label)).toEqual([topic])
    }
  } finally {
    await own.stop()
  }
})

test('markup in a record is text', async () => {
  const own = await startServer()
  try {
    await own.writer.putRecord(
      policy({
        title: '<script>alert(1)</script>电梯&"',
        number: '050000005/2026-00001',
        body: 'civil',
        text: '<img src=x onerror=alert(1)>电梯<mark>',
      }),
      [],
    )
    const [hit] = (await own.reader.search(ask('电梯'))).items
    expect(hit?.titleHtml).toBe('&lt;script&gt;alert(1)&lt;/script&gt;<mark>电梯</mark>&amp;&quot;')
    expect(hit?.passages[0]?.html).toBe('&lt;img src=x onerror=alert(1)&gt;<mark>电梯</mark>&lt;mark&gt;')
  } finally {
    await own.stop()
  }
})

describe('a server that does not answer', () => {
  test('is unavailable to every call of reader and writer', async () => {
    const gone = { url: 'http://127.0.0.1:9', key: 'x' }
    const reader = createReader(gone)
    const writer = createWriter(gone)
    const calls = [
      reader.search(ask('电梯')),
      reader.record('policy', '010000001/2023-00088'),
      reader.organisation('010000001'),
      reader.organisations(),
      reader.proposal('npc-1-1-1'),
      reader.resolveCitations([{ title: '甲', number: null }]),
      reader.citedBy(liftSubsidy),
      reader.interpretedBy(liftSubsidy),
      reader.sameMatter(busReply),
      reader.history('policy', '010000001/2023-00088'),
      reader.sessions(),
      reader.proposals({ session: null, page: 1 }),
      reader.topics(),
      reader.calendar({ from: '2026-01-01', to: '2026-12-31' }),
      reader.suggest('电梯'),
      reader.resolve('010000001/2023-00088'),
      reader.siteSettings(),
      reader.walk(ask('电梯'))[Symbol.asyncIterator]().next(),
      writer.putSite(settings),
      writer.ensureIndexes(noWords),
      writer.putRecord(liftSubsidy, []),
      writer.removeRecord('x'),
      writer.rebuild(everything(), noWords),
    ]
    for (const call of await Promise.allSettled(calls))
      expect(call).toMatchObject({ status: 'rejected', reason: { code: 'search_unavailable' } })
    expect([await reader.healthy(), await writer.healthy()]).toEqual([false, false])
  })

  test('that accepts and then says nothing is given up after the timeout', async () => {
    const silent = spawn(process.execPath, [
      '-e',
      "require('node:net').createServer(() => {}).listen(0, '127.0.0.1', function () { console.log(this.address().port) })",
    ])
    try {
      const port = await new Promise<string>((done) =>
        silent.stdout.once('data', (data) => done(String(data).trim())),
      )
      const reader = createReader({
        url: `http://127.0.0.1:${port}`,
        key: 'x',
        timeout: { search: 50, read: 50 },
      })
      await expect(reader.search(ask(''))).rejects.toMatchObject({ code: 'search_unavailable' })
      await expect(reader.record('policy', 'x')).rejects.toMatchObject({ code: 'search_unavailable' })
      expect(await reader.healthy()).toBe(false)
    } finally {
      silent.kill()
    }
  })

  test('or refuses the key, or has no index yet, is unavailable too', async () => {
    const stranger = createReader({ url: server.url, key: 'x', timeout: patient })
    await expect(stranger.search(ask(''))).rejects.toMatchObject({ code: 'search_unavailable' })
    await expect(
      createWriter({ url: server.url, key: server.readKey }).putRecord(liftSubsidy, []),
    ).rejects.toMatchObject({
      code: 'search_unavailable',
    })
    const index = await fetch(`${server.url}/indexes/organisations`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${server.writeKey}` },
    })
    expect(index.status).toBe(202)
    await expect
      .poll(() => server.reader.organisation('010000001').catch((error: unknown) => error))
      .toMatchObject({ code: 'search_unavailable' })
    await server.writer.ensureIndexes(noWords)
    expect(await server.reader.organisation('010000001')).toBeNull()
  })
})
