import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { caching } from './caching.ts'
import { openHeaders, securityHeaders } from './security-headers.ts'

const compress = promisify(gzip)
/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 1_000

/** Bytes of our own, as a `Response` takes them. */
type Bytes = Buffer<ArrayBuffer>

/** An answer on its way out: text that was read whole, or whatever else as the stream it is. */
export type Answer = { status: number; headers: Headers; body: Bytes | ReadableStream | null }

const TEXT = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml))/
const isText = (headers: Headers): boolean =>
  TEXT.test(headers.get('content-type') ?? '') && !headers.has('content-disposition')

/**
 * Takes up what a page or endpoint has answered. Text is read to its end here, so that an error in the middle of a page
 * is thrown while there is still time for an error page. Every further copy of a page would cost as much as rendering
 * a part of it.
 */
export async function take(response: Response): Promise<Answer> {
  const headers = new Headers(response.headers)
  const whole = response.body !== null && isText(headers)
  return {
    status: response.status,
    headers,
    body: whole ? Buffer.from(await response.arrayBuffer()) : response.body,
  }
}

/** An answer whose text is complete, for whoever asks; its compressed form is made once it is wanted. */
export type Whole = {
  status: number
  headers: Record<string, string>
  body: Bytes
  zipped?: Promise<Bytes>
}

/**
 * Completes an answer: security headers, charset, a validator. The validator is a hash of what is shown, so it changes
 * with everything a page shows: the record, the validity of the day, what a cited document is called now, the build. It
 * is weak because compression changes the bytes. `open` is for what programs of other sites may read.
 */
export function complete({ status, headers, body }: Answer, open = false): Whole | Response {
  for (const [name, value] of Object.entries({ ...securityHeaders, ...(open ? openHeaders : {}) }))
    headers.set(name, value)
  if (!headers.has('cache-control')) headers.set('cache-control', caching.never)
  if (!Buffer.isBuffer(body)) return new Response(body, { status, headers })
  const type = headers.get('content-type') ?? ''
  if (!/charset=/i.test(type)) headers.set('content-type', `${type}; charset=utf-8`)
  headers.append('vary', 'Accept-Encoding')
  if (status === 200 && headers.get('cache-control') !== caching.never)
    headers.set('etag', `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`)
  return { status, headers: Object.fromEntries(headers), body }
}

/** What of a whole answer goes out to one request: nothing but 304 to who has it, else the text, compressed or as it is. */
export async function fitted(
  whole: Whole,
  asked: Pick<IncomingHttpHeaders, 'if-none-match' | 'accept-encoding'>,
): Promise<{ status: number; headers: Record<string, string>; body: Bytes | null }> {
  const { status, headers, body } = whole
  if (headers.etag !== undefined && matches(asked['if-none-match'], headers.etag)) {
    const { 'content-type': _, ...rest } = headers
    return { status: 304, headers: rest, body: null }
  }
  const sized = (bytes: Bytes) => ({ 'content-length': String(bytes.length) })
  if (body.length < WORTH_COMPRESSING || !/\bgzip\b/.test(asked['accept-encoding'] ?? ''))
    return { status, headers: { ...headers, ...sized(body) }, body }
  whole.zipped ??= compress(body)
  const zipped = await whole.zipped
  return { status, headers: { ...headers, ...sized(zipped), 'content-encoding': 'gzip' }, body: zipped }
}

/** Weak comparison of RFC 9110, 13.1.2: a list of validators, or `*`. */
export function matches(ifNoneMatch: string | null | undefined, etag: string): boolean {
  const bare = (value: string) => value.trim().replace(/^W\//, '')
  return (ifNoneMatch?.split(',') ?? []).some((one) => one.trim() === '*' || bare(one) === bare(etag))
}
