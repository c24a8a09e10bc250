import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { caching } from './caching.ts'
import { securityHeaders } from './security-headers.ts'

const compress = promisify(gzip)
/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 1_000

/** An answer on its way out: text that was read whole, or whatever else as the stream it is. */
export type Answer = { status: number; headers: Headers; body: Buffer | ReadableStream | null }

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

/**
 * Completes an answer: security headers, charset, a validator with 304, compression. The validator is a hash of what is
 * shown, so it changes with everything a page shows: the record, the validity of the day, what a cited document is
 * called now, the build. It is weak because compression changes the bytes.
 */
export async function finish(request: Request, { status, headers, body }: Answer): Promise<Response> {
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value)
  if (!headers.has('cache-control')) headers.set('cache-control', caching.never)
  if (!Buffer.isBuffer(body)) return new Response(body, { status, headers })
  const type = headers.get('content-type') ?? ''
  if (!/charset=/i.test(type)) headers.set('content-type', `${type}; charset=utf-8`)
  headers.append('vary', 'Accept-Encoding')
  if (status === 200 && headers.get('cache-control') !== caching.never) {
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    headers.set('etag', etag)
    if (matches(request.headers.get('if-none-match'), etag)) {
      headers.delete('content-type')
      return new Response(null, { status: 304, headers })
    }
  }
  const zip =
    body.length >= WORTH_COMPRESSING && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  if (zip) headers.set('content-encoding', 'gzip')
  const bytes = new Uint8Array(zip ? await compress(body) : body)
  headers.set('content-length', String(bytes.length))
  return new Response(bytes, { status, headers })
}

/** Weak comparison of RFC 9110, 13.1.2: a list of validators, or `*`. */
export function matches(ifNoneMatch: string | null, etag: string): boolean {
  const bare = (value: string) => value.trim().replace(/^W\//, '')
  return (ifNoneMatch?.split(',') ?? []).some((one) => one.trim() === '*' || bare(one) === bare(etag))
}
