import type {
  Organisation,
  OrganisationStatus,
  Proposal,
  PublicRecord,
  RecordKind,
  Tombstone,
  ValidityStatus,
} from '@yanlu/model'

/** What a reader may ask of a list or a search. Lists are OR within a field and AND between fields. */
export type SearchQuery = {
  /** Words or a number, as typed; empty = everything, newest first. */
  q: string
  kind: RecordKind[]
  /** Organisation codes. */
  body: string[]
  /** Top classes of the topic table, or labels that are not in it. */
  topic: string[]
  validity: ValidityStatus[]
  /** Years of publication (of writing, where no publication date is known). */
  year: number[]
  sort: 'relevance' | 'newest' | 'oldest'
  /** From 1. */
  page: number
}

/** One line of a list. */
export type RecordSummary = {
  kind: RecordKind
  id: string
  /** Path of the record page ({@link paths.record}). */
  path: string
  title: string
  /** What a reply is about; tells generic titles apart. */
  subject: string | null
  summary: string | null
  indexNumber: string | null
  documentNumber: string | null
  issuingBody: string | null
  bodyCode: string | null
  topic: string | null
  writtenOn: string | null
  publishedOn: string | null
  /** Status on the day of reading. */
  validity: ValidityStatus
  /** What replaced or repealed it, where that is stated. */
  replacedBy: { title: string; path: string } | null
}

/** A passage that answers the query. `html` is escaped text with `<mark>` around what matched, and nothing else. */
export type PassageHit = { anchor: string; heading: string | null; html: string }

export type SearchHit = RecordSummary & {
  /** Title with `<mark>`, escaped. */
  titleHtml: string
  /** The best passages, best first; at most three. */
  passages: PassageHit[]
}

/** One value of a filter with the number of records behind it while the other filters stay as they are. */
export type FacetValue = { value: string; label: string; count: number }
export type Facets = Record<'kind' | 'body' | 'topic' | 'year' | 'validity', FacetValue[]>

/** What the query was recognised as; a number that nobody holds gives zero hits, never a neighbour. */
export type Recognised =
  | { type: 'indexNumber' | 'documentNumber' | 'proposalNumber' | 'session'; label: string }
  /** Everything that the body of this code issued. */
  | { type: 'organisationCode'; label: string }
  /** A figure with its unit (`1717个`) that no text holds; figures that are held are words. */
  | { type: 'figure'; label: string }
  | { type: 'words' }
  | { type: 'everything' }

export type SearchResult = {
  total: number
  page: number
  pages: number
  items: SearchHit[]
  facets: Facets
  recognised: Recognised
}

/** A record, what is left of a withdrawn one, or nothing. */
export type RecordAnswer =
  | { state: 'public'; record: PublicRecord }
  | { state: 'withdrawn'; tombstone: Tombstone }
  | { state: 'unknown' }

export type OrganisationSummary = { code: string; name: string; status: OrganisationStatus; records: number }

/** The public read side. Every call rejects with {@link SearchUnavailable} when the server does not answer in time. */
export type Reader = {
  /** One record by its permalink number; one read by id, never through the search queue. */
  record(kind: RecordKind, number: string): Promise<RecordAnswer>
  search(query: SearchQuery): Promise<SearchResult>
  organisation(code: string): Promise<Organisation | null>
  organisations(): Promise<OrganisationSummary[]>
  /** A proposal by its key, with the replies to it, oldest first. */
  proposal(key: string): Promise<{ proposal: Proposal; replies: RecordSummary[] } | null>
  /** For each citation in order: the record we hold of it with its validity today, or `null`. */
  resolveCitations(
    citations: readonly { title: string | null; number: string | null }[],
  ): Promise<(RecordSummary | null)[]>
  /** Records that cite this one, newest first, at most 50. */
  citedBy(record: PublicRecord): Promise<RecordSummary[]>
  /** Whether the server answers. */
  healthy(): Promise<boolean>
}
