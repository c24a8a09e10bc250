import type { Recognised } from '../reading/types.ts'
import type { Wanted } from './wanted.ts'

/** One way in which a record may answer a query. A record answers the query when it answers any arm. */
export type Arm = {
  q: string
  on?: readonly string[]
  strategy?: 'last' | 'frequency' | 'all'
  filter?: string
  weight: number
}

/** How to find the passages of a record that show why it was found. */
export type PassageSearch =
  | { type: 'none' }
  /** `texts`: the words, and the same with synonyms; `figures` stand in them; `wanted` is asked for. */
  | { type: 'words'; texts: readonly string[]; figures: readonly string[]; wanted: Wanted | null }
  /** Keys of document numbers, one of which the passage cites. */
  | { type: 'numbers'; keys: readonly string[] }

/** What the best of the records that answer are put in order by; without it the order of the arms stands. */
export type Ranking = {
  /** The words, and the same with synonyms. */
  texts: readonly string[]
  /** Whether people ask in their own words: a title has none of them. */
  asked: boolean
  /** Words that are only denied: where they stand without that, it is the contrary of what was asked. */
  negated: readonly string[]
  /** The codes of the body that is named, and of those before and after it. */
  codes: readonly string[]
  related: readonly string[]
}

/** What a query is answered from. It depends on the query alone, so filters, sorting and paging all see one set. */
export type Plan = {
  recognised: Recognised
  arms: Arm[]
  passages: PassageSearch
  terms: string[]
  ranking?: Ranking
}

/** What a plan may ask of the server, over all public records. */
export type Server = {
  /** How many records each arm finds; not more than can be paged through. */
  totals(arms: readonly Arm[]): Promise<number[]>
  /** How many records answer any of the arms, and whether the best of the first arm fits it fully. */
  best(arms: readonly Arm[]): Promise<{ total: number; complete: boolean }>
  /** Ids and whole texts of the best records of an arm. */
  texts(arm: Arm): Promise<{ id: string; text: string }[]>
}
