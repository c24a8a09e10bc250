import {
  bodyText,
  documentNumberKey,
  findDocumentNumbers,
  foldCompact,
  indexNumberKey,
  type PublicRecord,
  parseDocumentNumber,
  parseIndexNumber,
  parseProposalNumber,
  parseSession,
  proposalNumberKey,
  sessionKey,
  type Tombstone,
} from '@yanlu/model'

const unique = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '')

/** The server refuses filter values of more than 468 bytes. */
const maxKeyLength = 150

/** `2021#41`: year and serial of a document number whose series is not given. */
export const yearSerialKey = (year: number, serial: number): string => `${year}#${serial}`

/** The key of a document number, and its year and serial. A number in no known form is kept as it is written. */
export function documentNumberKeys(stated: string): string[] {
  const number = parseDocumentNumber(stated)
  if (number === null) return [foldCompact(stated).slice(0, maxKeyLength)]
  return [
    documentNumberKey(number),
    ...(number.year === null ? [] : [yearSerialKey(number.year, number.serial)]),
  ]
}

const indexNumberKeys = (stated: string): string[] => {
  const number = parseIndexNumber(stated)
  if (number === null) return [foldCompact(stated).slice(0, maxKeyLength)]
  const { year, serial } = number
  return [indexNumberKey(number), `${year}-${serial}`, `${year}${serial}`, serial, serial.replace(/^0+/, '')]
}

/** The key of a proposal number, and its digits and serial alone. */
export const proposalNumberKeys = (stated: string): string[] => {
  const number = parseProposalNumber(stated)
  if (number === null) return [foldCompact(stated).slice(0, maxKeyLength)]
  const serial = number.year === null ? number.number : number.number.slice(4)
  return [proposalNumberKey(number), number.number, serial, serial.replace(/^0+/, '')]
}

/** Keys of a number under which a record was known before, and of whatever is asked for as one. */
export const formerNumberKeys = (stated: string): string[] => {
  const index = parseIndexNumber(stated)
  const document = parseDocumentNumber(stated)
  return unique([
    foldCompact(stated).toUpperCase().slice(0, maxKeyLength),
    ...(index === null ? [] : [indexNumberKey(index)]),
    ...(document === null || document.prefix === '' ? [] : [documentNumberKey(document)]),
  ])
}

type Numbers = {
  indexNumber: string | null
  caseNumber: string | null
  documentNumber: string | null
  formerNumbers: readonly string[]
}

const keysOfNumbers = ({ indexNumber, caseNumber, documentNumber, formerNumbers }: Numbers): string[] => {
  const serial = documentNumber === null ? undefined : parseDocumentNumber(documentNumber)?.serial
  return unique([
    ...(indexNumber === null ? [] : indexNumberKeys(indexNumber)),
    ...(documentNumber === null ? [] : documentNumberKeys(documentNumber)),
    ...(serial === undefined ? [] : [String(serial)]),
    ...(caseNumber === null ? [] : [caseNumber]),
    ...formerNumbers.flatMap(formerNumberKeys),
  ])
}

/** Every way to write a record's own numbers, in whole or by the serial alone. */
export const ownNumberKeys = (record: PublicRecord): string[] =>
  unique([
    ...keysOfNumbers({ ...record, caseNumber: record.kind === 'case' ? record.caseNumber : null }),
    ...(record.kind === 'reply'
      ? record.proposals.flatMap(({ number }) => (number === null ? [] : proposalNumberKeys(number)))
      : []),
  ])

/** The same of a withdrawn record; a proposal that it answered leads to its own page. */
export const tombstoneNumberKeys = ({ kind, number, documentNumber, formerNumbers }: Tombstone): string[] =>
  keysOfNumbers({
    indexNumber: kind === 'case' ? null : number,
    caseNumber: kind === 'case' ? number : null,
    documentNumber: documentNumber ?? null,
    formerNumbers: formerNumbers ?? [],
  })

/** Keys of all document numbers in a text. */
export const numbersInText = (text: string): string[] =>
  unique(
    findDocumentNumbers(text).flatMap(({ number }) => [
      documentNumberKey(number),
      ...(number.year === null ? [] : [yearSerialKey(number.year, number.serial)]),
    ]),
  )

/** Keys of the document numbers that a record cites, its own left out. */
export function citedNumberKeys(record: PublicRecord): string[] {
  const own = new Set(record.documentNumber === null ? [] : documentNumberKeys(record.documentNumber))
  return unique([
    ...record.citations.flatMap(({ number }) => (number === null ? [] : documentNumberKeys(number))),
    ...numbersInText(bodyText(record.body)),
  ]).filter((key) => !own.has(key))
}

/** Letters and digits of a title, so that brackets, quotation marks and spaces do not tell two apart. */
export const titleKey = (title: string): string =>
  foldCompact(title)
    .replace(/[\p{P}\p{S}]/gu, '')
    .toLowerCase()
    .slice(0, maxKeyLength)

/** The title of a notice, and what it issues: 关于印发X的通知 is cited as X more often than not. */
export function titleKeys(title: string): string[] {
  const issued = /关于(?:印发|发布|公布|下发)[《〈]?(.{4,}?)[》〉]?的(?:通知|公告|通告)$/u.exec(
    title.trim(),
  )?.[1]
  return unique([titleKey(title), issued === undefined ? '' : titleKey(issued)])
}

/** Keys of the proposals a reply answers, and of the sessions they were put at. */
export function proposalFields(record: PublicRecord): { proposalKeys: string[]; sessionKeys: string[] } {
  if (record.kind !== 'reply') return { proposalKeys: [], sessionKeys: [] }
  return {
    proposalKeys: unique(record.proposals.map(({ key }) => key ?? '')),
    sessionKeys: unique(
      record.proposals.map(({ session }) => {
        const parsed = session === null ? null : parseSession(session)
        return parsed === null ? '' : sessionKey(parsed)
      }),
    ),
  }
}
