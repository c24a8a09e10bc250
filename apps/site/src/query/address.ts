import { paths, type RecordKind, type ValidityStatus } from '@yanlu/model'
import type { SearchQuery } from '@yanlu/search'
import { type FilterName, filterNames } from './parameters.ts'

/** Where a search lives: the search page, or the list of one kind, whose address already says the kind. */
export type FinderPlace = { path: string; kind: RecordKind | null }

export const searchPlace: FinderPlace = { path: paths.search(), kind: null }
export const listPlace = (kind: RecordKind): FinderPlace => ({ path: paths.list(kind), kind })

/**
 * The address of a query: the inverse of `readParameters`. Default values are left out, so that one list has one
 * address.
 */
export function queryAddress(place: FinderPlace, query: SearchQuery): string {
  const parameters = new URLSearchParams()
  if (query.q !== '') parameters.set('q', query.q)
  for (const name of filterNames) {
    if (name === 'kind' && place.kind !== null) continue
    for (const value of query[name]) parameters.append(name, String(value))
  }
  if (query.from !== null) parameters.set('from', query.from)
  if (query.to !== null) parameters.set('to', query.to)
  if (query.sort !== (query.q === '' ? 'newest' : 'relevance')) parameters.set('sort', query.sort)
  if (query.page > 1) parameters.set('page', String(query.page))
  const text = parameters.toString()
  return text === '' ? place.path : `${place.path}?${text}`
}

/** The query without one value of a filter, back on its first page. */
export function withoutFilter(query: SearchQuery, name: FilterName, value: string): SearchQuery {
  return { ...query, page: 1, [name]: query[name].filter((kept) => String(kept) !== value) }
}

/**
 * Statuses of what holds today: also what was changed, and what was repealed in part, for the rest of it holds on. What
 * nobody has stated is not among them.
 */
export const inForce: readonly ValidityStatus[] = ['in_force', 'amended', 'partly_repealed']

/** Whether exactly what holds today is asked for. */
export const asksInForce = ({ validity }: SearchQuery): boolean =>
  validity.length === inForce.length && inForce.every((status) => validity.includes(status))

/** The query without any filter, back on its first page. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...query, kind: [], body: [], topic: [], year: [], validity: [], from: null, to: null, page: 1 }
}

/** The one topic that a query asks for and nothing else: its list is a page of the site like those of the kinds. */
export function topicListed(place: FinderPlace, query: SearchQuery): string | null {
  const [topic, ...others] = query.topic
  if (topic === undefined || others.length > 0) return null
  return queryAddress(place, query) === paths.search({ topic }) ? topic : null
}
