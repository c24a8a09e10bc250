import {
  type PublicRecord,
  permalinkNumber,
  type RecordKind,
  type RevisionChanges,
  type Wording,
} from '@yanlu/model'
import { historyWording } from '../wording/history.ts'
import { reader } from './reader.ts'
import { publicRecordOf } from './record-page.ts'
import { Refusal } from './refusal.ts'

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

/** One published revision as it read. */
export type OpenedRevision = {
  record: PublicRecord
  number: string
  published: RevisionChanges
  wording: Wording
  /** ISO time at which another took its place; `null` for the one in force. */
  supersededAt: string | null
}

/**
 * Reads one revision of a record.
 *
 * @throws {Refusal} `not_found`; `withdrawn`, also where the record is public again and its earlier wording is not
 */
export async function openRevision(
  kind: RecordKind,
  number: string,
  revision: number,
): Promise<OpenedRevision> {
  const { record, revisions } = await openHistory(kind, number)
  const at = revisions.findIndex((one) => one.revision === revision)
  const published = revisions[at]
  if (published === undefined) throw new Refusal('not_found')
  const { wording } = published
  if (wording === undefined) throw new Refusal('withdrawn', historyWording.takenBack(revision))
  return {
    record,
    number: permalinkNumber(record),
    published,
    wording,
    supersededAt: revisions[at - 1]?.at ?? null,
  }
}
