import { expect, test } from 'vitest'
import { finish as complete, matches, take } from './finish.ts'

const finish = async (request: Request, response: Response) => complete(request, await take(response))

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
  const response = await finish(
    new Request('http://a/'),
    new Response('x', { headers: { 'content-type': 'text/html' } }),
  )
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('etag')).toBeNull()
})

test('compression changes the bytes and not the validator', async () => {
  const page = () =>
    new Response('段落'.repeat(2_000), {
      headers: { 'content-type': 'text/html', 'cache-control': 'public, max-age=60' },
    })
  const plain = await finish(new Request('http://a/'), page())
  const zipped = await finish(
    new Request('http://a/', { headers: { 'accept-encoding': 'br, gzip' } }),
    page(),
  )
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(zipped.headers.get('etag')).toBe(plain.headers.get('etag'))
  expect(Number(zipped.headers.get('content-length'))).toBeLessThan(
    Number(plain.headers.get('content-length')) / 10,
  )
  expect(plain.headers.get('vary')).toBe('Accept-Encoding')
})
