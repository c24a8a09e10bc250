import { type PublicRecord, paths, permalinkNumber, todayInShanghai, validityOn } from '@yanlu/model'
import { stringify } from 'csv-stringify/sync'
import { publicAddress } from '../query/public-address.ts'
import { type Cell, cell } from './cell.ts'

const joined = (parts: (string | null)[]): string => parts.filter((part) => part !== null).join('；')

/** The columns of a table, called what the fields of a record are called. Texts, files and citations are in the JSON. */
const columns: Readonly<Record<string, (record: PublicRecord, today: string) => Cell>> = {
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  subject: (record) => (record.kind === 'reply' ? record.subject : null),
  url: (record) => publicAddress(paths.record(record.kind, permalinkNumber(record))),
  indexNumber: ({ indexNumber }) => indexNumber,
  caseNumber: (record) => (record.kind === 'case' ? record.caseNumber : null),
  documentNumber: ({ documentNumber }) => documentNumber,
  issuingBody: ({ issuingBody }) => issuingBody?.name ?? null,
  bodyCode: ({ issuingBody }) => issuingBody?.code ?? null,
  topic: ({ topic }) => topic?.label ?? null,
  genre: ({ genre }) => genre,
  disclosure: ({ disclosure }) => disclosure?.mode ?? null,
  validity: ({ kind, validity }, today) => (kind === 'case' ? null : validityOn(validity, today)),
  effectiveFrom: ({ validity }) => validity.effectiveFrom,
  effectiveTo: ({ validity }) => validity.effectiveTo,
  writtenOn: ({ writtenOn }) => writtenOn,
  publishedOn: ({ publishedOn }) => publishedOn,
  proposals: (record) =>
    record.kind === 'reply'
      ? joined(record.proposals.map(({ session, number }) => [session, number].join('') || null))
      : null,
  leadBody: (record) => (record.kind === 'reply' ? (record.leadBody?.name ?? null) : null),
  coBodies: (record) => (record.kind === 'reply' ? joined(record.coBodies.map(({ name }) => name)) : null),
  outcome: (record) => (record.kind === 'reply' ? (record.outcome?.label ?? null) : null),
  media: (record) => (record.kind === 'case' ? record.source.media : null),
  author: (record) => (record.kind === 'case' ? record.source.author : null),
  summary: ({ summary }) => summary,
  revision: ({ revision }) => revision,
  updatedAt: ({ updatedAt }) => updatedAt,
}

export const csvColumns: readonly string[] = Object.keys(columns)

const line = (cells: (string | null)[]): string => stringify([cells], { record_delimiter: 'windows' })

/** A table of records that opens right in a spreadsheet: UTF-8 with its mark, CRLF, quotes where they are needed. */
export async function* csv(records: AsyncIterable<PublicRecord>): AsyncGenerator<string> {
  const today = todayInShanghai(new Date())
  yield `\ufeff${line([...csvColumns])}`
  for await (const record of records)
    yield line(csvColumns.map((name) => cell(columns[name]?.(record, today) ?? null)))
}
