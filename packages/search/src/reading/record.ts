import {
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

const heldHistory = z.object({
  state: z.literal('public'),
  record: z.object({
    kind: recordKind,
    indexNumber: z.string().nullable(),
    caseNumber: z.string().optional(),
  }),
  history: z.array(revisionChanges),
})
const heldFields = ['state', 'record.kind', 'record.indexNumber', 'record.caseNumber', 'history']

/** The published revisions of one record with their changes. See {@link Reader.history}. */
export async function getHistory(
  client: Meilisearch,
  kind: RecordKind,
  number: string,
  signal: AbortSignal,
): Promise<RevisionChanges[] | null> {
  const document = await getDocument(client, 'documents', recordId(kind, number), heldFields, signal)
  const held = heldHistory.safeParse(document)
  if (!held.success) return null
  const { record, history } = held.data
  const permalink = record.kind === 'case' ? record.caseNumber : record.indexNumber
  return record.kind === kind && permalink === number ? history : null
}
