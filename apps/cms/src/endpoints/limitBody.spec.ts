import { expect, test } from 'vitest'
import { limitBody, MAX_JSON } from './limitBody.ts'

const echo = limitBody(async (request) => new Response(String((await request.text()).length)))

const chunked = (bytes: number) =>
  new Request('http://desk.test/api/replies', {
    method: 'POST',
    duplex: 'half',
    body: new ReadableStream<Uint8Array>({
      start: (stream) => {
        for (let left = bytes; left > 0; left -= 65_536)
          stream.enqueue(new Uint8Array(Math.min(left, 65_536)).fill(97))
        stream.close()
      },
    }),
  } as RequestInit)

const sized = (bytes: number, headers: Record<string, string> = {}) =>
  new Request('http://desk.test/api/replies', {
    method: 'POST',
    headers: { 'content-length': String(bytes), ...headers },
    body: 'x',
  })

test('what fits gets through whole, also when its size is not told', async () => {
  expect(await (await echo(chunked(200_000), {})).text()).toBe('200000')
  expect((await echo(sized(1), {})).status).toBe(200)
  expect((await echo(new Request('http://desk.test/api/replies'), {})).status).toBe(200)
})

test('what is too large is 413 with a sentence, before or while it is read', async () => {
  for (const request of [sized(MAX_JSON + 1), chunked(MAX_JSON + 1)]) {
    const answer = await echo(request, {})
    expect(answer.status).toBe(413)
    expect(await answer.json()).toEqual({ errors: [{ message: '提交的内容太大。' }] })
  }
})

test('an upload may be larger than JSON', async () => {
  expect(
    (await echo(sized(MAX_JSON + 1, { 'content-type': 'multipart/form-data; boundary=x' }), {})).status,
  ).toBe(200)
})
