import type {
  Ask,
  BodyRef,
  Organisation,
  OrganisationStatus,
  Outcome,
  OutcomeAxis,
  Proposal,
  PublicRecord,
  RecordKind,
  RevisionChanges,
  SiteSettings,
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
  /**
   * Top classes of the topic table, a leaf below its top class (`综合政务\政务公开`), or labels that are not in it. A leaf
   * narrows its top class: both together find what the leaf finds.
   */
  topic: string[]
  validity: ValidityStatus[]
  /** Years of publication (of writing, where no publication date is known). */
  year: number[]
  /** First and last day of publication (of writing, where none is known), `YYYY-MM-DD`, inclusive. */
  from: string | null
  to: string | null
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
  /** Who printed a case first, or else the channel it was read in; `null` for other kinds. */
  credit: string | null
  topic: string | null
  writtenOn: string | null
  publishedOn: string | null
  /** Status on the day of reading. */
  validity: ValidityStatus
  effectiveFrom: string | null
  effectiveTo: string | null
  /** 办理结果 of a reply. */
  outcome: Outcome | null
  revision: number
  /** ISO time of the last published change. */
  updatedAt: string
  /** What replaced or repealed it, where that is stated. */
  replacedBy: { title: string; path: string } | null
}

/** A passage that answers the query. `html` is escaped text with `<mark>` around what matched, and nothing else. */
export type PassageHit = { anchor: string; heading: string | null; html: string }

/**
 * Why a record stands among those of a body of another name: the body is called otherwise today (`renamed`), a body that
 * was asked for came after the one that issued it (`succeeded`), or before it (`preceded`). `names` are those of today.
 */
export type BodyRelation = { relation: 'renamed' | 'succeeded' | 'preceded'; names: string[] }

export type SearchHit = RecordSummary & {
  /** Where a body was asked for, by its name or by the filter, and the record bears another name; else `null`. */
  bodyRelation: BodyRelation | null
  /** Title with `<mark>`, escaped. */
  titleHtml: string
  /** The best passages, best first; at most three. */
  passages: PassageHit[]
}

/** One value of a filter with the number of records behind it while the other filters stay as they are. */
export type FacetValue = { value: string; label: string; count: number }
/** A top class of the topic table with its leaves; `value` is what the filter `topic` takes. */
export type TopicBranch = FacetValue & { leaves: FacetValue[] }

export type Facets = Record<'kind' | 'body' | 'year' | 'validity', FacetValue[]> & {
  /** Leaves are counted below the classes that are chosen or of which a leaf is; other branches come without. */
  topic: TopicBranch[]
}

/** What the query was recognised as; a number that nobody holds gives zero hits, never a neighbour. */
export type Recognised =
  | { type: 'indexNumber' | 'documentNumber' | 'proposalNumber' | 'formerNumber' | 'session'; label: string }
  /** Everything that the body of this code issued. */
  | { type: 'organisationCode'; label: string }
  /** A figure with its unit (`1717个`) that no text holds; figures that are held are words. */
  | { type: 'figure'; label: string }
  | { type: 'words' }
  | { type: 'everything' }
  /** Something that holds nothing to look for: signs and symbols. It finds nothing. */
  | { type: 'nothing' }

export type SearchResult = {
  total: number
  page: number
  pages: number
  items: SearchHit[]
  facets: Facets
  recognised: Recognised
}

/**
 * Another query than the one that found nothing, and how many records it finds: `corrected` for words that stand nowhere
 * and sound like others that do, `fewer` for some of its words.
 */
export type Instead = { q: string; how: 'corrected' | 'fewer'; total: number }

/** A record, what is left of a withdrawn one, or nothing. */
export type RecordAnswer =
  | { state: 'public'; record: PublicRecord }
  | { state: 'withdrawn'; tombstone: Tombstone }
  | { state: 'unknown' }

export type OrganisationSummary = { code: string; name: string; status: OrganisationStatus; records: number }

/** A reply as the page of a proposal shows it, ask by ask. */
export type ReplyToProposal = RecordSummary & {
  leadBody: BodyRef | null
  coBodies: BodyRef[]
  asks: Ask[]
}

export type ProposalWithReplies = {
  proposal: Proposal
  replies: ReplyToProposal[]
  /** Last withdrawn first. Some of them may not say what they answered; they are not among these. */
  withdrawn: Tombstone[]
}

/** What is asked of the list of proposals. See {@link Reader.proposals}. */
export type ProposalsAsk = {
  session: string | null
  page: number
  newestFirst?: boolean
  words?: string
  numberPart?: string
}

/** A proposal as a line of a list, with the number of public replies to it. */
export type ProposalSummary = {
  key: string
  path: string
  assembly: Proposal['assembly']
  session: string | null
  number: string
  /** Its own, or else that of a public reply to it alone. */
  subject: string | null
  replies: number
  /** Of the newest reply that states one. */
  outcome: Outcome | null
}

/** Replies by what came of them; those that do not state it are not counted. */
export type OutcomeCounts = Record<OutcomeAxis, number>

/** A session 会次 with its proposals. `key` is `npc-14-4`; `label` as printed. */
export type SessionSummary = { key: string; label: string; assembly: Proposal['assembly']; proposals: number }

/** One line below the search box while typing. `detail` says what it is: a number, a body, a day. */
export type Suggestion = {
  type: 'goTo' | 'record' | 'organisation' | 'topic' | 'proposal'
  label: string
  detail: string | null
  path: string
}

/** What an identifier means: one address, several that carry the same number, or nothing. */
export type Resolved =
  | { path: string; moved: boolean }
  | {
      among: RecordSummary[]
      proposals: Proposal[]
      bodies: { code: string; name: string }[]
      withdrawn: Tombstone[]
    }
  | null

/** A copy of a record that was made at one of its revisions. */
export type CopiedRecord = { id: string; revision: number }

/** All records of a kind and a year of publication (of writing, where none is known); `null` where no day is known. */
export type Shelf = { kind: RecordKind; year: number | null; records: number }

/** Where a record is, and the ISO time of its last published change. */
export type RecordAddress = { path: string; updatedAt: string }

/** A record with everything its page shows beside it, as of the day of reading. */
export type RecordPage = {
  record: PublicRecord
  /** The issuing body as it is today, where the city keeps a record of it. */
  organisation: Organisation | null
  /** Keys of the proposals it answers that have a page of their own. */
  proposals: string[]
  /** For each citation in order, see {@link Reader.resolveCitations}. */
  citations: (RecordSummary | null)[]
  citedBy: RecordSummary[]
  /** {@link Reader.sameMatter}, and other replies to the same proposals. */
  sameMatter: RecordSummary[]
  interpretedBy: RecordSummary[]
}
export type RecordPageAnswer = ({ state: 'public' } & RecordPage) | Exclude<RecordAnswer, { state: 'public' }>

/** The public read side. Every call rejects with {@link SearchUnavailable} when the server does not answer in time. */
export type Reader = {
  /** One record by its permalink number; one read by id, never through the search queue. */
  record(kind: RecordKind, number: string): Promise<RecordAnswer>
  /** A record and everything its page shows, in as few requests as can be; withdrawal and change show at once. */
  recordPage(kind: RecordKind, number: string): Promise<RecordPageAnswer>
  search(query: SearchQuery): Promise<SearchResult>
  /** What may be asked instead of words that find nothing, likeliest first; nothing for an identifier. */
  instead(query: SearchQuery): Promise<Instead[]>
  organisation(code: string): Promise<Organisation | null>
  organisations(): Promise<OrganisationSummary[]>
  /** A proposal by its key, with the replies to it, oldest first, and what is left of those that were withdrawn. */
  proposal(key: string): Promise<ProposalWithReplies | null>
  /** What came of the replies of a body, over all its names. */
  outcomes(code: string): Promise<OutcomeCounts>
  /** The sessions that have proposals, of both assemblies by their year, latest first. */
  sessions(): Promise<SessionSummary[]>
  /**
   * Proposals of a session (of all for `null`), 50 a page: the latest session first, within it by number, from the
   * highest with `newestFirst`. With `words` those whose subject holds them all, or synonyms of them; with `numberPart`
   * those whose number holds these characters, one after the other.
   */
  proposals(ask: ProposalsAsk): Promise<{ total: number; pages: number; items: ProposalSummary[] }>
  /** The topic tree with the number of records behind each branch and leaf. */
  topics(): Promise<TopicBranch[]>
  /** Policies whose first or last day in force lies between two days (`YYYY-MM-DD`, inclusive), by that day; at most 200 each. */
  calendar(ask: { from: string; to: string }): Promise<{ starting: RecordSummary[]; ending: RecordSummary[] }>
  /** At most eight, best first; empty for an empty text. */
  suggest(text: string): Promise<Suggestion[]>
  /**
   * What an index number, document number, proposal number, case number or former number means: whatever the search box
   * takes for one, in any spelling, and a part of one (`2023-00088`, `〔2023〕5号`) where that is all there is.
   */
  resolve(identifier: string): Promise<Resolved>
  /**
   * Everything a query finds, in its order, in bounded memory, without the limit of paging. Contact details are never
   * part of it. `page` of the query is ignored, and with `changed`, which puts the last changed first ({@link lastChanged}),
   * its order.
   */
  walk(query: SearchQuery, order?: 'changed'): AsyncIterable<PublicRecord>
  /**
   * Whether every one of these copies is of a record that has been public ever since: one that was withdrawn in between
   * and is public again has another text.
   */
  stillPublic(copies: readonly CopiedRecord[]): Promise<boolean>
  /**
   * What tells whether a copy made at a moment may still be read, by what was withdrawn or written since: quick for any
   * number of copies. After a rebuild it does not see what was withdrawn before and is public again; `stillPublic` does.
   */
  standingSince(moment: Date): Promise<(copy: CopiedRecord) => boolean>
  /** What there is, by kind and year. */
  shelves(): Promise<Shelf[]>
  /** The addresses of the pages of all proposals, in no order, in bounded memory. */
  proposalAddresses(): AsyncIterable<string>
  /** The addresses of all records of a shelf, in no order, in bounded memory. */
  addresses(shelf: Pick<Shelf, 'kind' | 'year'>): AsyncIterable<RecordAddress>
  /**
   * Every published revision of a record with its changes and its wording, first to last; `null` where there is no such
   * public record. A wording that a withdrawal took back is missing.
   */
  history(kind: RecordKind, number: string): Promise<RevisionChanges[] | null>
  /** Replies on the same matter 同一事项 over the years and bodies, oldest first, without the record itself; at most 20. */
  sameMatter(record: PublicRecord): Promise<RecordSummary[]>
  /** Interpretations of a policy, newest first. */
  interpretedBy(record: PublicRecord): Promise<RecordSummary[]>
  /** What the site says about itself; `null` where nobody has set it. */
  siteSettings(): Promise<SiteSettings | null>
  /** For each citation in order: the record we hold of it with its validity today, or `null`. */
  resolveCitations(
    citations: readonly { title: string | null; number: string | null }[],
  ): Promise<(RecordSummary | null)[]>
  /** Records that cite this one, newest first, at most 50. */
  citedBy(record: PublicRecord): Promise<RecordSummary[]>
  /** Whether the server answers. */
  healthy(): Promise<boolean>
}
