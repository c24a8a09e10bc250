const PROGRAMS =
  /^\/(?:api(?:\/|$)|feed\.(?:atom|json)$|proposals\/[^/]+\/feed\.atom$|calendar\.ics$|sitemap(?:\.xml$|\/)|opensearch\.xml$|robots\.txt$|qr\/)/
const BOTH = /^\/(?:(?:d|data|files)\/.|(?:replies|policies|cases)\/.+\.txt$)/

/**
 * Whether an address is one that people and programs ask for, such as a number to look up or a file to download. Who can
 * read a page (`Accept: text/html`, which every browser sends) gets its errors as a page.
 */
export const isForBoth = (path: string): boolean => BOTH.test(path)

/** Whether an error at this path is the error object of the open API: where programs ask, a page would help nobody. */
export const failsAsObject = (path: string, accept: string | null | undefined): boolean =>
  PROGRAMS.test(path) || (BOTH.test(path) && !/\btext\/html\b/i.test(accept ?? ''))
