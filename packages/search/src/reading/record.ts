import {
  metadata,
  permalinkNumber,
  publicRecord,
  type RecordKind,
  type RevisionChanges,
  recordId,
  recordKind,
  revisionChanges,
  tombstone,
} from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { getDocument } from './documents.ts'
import type { RecordAnswer } from './types.ts'

const stored = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('public'),
    record: publicRecord,
    revision: z.number(),
    indexedAt: z.number(),
  }),
  z.object({ state: z.literal('withdrawn'), tombstone }),
])
const storedFields = ['state', 'record', 'tombstone', 'revision', 'indexedAt']

/** What tells one projection of a record from every other. */
export const stampOf = ({ revision, indexedAt }: { revision: number; indexedAt: number }): string =>
  `${revision} ${indexedAt}`

/** One record by its permalink number. See {@link Reader.record}. */
export const getRecord = async (
  client: Meilisearch,
  kind: RecordKind,
  number: string,
  signal: AbortSignal,
): Promise<RecordAnswer> => (await readStamped(client, kind, number, signal)).answer

/** One record with the {@link stampOf} of what was read; the stamp of what is not public is empty. */
export async function readStamped(
  client: Meilisearch,
  kind: RecordKind,
  number: string,
  signal: AbortSignal,
): Promise<{ answer: RecordAnswer; stamp: string }> {
  const unknown = { answer: { state: 'unknown' as const }, stamp: '' }
  const document = await getDocument(client, 'documents', recordId(kind, number), storedFields, signal)
  if (document === null) return unknown
  const held = stored.parse(document)
  if (held.state === 'withdrawn') {
    const { kind: heldKind, number: heldNumber } = held.tombstone
    return heldKind === kind && heldNumber === number ? { answer: held, stamp: '' } : unknown
  }
  const { record } = held
  if (record.kind !== kind || permalinkNumber(record) !== number) return unknown
  return { answer: { state: 'public', record }, stamp: stampOf(held) }
}

const heldHistory = z.object({
  state: z.literal('public'),
  revision: z.number(),
  record: metadata.pick({ title: true, body: true }).extend({
    kind: recordKind,
    indexNumber: z.string().nullable(),
    caseNumber: z.string().optional(),
  }),
  history: z.array(revisionChanges),
})
const heldFields = [
  'state',
  'revision',
  'history',
  ...['kind', 'title', 'body', 'indexNumber', 'caseNumber'].map((field) => `record.${field}`),
]

/** The published revisions of one record with their changes and wordings. See {@link Reader.history}. */
export async function getHistory(
  client: Meilisearch,
  kind: RecordKind,
  number: string,
  signal: AbortSignal,
): Promise<RevisionChanges[] | null> {
  const document = await getDocument(client, 'documents', recordId(kind, number), heldFields, signal)
  const held = heldHistory.safeParse(document)
  if (!held.success) return null
  const { record, history, revision } = held.data
  const { title, body } = record
  const permalink = record.kind === 'case' ? record.caseNumber : record.indexNumber
  if (record.kind !== kind || permalink !== number) return null
  return history.map((one) => (one.revision === revision ? { ...one, wording: { title, body } } : one))
}
