import type { PublicRecord, RecordKind, RevisionChanges } from '@yanlu/model'
import { reader } from './reader.ts'
import { publicRecordOf } from './record-page.ts'

/** A record with all its published revisions, latest first. */
export type OpenedHistory = { record: PublicRecord; revisions: RevisionChanges[] }

/**
 * Reads the change history of a record.
 *
 * @throws {Refusal} `not_found`, `withdrawn`
 */
export async function openHistory(kind: RecordKind, number: string): Promise<OpenedHistory> {
  const [record, history] = await Promise.all([publicRecordOf(kind, number), reader.history(kind, number)])
  return { record, revisions: (history ?? []).toReversed() }
}
