import type { IncomingMessage } from 'node:http'
import { paths } from '@yanlu/model'
import { Refusal } from '../reading/refusal.ts'

/** Longest address in characters. A query of 10 kB with every byte escaped still fits and gets a sentence of its own. */
const LONGEST_ADDRESS = 100_000
/** Bytes of a body nobody reads; more is refused without reading. */
const LARGEST_BODY = 65_536
const HOST = /^(?:[\w.-]{1,253}|\[[\da-fA-F:.]{2,45}\])(?::\d{1,5})?$/

/**
 * Judges a request before any of it is rendered: `null` lets it in. What is refused here would end in an English line or a
 * 500 of the adapter: broken escapes in the path, a host that is no host, methods that `new Request` does not know.
 */
export function refuse(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Refusal | null {
  const { method = '', url = '', headers } = request
  if (url.length > LONGEST_ADDRESS) return new Refusal('address_too_long')
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) return new Refusal('body_too_large')
  if (method === 'POST' && isForm(url, headers))
    return isHost(headers.host) ? null : new Refusal('bad_request')
  if (method !== 'GET' && method !== 'HEAD') return new Refusal('method_not_allowed')
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)
    return new Refusal('body_too_large')
  if (!isHost(headers.host)) return new Refusal('bad_request')
  return isPath(url.split('?', 1)[0] ?? '') ? null : new Refusal('bad_request')
}

const isHost = (host: string | undefined): boolean => host === undefined || HOST.test(host)

/** The one form that is sent and not asked: an error report, with its length told beforehand. */
const isForm = (url: string, headers: IncomingMessage['headers']): boolean =>
  url.split('?', 1)[0] === paths.report() &&
  headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true &&
  headers['content-length'] !== undefined

function isPath(path: string): boolean {
  if (!path.startsWith('/') || path.startsWith('//')) return false
  try {
    // Control characters never stand in an address of ours, and no page should have to think about them.
    return !/[\p{Cc}\\]/u.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
