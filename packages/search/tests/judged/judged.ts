import type { Name } from './corpus/corpus.ts'

/** What a query is an example of. */
export type Kind =
  | 'number'
  | 'wrong number'
  | 'long title'
  | 'question'
  | 'everyday question'
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

type Rest = {
  /** Those of the right records that should come first, where one is more right than another. */
  best?: Name[]
  /** Records that a number may show beside, because they cite it. */
  also?: Name[]
}

/** A query and the records that answer it, judged by reading the corpus, not the results. */
export type Judged = { kind: Kind; q: string; right: Name[] } & Rest

/** One judged query. */
export const judge = (kind: Kind, q: string, right: Name[], rest: Rest = {}): Judged => ({
  kind,
  q,
  right,
  ...rest,
})

/** Judged queries of one kind. */
export const judgeAll = (kind: Kind, rows: readonly (readonly [string, Name[], Rest?])[]): Judged[] =>
  rows.map(([q, right, rest]) => judge(kind, q, right, rest))
