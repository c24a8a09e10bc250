import type { RecordPage } from '@yanlu/search'
import { reads } from '../counting/counter.ts'
import { siteSettings } from '../reading/site-settings.ts'
import type { Whole } from './finish.ts'

/**
 * The answers of record pages by what they were made of. The reader asks the index for every visit and gives the same
 * object where every answer is the same; only then the page is not rendered again, so nothing here can be out of date.
 * It goes with the reader's object and needs no room of its own.
 */
const made = new WeakMap<RecordPage, Map<string, Whole>>()

/** At most this many variants (see {@link variantOf}) of one page; older ones go. */
const MOST = 4

/** Everything that shows on a record page and is not of the index: the day in Shanghai, the view, the read count, the site. */
export const variantOf = async (page: RecordPage, today: string, elder: boolean): Promise<string> =>
  JSON.stringify([today, elder, reads.of(page.record.id), await siteSettings()])

/** The answer as it was made before of the same page in the same variant. */
export const samePage = (page: RecordPage, variant: string): Whole | undefined => made.get(page)?.get(variant)

/** Keeps what was made. */
export function keepPage(page: RecordPage, variant: string, answer: Whole): void {
  const variants = made.get(page) ?? new Map<string, Whole>()
  made.set(page, variants)
  variants.set(variant, answer)
  const [oldest] = variants.keys()
  if (variants.size > MOST && oldest !== undefined) variants.delete(oldest)
}
