import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, inject, test } from 'vitest'
import { startSite } from './house/site.ts'
import { get } from './house/visit.ts'

/** Sends bytes as they are and gives everything that comes back. */
async function raw(request: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(inject('site'))
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('error', () => undefined)
  socket.write(request)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString()
}
const lines = (...all: string[]) => `${all.join('\r\n')}\r\nConnection: close\r\n\r\n`

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
  '%s is refused with what is allowed',
  async (method) => {
    const response = await get('/search', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
    expect(await response.text()).toContain('只接受 GET 和 HEAD')
  },
)

test('TRACE, which no framework knows, is refused as well', async () =>
  expect(await raw(lines('TRACE / HTTP/1.1', 'Host: a'))).toMatch(/^HTTP\/1.1 405 /))

test('a large body is refused without being read', async () => {
  const answer = await raw(lines('POST /api/v1/records HTTP/1.1', 'Host: a', 'Content-Length: 100000000'))
  expect(answer).toMatch(/^HTTP\/1.1 413 /)
  expect(answer).toContain('"body_too_large"')
})

test('who sends a large body all the same hears why, too', async () => {
  const response = await get('/search', { method: 'POST', body: Buffer.alloc(20_000_000) })
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('请求正文过大')
})

test('a body on a GET is refused', async () =>
  expect(await raw(lines('GET / HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked', 'X: y'))).toMatch(
    /^HTTP\/1.1 413 /,
  ))

test.each([
  '/%E0%A4%A',
  '/%',
  '/replies/%FF',
  '/a%00b',
  '//evil.example/',
  '/..%5C..%5Cetc',
  'http://evil.example/',
])('the address %s is a bad request and nothing worse', async (path) => {
  const answer = await raw(lines(`GET ${path} HTTP/1.1`, 'Host: a'))
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(answer).toContain('无法识别')
})

test.each(['evil host', 'a/b', 'a@b', '<script>', 'a:99999999'])(
  'the host %s is a bad request',
  async (host) => {
    const answer = await raw(lines('GET /search/ HTTP/1.1', `Host: ${host}`))
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).not.toMatch(/<script>|Error|at .*\.mjs/)
  },
)

test('a foreign host never enters a link', async () => {
  const answer = await raw(lines('GET / HTTP/1.1', 'Host: evil.example'))
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
  expect(answer).not.toContain('evil.example')
})

test('an address typed at a command line, with its characters as they are, is answered', async () => {
  const answer = await raw(lines('GET /api/v1/records?q=电梯 HTTP/1.1', 'Host: a'))
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
  const escaped = await (await get('/api/v1/records?q=%E7%94%B5%E6%A2%AF')).text()
  expect(answer).toContain(escaped)
})

test('bytes that are no UTF-8 get a sentence', async () => {
  const answer = await raw(Buffer.from(lines('GET /search?q=\xff\xfe HTTP/1.1', 'Host: a'), 'latin1'))
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
})

test('later on the same connection such characters get a sentence, not a broken connection', async () => {
  const first = 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'
  const answer = await raw(first + lines('GET /search?q=电梯 HTTP/1.1', 'Host: a'))
  expect(answer).toContain('HTTP/1.1 400 Bad Request')
  expect(answer).toContain('百分号编码')
})

test.each([120_000, 300_000])('an address of %i characters is too long', async (length) => {
  expect(await raw(lines(`GET /search?q=${'a'.repeat(length)} HTTP/1.1`, 'Host: a'))).toMatch(
    /^HTTP\/1.1 414 /,
  )
})

test.each([
  ['one header of 300 kB', [`X-A: ${'a'.repeat(300_000)}`]],
  ['3,000 headers', Array.from({ length: 3_000 }, (_, at) => `X-${at}: ${'a'.repeat(80)}`)],
])('%s are too much, and nothing is said of the address', async (_, headers) => {
  const answer = await raw(lines('GET / HTTP/1.1', 'Host: a', ...headers))
  expect(answer).toMatch(/^HTTP\/1.1 431 /)
  expect(answer).toContain('请求头')
  expect(answer).not.toContain('地址')
})

test('a closing slash leads to the one address', async () => {
  const response = await get('/search/?q=a')
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe('/search?q=a')
})

test.each(['/replies', '/api/v1/records'])('HEAD %s answers like GET without a body', async (path) => {
  const [head, full] = [await get(path, { method: 'HEAD' }), await get(path)]
  expect(head.status).toBe(200)
  expect(head.headers.get('etag')).toBe(full.headers.get('etag'))
  expect(head.headers.get('content-length')).toBe(full.headers.get('content-length'))
  expect(await head.text()).toBe('')
})

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/nowhere', '/api/v1/records', '/favicon.svg', '/robots.txt', '/healthz']) {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
    expect(headers.get('content-security-policy'), path).not.toContain('unsafe')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('content-type'), path).toMatch(/charset=utf-8/)
  }
})

test('a request to stop ends the site after the running answers', async () => {
  const site = await startSite({
    MEILISEARCH_URL: inject('search').url,
    MEILISEARCH_READ_KEY: inject('search').readKey,
  })
  const answers = Promise.all(
    Array.from({ length: 5 }, () => fetch(`${site.url}/`).then(({ status }) => status)),
  )
  const first = await fetch(`${site.url}/healthz`)
  expect(first.status).toBe(200)
  expect(await answers).toEqual([200, 200, 200, 200, 200])
  expect(await site.stop()).toBe(0)
})
