import {
  type AbsentField,
  absentField,
  disclosureExtentLabels,
  disclosureLabels,
  type MissingState,
  missingStateOf,
  type PublicRecord,
} from '@yanlu/model'
import { recordWording } from '../wording/record.ts'

/** One row of the metadata table. `text` is `null` where the value is missing, and `missing` says why. */
export type MetadataRow = {
  field: keyof typeof recordWording.fields
  label: string
  text: string | null
  missing: Exclude<MissingState, 'not_applicable'> | null
}

/**
 * The metadata table of a record. A missing value is shown as what it is, 无 or 未标注, and never as an empty cell; a field
 * that this kind of record cannot have has no row.
 */
export function metadataRows(record: PublicRecord): MetadataRow[] {
  const rows = absentField.options.flatMap((field): MetadataRow[] => {
    const label = recordWording.fields[field]
    const text = textOf(record, field)
    if (text !== null) return [{ field, label, text, missing: null }]
    const missing = missingStateOf(record, field)
    return missing === 'not_applicable' ? [] : [{ field, label, text: null, missing }]
  })
  if (record.kind !== 'case') return rows
  return [
    { field: 'caseNumber', label: recordWording.fields.caseNumber, text: record.caseNumber, missing: null },
    ...rows,
  ]
}

function textOf(record: PublicRecord, field: AbsentField): string | null {
  switch (field) {
    case 'issuingBody':
      return record.issuingBody?.name ?? null
    case 'topic':
      return record.topic?.label ?? null
    case 'disclosure':
      return disclosureText(record.disclosure)
    case 'validity':
      return record.validity.status === 'unknown' ? null : record.validity.status
    case 'publishedOn':
      return publicationTime(record)
    default:
      return record[field]
  }
}

/** How a record is disclosed: to whom, how much of it, and why not all. */
export function disclosureText(disclosure: PublicRecord['disclosure']): string | null {
  if (disclosure === null) return null
  const { mode, extent, reason } = disclosure
  const extentText = extent === null ? '' : `（${disclosureExtentLabels[extent]}）`
  return `${disclosureLabels[mode]}${extentText}${reason === null ? '' : `：${reason}`}`
}

/** `YYYY-MM-DD`, with hours and minutes where the source gives them (网页设计规范: 24 h). */
function publicationTime({ publishedOn, publishedAt }: PublicRecord): string | null {
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(publishedAt ?? '')
  return time !== null && time[1] === publishedOn ? `${time[1]} ${time[2]}` : publishedOn
}
