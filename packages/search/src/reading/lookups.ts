import {
  type Proposal,
  type PublicRecord,
  permalinkNumber,
  proposal,
  proposalId,
  publicRecord,
  type RecordKind,
  recordId,
  tombstone,
} from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { filterValue, oneOf } from '../connection/filter-value.ts'
import { documentNumberKeys, titleKey, titleKeys } from '../projection/keys.ts'
import { published } from './filter.ts'
import { getDocument } from './organisations.ts'
import { type StoredSummary, storedSummary, summaryFields, toSummary } from './summary.ts'
import type { RecordAnswer, RecordSummary } from './types.ts'

const stored = z.discriminatedUnion('state', [
  z.object({ state: z.literal('public'), record: publicRecord }),
  z.object({ state: z.literal('withdrawn'), tombstone }),
])

/** One record by its permalink number. See {@link Reader.record}. */
export async function getRecord(
  client: Meilisearch,
  kind: RecordKind,
  number: string,
  signal: AbortSignal,
): Promise<RecordAnswer> {
  const id = recordId(kind, number)
  const document = await getDocument(client, 'documents', id, ['state', 'record', 'tombstone'], signal)
  if (document === null) return { state: 'unknown' }
  const held = stored.parse(document)
  if (held.state === 'public')
    return held.record.kind === kind && permalinkNumber(held.record) === number ? held : { state: 'unknown' }
  return held.tombstone.kind === kind && held.tombstone.number === number ? held : { state: 'unknown' }
}

/** Public records that pass a filter, through the search: sorted fetches of documents lose some before 1.28. */
async function records(
  client: Meilisearch,
  filter: string,
  sort: string[],
  limit: number,
  signal: AbortSignal,
  extra: string[] = [],
): Promise<unknown[]> {
  const { hits } = await client
    .index('documents')
    .search(
      '',
      { filter: [published, `(${filter})`], sort, limit, attributesToRetrieve: [...summaryFields, ...extra] },
      { signal },
    )
  return hits
}

/** A proposal by its key with the replies to it, oldest first. */
export async function getProposal(
  client: Meilisearch,
  key: string,
  today: string,
  signal: AbortSignal,
): Promise<{ proposal: Proposal; replies: RecordSummary[] } | null> {
  const [document, replies] = await Promise.all([
    getDocument(client, 'proposals', proposalId(key), ['proposal'], signal),
    records(client, oneOf('proposalKeys', [key]), ['oldest:asc', 'id:asc'], 1000, signal),
  ])
  if (document === null) return null
  const { proposal: found } = z.object({ proposal }).parse(document)
  return {
    proposal: found,
    replies: z
      .array(storedSummary)
      .parse(replies)
      .map((hit) => toSummary(hit, today)),
  }
}

const documentNumberKey = (number: string | null): string | undefined =>
  number === null ? undefined : documentNumberKeys(number)[0]

const keyed = storedSummary.extend({ titleKeys: z.array(z.string()) })

/**
 * For each citation the one record it can only mean: by its number where it has one, else by its title. Two records of
 * the same title are nobody's.
 */
export async function resolveCitations(
  client: Meilisearch,
  citations: readonly { title: string | null; number: string | null }[],
  today: string,
  signal: AbortSignal,
): Promise<(RecordSummary | null)[]> {
  const wanted = citations.map(({ title, number }) => ({
    number: documentNumberKey(number),
    title: title === null || number !== null ? undefined : titleKey(title) || undefined,
  }))
  const numbers = [...new Set(wanted.flatMap(({ number }) => number ?? []))]
  const titles = [...new Set(wanted.flatMap(({ title }) => title ?? []))]
  const conditions = [
    ...(numbers.length === 0 ? [] : [oneOf('numberKeys', numbers)]),
    ...(titles.length === 0 ? [] : [oneOf('titleKeys', titles)]),
  ]
  if (conditions.length === 0) return citations.map(() => null)
  const extra = ['titleKeys']
  const found = z
    .array(keyed)
    .parse(await records(client, conditions.join(' OR '), ['id:asc'], 1000, signal, extra))
  const only = (matches: StoredSummary[]): RecordSummary | null =>
    matches.length === 1 && matches[0] ? toSummary(matches[0], today) : null
  return wanted.map(({ number, title }) => {
    if (number !== undefined)
      return only(found.filter(({ record }) => documentNumberKey(record.documentNumber) === number))
    if (title === undefined) return null
    // The whole title counts for more than what a notice issues.
    return (
      only(found.filter(({ titleKeys }) => titleKeys[0] === title)) ??
      only(found.filter(({ titleKeys }) => titleKeys.includes(title)))
    )
  })
}

const maxCiting = 50

/** Records that cite this one by number, or by title where they give no number; newest first. */
export async function citedBy(
  client: Meilisearch,
  record: PublicRecord,
  today: string,
  signal: AbortSignal,
): Promise<RecordSummary[]> {
  const number = documentNumberKey(record.documentNumber)
  const filter = [
    oneOf('citedTitles', titleKeys(record.title)),
    ...(number === undefined ? [] : [oneOf('citedKeys', [number])]),
  ].join(' OR ')
  const hits = await records(
    client,
    `(${filter}) AND id != ${filterValue(record.id)}`,
    ['newest:desc', 'id:asc'],
    maxCiting,
    signal,
  )
  return z
    .array(storedSummary)
    .parse(hits)
    .map((hit) => toSummary(hit, today))
}
