import {
  type Organisation,
  organisation,
  type PublicRecord,
  permalinkNumber,
  proposal,
  proposalId,
  type RecordKind,
  recordId,
} from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { filterValue, oneOf } from '../connection/filter-value.ts'
import { plainVocabulary } from '../query/vocabulary.ts'
import { citationsQuestion, citedByQuestion, interpretedByQuestion } from './citations.ts'
import { isId } from './documents.ts'
import { createKeptRecords, type KeptRecord, type PublicPage } from './kept-records.ts'
import { readVocabulary } from './knowledge.ts'
import { answered, createRound, type Question, recordsThat } from './question.ts'
import { readStamped, stampOf } from './record.ts'
import { oldestFirst, sameMatterQuestion } from './same-matter.ts'
import { shared } from './shared.ts'
import { storedSummary, toSummary } from './summary.ts'
import type { RecordPageAnswer, RecordSummary } from './types.ts'

const mostProposals = 100
const mostReplies = 20

/**
 * Gives a record with everything its page shows. Every call asks the server. A page that was put together before is given
 * again when nothing was written since to the indexes it was read from; a kept record is used when the server still holds
 * exactly that.
 */
export function createRecordPages(client: Meilisearch) {
  const kept = createKeptRecords()
  const stateNow = shared(
    (today: string, signal: AbortSignal) => askState(client, today, signal),
    (today) => today,
  )
  return async (
    kind: RecordKind,
    number: string,
    today: string,
    signal: AbortSignal,
  ): Promise<RecordPageAnswer> => {
    const id = recordId(kind, number)
    if (!isId(id)) return { state: 'unknown' }
    const known = kept.get(id)
    if (known !== undefined && isOf(known.record, kind, number)) {
      const state = await stateNow(today, signal)
      if (known.last?.state === state) return known.last.page
      const { stamp, page } = await withBeside(client, known, { state, today }, signal)
      if (stamp === known.stamp) return page
    }
    const [state, { answer, stamp }] = await Promise.all([
      stateNow(today, signal),
      readStamped(client, kind, number, signal),
    ])
    if (answer.state !== 'public') return answer
    return (await withBeside(client, kept.put(stamp, answer.record), { state, today }, signal)).page
  }
}

/** The indexes a page is read from. */
const sources = ['documents', 'organisations', 'proposals']

/**
 * What tells this state of the indexes, on this day, from every other. The server writes down the moment of a change in
 * one step with the change itself, but only what it says of one index comes from there: its list of all of them is kept
 * apart and may lag behind. A rebuild swaps in indexes that were created at another moment. It is the same for every page,
 * so all pages that are asked for at once share it.
 */
async function askState(client: Meilisearch, today: string, signal: AbortSignal): Promise<string> {
  const ask = (index: string) =>
    client.httpRequest.get<unknown>({ path: `indexes/${index}`, extraRequestInit: { signal } })
  return JSON.stringify([today, ...(await Promise.all(sources.map(ask)))])
}

const isOf = (record: PublicRecord, kind: RecordKind, number: string): boolean =>
  record.kind === kind && permalinkNumber(record) === number

/**
 * The page of a kept record. Where the server says the same as the last time, it is the same page, so that what was
 * made of it (its HTML) can be known again. `state` must have been asked for before: whatever is written from then on
 * makes another one. It is only noted when the record is still the one that is held.
 */
async function withBeside(
  client: Meilisearch,
  entry: KeptRecord,
  { state, today }: { state: string; today: string },
  signal: AbortSignal,
): Promise<{ stamp: string | null; page: PublicPage }> {
  const { record } = entry
  const vocabulary = record.kind === 'reply' ? await readVocabulary(client, signal) : plainVocabulary
  const round = createRound()
  const proposals = record.kind === 'reply' ? keysOf(record) : []
  const stamp = round.ask(stampQuestion(record.id))
  const body = round.ask(organisationQuestion(record.issuingBody?.code ?? null))
  const withPage = round.ask(proposalsQuestion(proposals))
  const replies = round.ask(repliesQuestion(record.id, proposals, today))
  const matter = round.ask(sameMatterQuestion(record, today, vocabulary))
  const citations = round.ask(citationsQuestion(record.citations, today))
  const citedBy = round.ask(citedByQuestion(record, today))
  const interpretedBy = round.ask(interpretedByQuestion(record, today))
  await round.send(client, signal)
  const told = [today, ...vocabulary.stopWords, ...vocabulary.synonyms, round.told()].join(' ')
  const held = stamp()
  if (entry.last?.told === told) {
    entry.last.state = state
    return { stamp: held, page: entry.last.page }
  }
  const same = new Map([...replies(), ...matter()].map((other) => [other.id, other]))
  const page: PublicPage = {
    state: 'public',
    record,
    organisation: body(),
    proposals: withPage(),
    citations: citations(),
    citedBy: citedBy(),
    sameMatter: [...same.values()].sort(oldestFirst).slice(0, mostReplies),
    interpretedBy: interpretedBy(),
  }
  if (held === entry.stamp) entry.last = { state, told, page }
  return { stamp: held, page }
}

const keysOf = (record: Extract<PublicRecord, { kind: 'reply' }>): string[] =>
  record.proposals.flatMap(({ key }) => key ?? []).slice(0, mostProposals)

const stamped = z.object({ revision: z.number(), indexedAt: z.number() })
const stampQuestion = (id: string): Question<string | null> => ({
  queries: [
    {
      indexUid: 'documents',
      q: '',
      filter: [`id = ${filterValue(id)}`, 'state = public'],
      limit: 1,
      attributesToRetrieve: ['revision', 'indexedAt'],
    },
  ],
  read: ([hits]) => {
    const [hit] = z.array(stamped).parse(hits)
    return hit === undefined ? null : stampOf(hit)
  },
})

function organisationQuestion(code: string | null): Question<Organisation | null> {
  if (code === null) return answered(null)
  return {
    queries: [
      {
        indexUid: 'organisations',
        q: '',
        filter: `id = ${filterValue(code)}`,
        limit: 1,
        attributesToRetrieve: ['organisation'],
      },
    ],
    read: ([hits]) => z.array(z.object({ organisation })).parse(hits)[0]?.organisation ?? null,
  }
}

/** Which of these proposals the index holds. */
function proposalsQuestion(keys: readonly string[]): Question<string[]> {
  if (keys.length === 0) return answered([])
  return {
    queries: [
      {
        indexUid: 'proposals',
        q: '',
        filter: oneOf('id', keys.map(proposalId)),
        limit: keys.length,
        attributesToRetrieve: ['proposal'],
      },
    ],
    read: ([hits]) =>
      z
        .array(z.object({ proposal }))
        .parse(hits)
        .map((hit) => hit.proposal.key),
  }
}

/** Other replies to the same proposals. */
function repliesQuestion(id: string, keys: readonly string[], today: string): Question<RecordSummary[]> {
  if (keys.length === 0) return answered([])
  const filter = `${oneOf('proposalKeys', keys)} AND id != ${filterValue(id)}`
  return {
    queries: [recordsThat({ filter, sort: ['oldest:asc', 'id:asc'], limit: mostReplies })],
    read: ([hits]) =>
      z
        .array(storedSummary)
        .parse(hits)
        .map((hit) => toSummary(hit, today)),
  }
}
