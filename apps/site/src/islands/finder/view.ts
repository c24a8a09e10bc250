/**
 * Everything a finder page shows, ready to be set: texts as they are read, addresses as they are linked. The page holds
 * it as data, and `/api/finder/…` answers it for the next address, so that browser and server draw from one shape and
 * the browser needs no rule of ours.
 */
export type FinderView = {
  /** The one address of what is shown. */
  address: string
  /** `<title>` of the page. */
  title: string
  head: HeadView
  heading: { text: string; shown: boolean }
  form: FormView
  results: ResultsView
}

/** What the page says about its address outside of the finder: in its head, its bar and its footer. */
export type HeadView = {
  /** Title without the site's name. */
  name: string
  canonical: string
  /** Feeds of exactly what is shown. */
  atom: string
  json: string
  /** Whether search engines may list it. */
  listed: boolean
  /** The same page in and out of the elder view, and the form to report an error on it. */
  elder: string
  plain: string
  report: string
}

export type Link = { href: string; label: string }

/** `name` and `value` are what the form sends. */
/** `count` is `null` where nobody has counted. */
export type OptionView = {
  value: string
  label: string
  count: number | null
  chosen: boolean
  below: OptionView[]
}
export type FilterView = { name: string; label: string; options: OptionView[] }
/** A day as it was typed; not `readable` where it is none at all. */
export type DayView = { value: string; readable: boolean; error: string | null }

export type FormView = {
  action: string
  q: string
  /** Parameters that the form carries on without showing them. */
  kept: { name: string; value: string }[]
  filters: FilterView[]
  from: DayView
  to: DayView
  /** What is wrong about the other conditions. */
  faults: string[]
  /** How many conditions are chosen. */
  chosen: number
}

export type ResultsView =
  /** The search server does not answer. */
  | { state: 'unavailable' }
  /** Nothing was looked for, and the form says what to correct; `without` is the address without what is wrong. */
  | { state: 'wrong'; without: string }
  | FoundView

export type FoundView = {
  state: 'found'
  count: string
  chips: ChipView[]
  /** Address without any condition. */
  clear: string
  /** `leftOut`: how many say nothing of their validity while only what is in force is shown, and the way to them. */
  inForce: { href: string; active: boolean; count: number; leftOut: Link | null } | null
  sorts: (Link & { current: boolean })[]
  goTo: (Link & { detail: string | null }) | null
  notice: string | null
  /** The same words among the proposals, which have no text of their own to be found by. */
  proposals: Link | null
  hits: HitView[]
  paging: PagingView | null
  nothing: NothingView | null
  /** Feeds and files of what is found. */
  takeAway: Link[]
}

export type ChipView = { href: string; group: string; label: string }

/** `…Html` is escaped text with `<mark>` and nothing else. */
export type HitView = {
  href: string
  titleHtml: string
  kind: string
  issuingBody: string | null
  /** Why it stands among the records of a body of another name. */
  bodyRelation: string | null
  day: string | null
  validity: { status: string; label: string } | null
  subject: string | null
  /** The document in force; without an address where it is not on this site. */
  successor: { href: string | null; label: string } | null
  passages: { href: string; heading: string | null; html: string }[]
  summary: string | null
  numbers: string[]
}

export type PagingView = {
  previous: string | null
  next: string | null
  pages: { page: number; href: string; current: boolean; afterGap: boolean }[]
}

export type NothingView = {
  title: string
  why: string | null
  /** Other ways to ask, each with how much it finds. */
  instead: { label: string; links: (Link & { count: string })[] }[]
  tries: { href: string | null; label: string }[]
}

/** Whether an answer of the site is a finder page, and not its error object. */
export const isFinderView = (value: unknown): value is FinderView =>
  typeof value === 'object' && value !== null && 'form' in value && 'results' in value
