import type { Recognised } from '../reading/types.ts'

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
  /** `units`: the parts of the query that some record holds, for records that hold no more of it together. */
  | { type: 'words'; words: string; units: string[] }
  | { type: 'filter'; filter: string }

/** What the best of the records that answer are put in order by; without it the order of the arms stands. */
export type Ranking = {
  /** The words, and the same with synonyms. */
  texts: readonly string[]
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

/** What the server tells before the search: how many records each arm finds, and whether the first one's best fits fully. */
export type Probe = { totals: number[]; complete: boolean }

/** What a plan may ask of the server, over all public records. */
export type Server = {
  probe(arms: Arm[]): Promise<Probe>
  /** Ids and whole texts of the best records of an arm. */
  texts(arm: Arm): Promise<{ id: string; text: string }[]>
}
