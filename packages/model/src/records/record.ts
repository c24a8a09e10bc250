import { z } from 'zod'
import { caseRecord } from './case.ts'
import { recordKind } from './kind.ts'
import { policy } from './policy.ts'
import { reply } from './reply.ts'

/** A published record as the public index holds it and the open API gives it. */
export const publicRecord = z.discriminatedUnion('kind', [reply, policy, caseRecord])
export type PublicRecord = z.infer<typeof publicRecord>

/** ISO time of the last thing the public saw happen to a record: its publication, or its last change. */
export const lastChanged = ({ revisions, updatedAt }: PublicRecord): string =>
  revisions.at(-1)?.at ?? updatedAt

/**
 * What remains of a withdrawn record, so that its address can answer 410 with day and reason. Neither title nor text is
 * kept: whatever led to the withdrawal may stand in them.
 */
export const tombstone = z.object({
  id: z.string().regex(/^[\w-]{1,511}$/),
  kind: recordKind,
  /** The permalink number. */
  number: z.string().min(1),
  withdrawnOn: z.iso.date(),
  reason: z.string().min(1),
  /**
   * Keys of the public proposals that a withdrawn reply answered: session and number, nothing of the text. Missing in
   * those that were written before there was such a field.
   */
  proposals: z.array(z.string().min(1)).optional(),
  /** What it was known by beside its permalink number: these addresses answer 410, too. Missing in older ones. */
  documentNumber: z.string().min(1).nullable().optional(),
  formerNumbers: z.array(z.string().min(1)).optional(),
  revision: z.number().int().positive(),
})
export type Tombstone = z.infer<typeof tombstone>

/** The number in the permalink of a record: the index number, for a case its case number. */
export function permalinkNumber(record: PublicRecord): string {
  if (record.kind === 'case') return record.caseNumber
  if (record.indexNumber === null) throw new Error(`record ${record.id} has no index number`)
  return record.indexNumber
}
