import { type SearchQuery, type SearchResult, SearchUnavailable } from '@yanlu/search'
import { type FinderPlace, queryAddress } from '../query/address.ts'
import { readParameters } from '../query/parameters.ts'
import { reader } from './reader.ts'

/** What the search page or a list shows. `result` is `null` while the search server does not answer. */
export type Finding = { place: FinderPlace; query: SearchQuery; result: SearchResult | null; address: string }

/**
 * Reads the query and asks for its results; a list of one kind keeps to its kind whatever the address says.
 *
 * @throws {Refusal} `bad_parameter`
 */
export async function find(place: FinderPlace, search: string): Promise<Finding> {
  const asked = readParameters(search)
  const query = place.kind === null ? asked : { ...asked, kind: [place.kind] }
  const address = queryAddress(place, query)
  try {
    return { place, query, address, result: await reader.search(query) }
  } catch (error) {
    // The form stays usable: the reader keeps what was typed and can try again.
    if (error instanceof SearchUnavailable) return { place, query, address, result: null }
    throw error
  }
}
