import type { Name } from './corpus/corpus.ts'

/** What a query is an example of. */
export type Kind =
  | 'number'
  | 'wrong number'
  | 'long title'
  | 'question'
  | 'word'
  | 'character'
  | 'organisation'
  | 'traditional'
  | 'pinyin'
  | 'typing error'
  | 'figure'
  | 'everybody’s word'
  | 'validity'
  | 'nothing'

/**
 * A query and the records that answer it, judged by reading the corpus, not the results. Where one of several right
 * records should come first, `best` names it. `also`: records a number query may show beside, because they cite it.
 */
export type Judged = { kind: Kind; q: string; right: Name[]; best?: Name[]; also?: Name[] }

/** One judged query. */
export const judge = (
  kind: Kind,
  q: string,
  right: Name[],
  rest: { best?: Name[]; also?: Name[] } = {},
): Judged => ({
  kind,
  q,
  right,
  ...rest,
})
