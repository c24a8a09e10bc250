import { paths, validityOn } from '@yanlu/model'
import { z } from 'zod'
import { SearchUnavailable } from '../connection/client.ts'
import { line } from '../projection/line.ts'
import type { RecordSummary } from './types.ts'

/**
 * A field that holds JSON as text. An index that an earlier version has built does not have it: until the rebuild after an
 * update is done, searches and lists are not there.
 */
export const jsonText = <T extends z.ZodType>(schema: T) =>
  z
    .unknown()
    .transform((text): unknown => {
      if (typeof text !== 'string') throw new SearchUnavailable('the index was built by an earlier version')
      return JSON.parse(text)
    })
    .pipe(schema)

/** The field that every search asks for. */
export const storedSummary = z.object({ line: jsonText(line) })
export type StoredSummary = z.infer<typeof storedSummary>

/** One line of a list, with the validity of the given day (`YYYY-MM-DD`). */
export function toSummary({ line: record }: StoredSummary, today: string): RecordSummary {
  const number = record.kind === 'case' ? record.caseNumber : record.indexNumber
  return {
    kind: record.kind,
    id: record.id,
    path: paths.record(record.kind, number ?? record.id),
    title: record.title,
    subject: record.subject ?? null,
    summary: record.summary,
    indexNumber: record.indexNumber,
    documentNumber: record.documentNumber,
    issuingBody: record.issuingBody?.name ?? null,
    bodyCode: record.issuingBody?.code ?? null,
    credit: record.source?.media ?? record.source?.channel ?? null,
    topic: record.topic?.label ?? null,
    writtenOn: record.writtenOn,
    publishedOn: record.publishedOn,
    validity: validityOn(record.validity, today),
    effectiveFrom: record.validity.effectiveFrom,
    effectiveTo: record.validity.effectiveTo,
    outcome: record.outcome ?? null,
    revision: record.revision,
    updatedAt: record.updatedAt,
    replacedBy: record.validity.by,
  }
}
