import {
  type PublicRecord,
  paths,
  permalinkNumber,
  recordKindLabels,
  todayInShanghai,
  validityLabels,
  validityOn,
} from '@yanlu/model'
import { stringify } from 'csv-stringify/sync'
import { publicAddress } from '../query/public-address.ts'
import { disclosureText } from '../reading/metadata-rows.ts'
import { csvHead } from '../wording/exports.ts'
import { recordWording } from '../wording/record.ts'
import { type Cell, cell } from './cell.ts'

const joined = (parts: (string | null)[]): string => parts.filter((part) => part !== null).join('；')

type Column = keyof typeof csvHead

/** What stands in each column, in the words of the pages: codes, texts, files and citations are in the JSON. */
const columns: Readonly<Record<Column, (record: PublicRecord, today: string) => Cell>> = {
  kind: ({ kind }) => recordKindLabels[kind],
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
  disclosure: ({ disclosure }) => disclosureText(disclosure),
  validity: ({ kind, validity }, today) =>
    kind === 'case' ? null : validityLabels[validityOn(validity, today)],
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
  outcome: (record) =>
    record.kind === 'reply' && record.outcome !== null
      ? recordWording.outcomeText(record.outcome.code, record.outcome.label)
      : null,
  media: (record) => (record.kind === 'case' ? record.source.media : null),
  author: (record) => (record.kind === 'case' ? record.source.author : null),
  summary: ({ summary }) => summary,
  revision: ({ revision }) => revision,
  updatedOn: ({ updatedAt }) => todayInShanghai(new Date(updatedAt)),
}

const names = Object.keys(columns).filter((name): name is Column => name in csvHead)

const line = (cells: (string | null)[]): string => stringify([cells], { record_delimiter: 'windows' })

/** A table of records that opens right in a spreadsheet: UTF-8 with its mark, CRLF, quotes where they are needed. */
export async function* csv(records: AsyncIterable<PublicRecord>): AsyncGenerator<string> {
  const today = todayInShanghai(new Date())
  yield `\ufeff${line(names.map((name) => csvHead[name]))}`
  for await (const record of records) yield line(names.map((name) => cell(columns[name](record, today))))
}
