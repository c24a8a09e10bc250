import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { caching } from './caching.ts'
import { securityHeaders } from './security-headers.ts'

const compress = promisify(gzip)
/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 1_000

/**
 * Completes an answer: security headers, charset, a validator with 304, compression. The validator is a hash of what is
 * shown, so it changes with everything a page shows: the record, the validity of the day, what a cited document is
 * called now, the build. It is weak because compression changes the bytes.
 */
export async function finish(request: Request, response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value)
  if (!headers.has('cache-control')) headers.set('cache-control', caching.never)
  const type = headers.get('content-type') ?? ''
  const text =
    /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml))/.test(type) && !headers.has('content-disposition')
  if (!text) return new Response(response.body, { status: response.status, headers })
  if (!/charset=/i.test(type)) headers.set('content-type', `${type}; charset=utf-8`)
  headers.append('vary', 'Accept-Encoding')
  const plain = Buffer.from(await response.arrayBuffer())
  if (response.status === 200 && headers.get('cache-control') !== caching.never) {
    const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    headers.set('etag', etag)
    if (matches(request.headers.get('if-none-match'), etag)) {
      headers.delete('content-type')
      return new Response(null, { status: 304, headers })
    }
  }
  const zip =
    plain.length >= WORTH_COMPRESSING && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  if (zip) headers.set('content-encoding', 'gzip')
  const bytes = new Uint8Array(zip ? await compress(plain) : plain)
  headers.set('content-length', String(bytes.length))
  return new Response(bytes, { status: response.status, headers })
}

/** Weak comparison of RFC 9110, 13.1.2: a list of validators, or `*`. */
export function matches(ifNoneMatch: string | null, etag: string): boolean {
  const bare = (value: string) => value.trim().replace(/^W\//, '')
  return (ifNoneMatch?.split(',') ?? []).some((one) => one.trim() === '*' || bare(one) === bare(etag))
}
