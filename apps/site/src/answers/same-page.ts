import type { RecordPage } from '@yanlu/search'

/**
 * The HTML of record pages by what they were made of. The reader asks the index for every visit and gives the same object
 * where every answer is the same; only then the page is not rendered again, so nothing here can be out of date. It goes
 * with the reader's object and needs no room of its own.
 */
const made = new WeakMap<RecordPage, Map<string, Buffer>>()

/** At most this many variants (day, view, read count, marks of the site) of one page; older ones go. */
const MOST = 4

/** The page as it was made before of the same answers and the same `rest`: everything else that shows on it. */
export const samePage = (page: RecordPage, rest: string): Buffer | undefined => made.get(page)?.get(rest)

/** Keeps what was made. */
export function keepPage(page: RecordPage, rest: string, html: Buffer): void {
  const variants = made.get(page) ?? new Map<string, Buffer>()
  made.set(page, variants)
  variants.set(rest, html)
  const [oldest] = variants.keys()
  if (variants.size > MOST && oldest !== undefined) variants.delete(oldest)
}
