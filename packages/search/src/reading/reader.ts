import { todayInShanghai } from '@yanlu/model'
import { type Connection, createClient, within } from '../connection/client.ts'
import { citedBy, getProposal, getRecord, resolveCitations } from './lookups.ts'
import { getOrganisation, listOrganisations } from './organisations.ts'
import { searchRecords } from './search.ts'
import type { Reader } from './types.ts'

/** How long a reader waits for the whole of one call, in milliseconds. */
export type ReaderTimeouts = { search: number; read: number }

/**
 * A reader with the read key of apps/search. `timeout` is for a whole call: by default 1 s for a search, 1.5 s for
 * everything else. `clock` gives the moment whose day in Asia/Shanghai decides what is in force.
 */
export function createReader(
  options: Connection & { timeout?: Partial<ReaderTimeouts>; clock?: () => Date },
): Reader {
  const client = createClient(options)
  const { search = 1000, read = 1500 } = options.timeout ?? {}
  const clock = options.clock ?? (() => new Date())
  const today = () => todayInShanghai(clock())
  return {
    record: (kind, number) => within(read, (signal) => getRecord(client, kind, number, signal)),
    search: (query) => within(search, (signal) => searchRecords(client, query, clock(), signal)),
    organisation: (code) => within(read, (signal) => getOrganisation(client, code, signal)),
    organisations: () => within(read, (signal) => listOrganisations(client, signal)),
    proposal: (key) => within(read, (signal) => getProposal(client, key, today(), signal)),
    resolveCitations: (citations) =>
      within(read, (signal) => resolveCitations(client, citations, today(), signal)),
    citedBy: (record) => within(read, (signal) => citedBy(client, record, today(), signal)),
    healthy: () =>
      within(read, (signal) => client.httpRequest.get({ path: 'health', extraRequestInit: { signal } })).then(
        () => true,
        () => false,
      ),
  }
}
