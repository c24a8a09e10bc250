import type { AbsentField, PublicRecord } from '@yanlu/model'
import { metadataRows } from './metadata-rows.ts'

/** Whatever a record of this kind could state and does not; what it says to be 无 is stated. */
export function gapsOf(record: PublicRecord): (AbsentField | 'contact')[] {
  const fields = metadataRows(record).flatMap(({ field, missing }): AbsentField[] =>
    missing === 'not_recorded' && field !== 'caseNumber' ? [field] : [],
  )
  // A reply should name whom to call.
  return record.kind === 'reply' && record.contact === null ? [...fields, 'contact'] : fields
}
