import type { Tombstone } from '@yanlu/model'
import {
  type Instead,
  type Recognised,
  type SearchQuery,
  type SearchResult,
  SearchUnavailable,
  type Suggestion,
} from '@yanlu/search'
import { type FinderPlace, queryAddress, withoutFilters } from '../query/address.ts'
import { type Form, readForm } from '../query/form.ts'
import { recordPlace } from '../query/record-place.ts'
import { unanswered } from '../unanswered/unanswered.ts'
import { insteadOf } from './instead.ts'
import { reader } from './reader.ts'

/** What the search page or a list shows. */
export type Finding = Form & {
  place: FinderPlace
  /** Whether anything asked is wrong. The results are then those without it, and only their filters are of use. */
  wrong: boolean
  /** `null` while the search server does not answer. */
  result: SearchResult | null
  /** The one thing that the query names by its number or code. */
  goTo: Suggestion | null
  /** What may have been meant where nothing was found. */
  meant: Suggestion[]
  /** Other queries that find something, where this one finds nothing. */
  instead: Instead[]
  /** What is left of the record that bore the number, where nothing was found by it. */
  gone: Tombstone | null
  address: string
}

/**
 * Reads the form and asks for its results; a list of one kind keeps to its kind whatever the address says.
 */
export async function find(place: FinderPlace, search: string): Promise<Finding> {
  const form = readForm(search)
  const { query: asked, wrong } = form
  const query = place.kind === null ? asked : { ...asked, kind: [place.kind] }
  const address = wrong ? `${place.path}?${search.replace(/^\?/, '')}` : queryAddress(place, query)
  const finding = { ...form, place, query, address, goTo: null, meant: [], instead: [], gone: null }
  try {
    const result = await reader.search(query)
    if (wrong) return { ...finding, result }
    if (isInVain(place, query, result)) unanswered.add(query.q)
    const [led, alike, instead] = await Promise.all([
      goTo(query, result),
      meant(query, result),
      insteadOf(query, result),
    ])
    return { ...finding, result, goTo: led, meant: alike, instead, gone: await gone(query, result) }
  } catch (error) {
    // The form stays usable: the reader keeps what was typed and can try again.
    if (error instanceof SearchUnavailable) return { ...finding, result: null }
    throw error
  }
}

/** Whether words were looked for everywhere and are nowhere: then something is missing here, or is called otherwise. */
function isInVain(place: FinderPlace, query: SearchQuery, result: SearchResult): boolean {
  const unfiltered =
    queryAddress(place, query) === queryAddress(place, withoutFilters({ ...query, sort: 'relevance' }))
  return place.kind === null && unfiltered && result.total === 0 && result.recognised.type === 'words'
}

/** What an identifier leads to, where it leads to one thing only. */
async function goTo({ q, page }: SearchQuery, { recognised }: SearchResult): Promise<Suggestion | null> {
  if (page > 1 || !identifiers.has(recognised.type)) return null
  const [only, ...others] = (await suggestions(q)).filter(({ type }) => type === 'goTo')
  return only === undefined || others.length > 0 ? null : only
}
const identifiers: ReadonlySet<string> = new Set([
  'indexNumber',
  'documentNumber',
  'proposalNumber',
  'formerNumber',
  'organisationCode',
] satisfies Recognised['type'][])

async function gone({ q }: SearchQuery, { total, recognised }: SearchResult): Promise<Tombstone | null> {
  if (total > 0 || !identifiers.has(recognised.type)) return null
  const led = await reader.resolve(q).catch(orNull)
  const place = led !== null && 'path' in led ? recordPlace(decodeURIComponent(led.path.slice(1))) : null
  const answer = place === null ? null : await reader.record(place.kind, place.number).catch(orNull)
  return answer?.state === 'withdrawn' ? answer.tombstone : null
}

const orNull = (error: unknown): null => {
  if (error instanceof SearchUnavailable) return null
  throw error
}

async function meant({ q }: SearchQuery, { total, recognised }: SearchResult): Promise<Suggestion[]> {
  return total === 0 && recognised.type === 'words' ? (await suggestions(q)).slice(0, MEANT) : []
}
const MEANT = 4

/** A help beside the results: where it cannot be had in time, they are shown without it. */
const suggestions = (q: string): Promise<Suggestion[]> =>
  reader.suggest(q).catch((error: unknown) => {
    if (error instanceof SearchUnavailable) return []
    throw error
  })

/** Whether the cases are leafed through by year and topic, as a gallery; whoever asks for more gets the whole form. */
export const isGallery = ({ place, query, wrong }: Finding): boolean =>
  place.kind === 'case' &&
  !wrong &&
  query.q === '' &&
  query.sort === 'newest' &&
  query.from === null &&
  query.to === null &&
  query.body.length + query.validity.length === 0
