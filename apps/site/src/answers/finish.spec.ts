import { expect, test } from 'vitest'
import { complete, fitted, matches, take } from './finish.ts'

async function wholeOf(text: string, headers: Record<string, string>) {
  const whole = complete(await take(new Response(text, { headers })))
  if (whole instanceof Response) throw new Error('not whole')
  return whole
}

test.each([
  [null, false],
  ['', false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('If-None-Match %s against W/"a"', (given, same) => expect(matches(given, 'W/"a"')).toBe(same))

test('an answer that says nothing about caching is not kept', async () => {
  const { headers } = await wholeOf('x', { 'content-type': 'text/html' })
  expect(headers['cache-control']).toBe('no-store')
  expect(headers.etag).toBeUndefined()
})

test('compression changes the bytes and not the validator, and is done once', async () => {
  const whole = await wholeOf('段落'.repeat(2_000), {
    'content-type': 'text/html',
    'cache-control': 'public, max-age=60',
  })
  const plain = await fitted(whole, {})
  const zipped = await fitted(whole, { 'accept-encoding': 'br, gzip' })
  expect(zipped.headers['content-encoding']).toBe('gzip')
  expect(zipped.headers.etag).toBe(plain.headers.etag)
  expect(Number(zipped.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 10)
  expect(plain.headers.vary).toBe('Accept-Encoding')
  expect((await fitted(whole, { 'accept-encoding': 'gzip' })).body).toBe(zipped.body)
})
