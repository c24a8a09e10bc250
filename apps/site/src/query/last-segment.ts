/**
 * A segment of an address by its place (`-1` is the last), decoded once. Astro's route parameters leave `%2C` and `%2F`
 * as they are and decode `%2525` more than once, so that a file named `甲,乙.doc` or `50%25.doc` would never be found.
 */
export const segment = (request: Request, place: number): string =>
  decodeURIComponent(new URL(request.url).pathname.split('/').at(place) ?? '')

/** The last {@link segment}. */
export const lastSegment = (request: Request): string => segment(request, -1)
