/**
 * The last segment of an address, decoded once. Astro's route parameters leave `%2C` and `%2F` as they are and decode
 * `%2525` more than once, so that a file named `甲,乙.doc` or `50%25.doc` would never be found.
 */
export const lastSegment = (request: Request): string =>
  decodeURIComponent(new URL(request.url).pathname.split('/').at(-1) ?? '')
