import { type PublicRecord, todayInShanghai } from '@yanlu/model'
import { type Connection, createClient, within } from '../connection/client.ts'
import { suggest } from '../suggesting/suggest.ts'
import { addressesOn, listShelves, proposalAddresses } from './addresses.ts'
import { readCalendar } from './calendar.ts'
import { citationsQuestion, citedByQuestion, interpretedByQuestion } from './citations.ts'
import { insteadOf } from './instead.ts'
import { readVocabulary } from './knowledge.ts'
import { getOrganisation, listOrganisations } from './organisations.ts'
import { countOutcomes } from './outcomes.ts'
import { getProposal, listProposals } from './proposals.ts'
import { askOne, type Question } from './question.ts'
import { getHistory, getRecord } from './record.ts'
import { createRecordPages } from './record-page.ts'
import { resolveIdentifier } from './resolve.ts'
import { sameMatterQuestion } from './same-matter.ts'
import { searchRecords } from './search.ts'
import { listSessions } from './sessions.ts'
import { shared } from './shared.ts'
import { getSiteSettings } from './site.ts'
import { standingSince, stillPublic } from './still-public.ts'
import { listTopics } from './topics.ts'
import type { Reader } from './types.ts'
import { walkRecords } from './walk.ts'

/** How long a reader waits for the whole of one call, in milliseconds. */
export type ReaderTimeouts = { search: number; read: number }

const idOf = ({ id, revision }: PublicRecord): string => `${id} ${revision}`

/** Nobody waits before a screen for one request of a walk, and all ids of a large index take their time. */
const walkPatience = 30_000

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
  const pageOf = createRecordPages(client)
  const answer = <T>(question: Question<T>): Promise<T> =>
    within(read, (signal) => askOne(client, question, signal))
  return {
    record: shared((kind, number) => within(read, (signal) => getRecord(client, kind, number, signal))),
    recordPage: shared((kind, number) => within(read, (signal) => pageOf(kind, number, today(), signal))),
    search: (query) => within(search, (signal) => searchRecords(client, query, clock(), signal)),
    instead: (query) => within(search, (signal) => insteadOf(client, query, clock(), signal)),
    organisation: shared((code) => within(read, (signal) => getOrganisation(client, code, signal))),
    organisations: shared(() => within(read, (signal) => listOrganisations(client, signal))),
    proposal: shared((key) => within(read, (signal) => getProposal(client, key, today(), signal))),
    outcomes: shared((code) => within(read, (signal) => countOutcomes(client, code, signal))),
    sessions: shared(() => within(read, (signal) => listSessions(client, signal))),
    proposals: shared((ask) => within(read, (signal) => listProposals(client, ask, signal))),
    topics: shared(() => within(read, (signal) => listTopics(client, signal))),
    calendar: shared((ask) => within(read, (signal) => readCalendar(client, ask, today(), signal))),
    suggest: (text) => within(search, (signal) => suggest(client, text, today(), signal)),
    resolve: (identifier) => within(read, (signal) => resolveIdentifier(client, identifier, today(), signal)),
    walk: (query, order) =>
      walkRecords(client, { query, order, now: clock() }, () =>
        AbortSignal.timeout(Math.max(read, walkPatience)),
      ),
    stillPublic: (copies) =>
      stillPublic(client, copies, () => AbortSignal.timeout(Math.max(read, walkPatience))),
    standingSince: (moment) => within(read, (signal) => standingSince(client, moment, signal)),
    shelves: shared(() => within(read, (signal) => listShelves(client, signal))),
    proposalAddresses: () =>
      proposalAddresses(client, () => AbortSignal.timeout(Math.max(read, walkPatience))),
    addresses: (shelf) => addressesOn(client, shelf, () => AbortSignal.timeout(Math.max(read, walkPatience))),
    history: shared((kind, number) => within(read, (signal) => getHistory(client, kind, number, signal))),
    sameMatter: shared(
      (record) =>
        within(read, async (signal) => {
          const vocabulary = await readVocabulary(client, signal)
          return askOne(client, sameMatterQuestion(record, today(), vocabulary), signal)
        }),
      idOf,
    ),
    interpretedBy: shared((record) => answer(interpretedByQuestion(record, today())), idOf),
    siteSettings: shared(() => within(read, (signal) => getSiteSettings(client, signal))),
    resolveCitations: shared((citations) => answer(citationsQuestion(citations, today()))),
    citedBy: shared((record) => answer(citedByQuestion(record, today())), idOf),
    healthy: () =>
      within(read, (signal) => client.httpRequest.get({ path: 'health', extraRequestInit: { signal } })).then(
        () => true,
        () => false,
      ),
  }
}
