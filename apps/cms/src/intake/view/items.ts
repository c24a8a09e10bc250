import type { ReadAnswer, SaveAnswer } from './answers.ts'
import type { Source } from './sending.ts'

/** One page on the desk and how far it is. */
export type Item = {
  key: number
  source: Source
  /** What was read; null before, and for a page that cannot be read. */
  page: ReadAnswer | null
  /** Why the last step failed. */
  message: string | null
} & (
  | { state: 'reading' | 'read' | 'saving' }
  | { state: 'saved'; outcome: SaveAnswer['outcome']; path: string }
)

/** Whether a page can be filed now. */
export const isReady = (item: Item): boolean =>
  item.state === 'read' &&
  item.page !== null &&
  (item.page.earlier === null || item.page.earlier.state === 'changed')
