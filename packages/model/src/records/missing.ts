import { z } from 'zod'
import type { RecordKind } from './kind.ts'

/** Metadata fields that a source may lack. */
export const absentField = z.enum([
  'indexNumber',
  'documentNumber',
  'issuingBody',
  'topic',
  'genre',
  'disclosure',
  'validity',
  'writtenOn',
  'publishedOn',
])
export type AbsentField = z.infer<typeof absentField>

/**
 * The three states of a missing value: the source says there is none 无; nobody recorded one 未标注; the kind of record
 * cannot have one 不适用.
 */
export const missingState = z.enum(['none', 'not_recorded', 'not_applicable'])
export type MissingState = z.infer<typeof missingState>

/** What a reader sees for each state. */
export const missingLabels: Readonly<Record<MissingState, string>> = {
  none: '无',
  not_recorded: '未标注',
  not_applicable: '不适用',
}

/** A case is a press article, not government information: it has no numbers, no validity, no disclosure. */
const notApplicable: Readonly<Record<RecordKind, readonly AbsentField[]>> = {
  reply: [],
  policy: [],
  case: ['indexNumber', 'documentNumber', 'issuingBody', 'disclosure', 'validity', 'genre', 'writtenOn'],
}

/** Why a field of a record has no value. Call it only for a field without one. */
export function missingStateOf(
  record: { kind: RecordKind; statedNone: readonly AbsentField[] },
  field: AbsentField,
): MissingState {
  if (notApplicable[record.kind].includes(field)) return 'not_applicable'
  return record.statedNone.includes(field) ? 'none' : 'not_recorded'
}
