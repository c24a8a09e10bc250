import { metadata, outcome, paths, recordKind, sourceCredit, validityOn } from '@yanlu/model'
import { z } from 'zod'
import type { RecordSummary } from './types.ts'

const common = metadata.pick({
  id: true,
  title: true,
  summary: true,
  indexNumber: true,
  documentNumber: true,
  issuingBody: true,
  topic: true,
  validity: true,
  writtenOn: true,
  publishedOn: true,
  revision: true,
  updatedAt: true,
})

/** The part of a stored record that a line of a list is made of. */
export const storedSummary = z.object({
  record: common.extend({
    kind: recordKind,
    subject: z.string().nullable().optional(),
    caseNumber: z.string().optional(),
    outcome: outcome.nullable().optional(),
    source: sourceCredit.pick({ media: true, channel: true }).optional(),
  }),
})
export type StoredSummary = z.infer<typeof storedSummary>

/** What to ask the server for to get a {@link StoredSummary}. */
export const summaryFields = Object.keys(storedSummary.shape.record.shape).map((key) => `record.${key}`)

/** One line of a list, with the validity of the given day (`YYYY-MM-DD`). */
export function toSummary({ record }: StoredSummary, today: string): RecordSummary {
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
