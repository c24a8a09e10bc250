import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createCollector } from './collector.ts'

type Sent = { q: string; count: number }[]

/** A desk on a real port. `answer` may leave a request without an answer. */
async function desk(answer: (response: ServerResponse, nth: number) => void) {
  const messages: Sent[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { queries }: { queries: Sent } = JSON.parse(Buffer.concat(chunks).toString())
    messages.push(queries)
    answer(response, messages.length)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${address.port}/api/unanswered`, messages, server }
}
const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end()

test('words are counted, sent once, and then forgotten', async () => {
  const { url, messages } = await desk(status(204))
  const collector = createCollector({ url })
  for (const words of ['量子 飞船', ' 量子  飞船 ', '飞碟', '', 'x'.repeat(61)]) collector.add(words)
  await collector.flush()
  await collector.flush()
  expect(messages).toEqual([
    [
      { q: '量子 飞船', count: 2 },
      { q: '飞碟', count: 1 },
    ],
  ])
})

test('a desk that is down loses nothing', async () => {
  const { url, messages, server } = await desk(status(204))
  const port = Number(new URL(url).port)
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
  const collector = createCollector({ url })
  collector.add('飞船')
  await collector.flush()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  collector.add('飞船')
  await collector.flush()
  expect(messages).toEqual([[{ q: '飞船', count: 2 }]])
})

test.each([500, 503])('words stay while the desk answers %i', async (code) => {
  const { url, messages } = await desk((response, nth) => status(nth === 1 ? code : 204)(response))
  const collector = createCollector({ url })
  collector.add('飞船')
  await collector.flush()
  await collector.flush()
  await collector.flush()
  expect(messages).toHaveLength(2)
})

test('a desk that asks to wait is left alone until then', async () => {
  const { url, messages } = await desk((response, nth) =>
    status(nth === 1 ? 429 : 204, { 'retry-after': '120' })(response),
  )
  let time = 0
  const collector = createCollector({ url, now: () => time })
  collector.add('飞船')
  await collector.flush()
  time = 119_000
  await collector.flush()
  expect(messages).toHaveLength(1)
  time = 120_000
  await collector.flush()
  expect(messages).toHaveLength(2)
})

test('a slow desk is not waited for, and what comes meanwhile is not lost', async () => {
  const collected: { add?: (words: string) => void } = {}
  const { url, messages } = await desk((response, nth) => {
    if (nth === 1) collected.add?.('飞碟')
    else status(204)(response)
  })
  const collector = createCollector({ url, patience: 1_000 })
  collected.add = collector.add
  collector.add('飞船')
  await collector.flush()
  await collector.flush()
  expect(messages[1]).toEqual([
    { q: '飞船', count: 1 },
    { q: '飞碟', count: 1 },
  ])
})

test('what is added while a message is under way is sent with the next', async () => {
  const collected: { add?: (words: string) => void } = {}
  const { url, messages } = await desk((response, nth) => {
    if (nth === 1) collected.add?.('飞船')
    status(204)(response)
  })
  const collector = createCollector({ url })
  collected.add = collector.add
  collector.add('飞船')
  await collector.flush()
  expect(messages).toEqual([[{ q: '飞船', count: 1 }], [{ q: '飞船', count: 1 }]])
})

test('at most five hundred are held, and a message has at most a hundred', async () => {
  const { url, messages } = await desk(status(204))
  const collector = createCollector({ url })
  for (let index = 0; index < 700; index += 1) collector.add(`词${index}`)
  await collector.flush()
  expect(messages.map((queries) => queries.length)).toEqual([100, 100, 100, 100, 100])
})

test('what the desk refuses for good is not sent for ever', async () => {
  const { url, messages } = await desk(status(400))
  const collector = createCollector({ url })
  collector.add('飞船')
  await collector.flush()
  await collector.flush()
  expect(messages).toHaveLength(1)
})
