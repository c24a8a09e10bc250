import { expect, test, vi } from 'vitest'
import { paced } from './paced.ts'

const headers = { 'content-disposition': 'attachment' }
const settled = () => new Promise((resolve) => setImmediate(resolve))

function source(pieces: number, failsAt = Number.POSITIVE_INFINITY) {
  const asked = { pulls: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        asked.pulls += 1
        if (asked.pulls === failsAt) controller.error(new Error('the search server is gone'))
        else if (asked.pulls > pieces) controller.close()
        else controller.enqueue(new Uint8Array([asked.pulls]))
      },
      cancel() {
        asked.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { asked, response: new Response(body, { headers }) }
}

test('nothing is made while the connection still holds what was written', async () => {
  const { asked, response } = source(5)
  let drain = () => {}
  const drained = () => new Promise<void>((resolve) => (drain = resolve))
  const reader = paced(response, { drained, cut: () => {} }).body?.getReader()
  const first = reader?.read()
  await settled()
  expect(asked.pulls).toBe(0)
  drain()
  expect((await first)?.value).toEqual(new Uint8Array([1]))
  const second = reader?.read()
  await settled()
  expect(asked.pulls).toBe(1)
  drain()
  expect((await second)?.value).toEqual(new Uint8Array([2]))
})

test('a stream that breaks off cuts the connection', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const cut = vi.fn()
  const reader = paced(source(5, 3).response, { drained: async () => {}, cut }).body?.getReader()
  expect((await reader?.read())?.done).toBe(false)
  expect((await reader?.read())?.done).toBe(false)
  expect(cut).not.toHaveBeenCalled()
  expect((await reader?.read())?.done).toBe(true)
  expect(cut).toHaveBeenCalledOnce()
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})

test('who goes away ends the making', async () => {
  const { asked, response } = source(5)
  await paced(response, { drained: async () => {}, cut: () => {} }).body?.cancel()
  expect(asked.cancelled).toBe(true)
})

test('a page is no stream', () => {
  const page = new Response('page')
  expect(paced(page, { drained: async () => {}, cut: () => {} })).toBe(page)
})
