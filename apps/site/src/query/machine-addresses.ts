import { paths } from '@yanlu/model'
import type { SearchQuery } from '@yanlu/search'
import { listPlace, queryAddress, searchPlace } from './address.ts'
import { readParameters } from './parameters.ts'

const at = (path: string, query: SearchQuery): string => queryAddress({ path, kind: null }, query)

/** A feed has no pages and one order, the last changed first; the page of it has the one of every list. */
const asFeed = (query: SearchQuery): SearchQuery => ({
  ...query,
  page: 1,
  sort: query.q === '' ? 'newest' : 'relevance',
})

/** The feeds of exactly what a search or a list shows; of everything, for no conditions. */
export function feedsOf(conditions: Partial<SearchQuery>): { atom: string; json: string } {
  const query = asFeed({ ...readParameters(''), ...conditions })
  return { atom: at(paths.atom(), query), json: at(paths.jsonFeed(), query) }
}

/** The page that shows what a feed lists: the list of one kind, or the search. */
export function pageOfFeed(query: SearchQuery): string {
  const only = query.kind.length === 1 && query.q === '' ? query.kind[0] : undefined
  return queryAddress(only === undefined ? searchPlace : listPlace(only), asFeed(query))
}

/** The files of everything a search finds, in its order. */
export const exportsOf = (query: SearchQuery): { csv: string; ndjson: string } => ({
  csv: at(paths.export('csv'), { ...query, page: 1 }),
  ndjson: at(paths.export('ndjson'), { ...query, page: 1 }),
})
