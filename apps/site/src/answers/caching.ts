/**
 * How long an answer may be kept by browsers and by the proxy in front of the site (RFC 9111, RFC 5861). A withdrawn
 * record answers 410, which replaces every stored copy; only a failing origin lets a proxy serve a stale one.
 */
export const caching = {
  record: 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
  list: 'public, max-age=30, stale-while-revalidate=60, stale-if-error=3600',
  search: 'public, max-age=10',
  gone: 'public, max-age=10',
  never: 'no-store',
} as const
