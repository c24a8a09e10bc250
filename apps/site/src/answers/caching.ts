/**
 * How long an answer may be kept (RFC 9111, RFC 5861). A browser asks again every time, which the ETag makes cheap: what
 * is withdrawn must be gone at once, also for who has just read it. A proxy in front of the site (`s-maxage`, in
 * seconds) may keep an answer a moment; only a failing origin lets it serve an older one.
 */
export const caching = {
  record: 'public, max-age=0, s-maxage=10, stale-if-error=86400',
  /** An earlier wording goes with its record, and nobody asks the caches for its copies then. */
  revision: 'public, max-age=0, s-maxage=10',
  list: 'public, max-age=0, s-maxage=10, stale-if-error=3600',
  search: 'public, max-age=0, s-maxage=10',
  sitemap: 'public, max-age=0, s-maxage=3600, stale-if-error=86400',
  gone: 'public, max-age=0, s-maxage=10',
  /** What never changes under its address. */
  lasting: 'public, max-age=86400',
  /** Only for the browser that asked: a proxy would go on serving it when it is refused with a 503. */
  unshared: 'private, max-age=0, must-revalidate',
  never: 'no-store',
} as const
