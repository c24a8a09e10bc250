import type { Finding } from '../reading/finder.ts'
import { caching } from './caching.ts'

/** Sets the head of a finder page: one that cannot answer as asked says so to machines, too. */
export function headFinding(response: { status?: number; headers: Headers }, finding: Finding): void {
  const { place, query, result, wrong } = finding
  if (wrong) {
    response.status = 400
    response.headers.set('cache-control', caching.never)
    return
  }
  if (result === null) {
    response.status = 503
    response.headers.set('retry-after', '30')
    response.headers.set('cache-control', caching.never)
    return
  }
  const plainList = place.kind !== null && query.q === ''
  response.headers.set('cache-control', plainList ? caching.list : caching.search)
}
