import {
  type AbsentField,
  absentField,
  compareDateOnly,
  formatDocumentNumber,
  formatIndexNumber,
  parseDateOnly,
  parseDateTime,
  parseDocumentNumber,
  parseIndexNumber,
  parseTopic,
  parseValidity,
  type ValidityStatus,
} from '@yanlu/model'
import { type Finding, finding } from '../findings/finding.ts'
import type { Field } from './labels.ts'
import { numberFindings } from './rewritten-number.ts'

/** The metadata of a page as typed values; null where the page says nothing or says that there is none. */
export type Metadata = {
  indexNumber: string | null
  documentNumber: string | null
  issuingBody: string | null
  topic: string | null
  genre: string | null
  disclosure: string | null
  validity: Exclude<ValidityStatus, 'unknown'> | null
  writtenOn: string | null
  publishedOn: string | null
  publishedAt: string | null
  /** Fields for which the page itself says 无. */
  statedNone: AbsentField[]
}

const NONE = /^(?:无|暂无|没有|无文号)$/
/** What old systems store for a missing value. */
const JUNK = /^(?:["'“”]*|-+|—+|\/|null|undefined|N\/A)$/i

type Stated = ReadonlyMap<Field, string>
type Read<T> = { value: T | null; findings: Finding[] }

const statedValue = (stated: Stated, field: Field): string | null => {
  const text = stated.get(field)?.trim() ?? ''
  return JUNK.test(text) || NONE.test(text) ? null : text
}

const indexNumberOf = (stated: Stated): Read<string> => {
  const raw = statedValue(stated, 'indexNumber')
  if (raw === null) return { value: null, findings: [] }
  const number = parseIndexNumber(raw)
  if (!number) return { value: raw, findings: [finding('index_number_invalid', raw)] }
  const findings = number.checksumOk ? [] : [finding('index_number_check_digit', raw)]
  return { value: formatIndexNumber(number), findings }
}

const documentNumberOf = (stated: Stated): Read<string> => {
  const printed = stated.get('documentNumber')
  if (printed !== undefined && NONE.test(printed)) {
    return { value: null, findings: [finding('document_number_stated_none', printed)] }
  }
  const raw = statedValue(stated, 'documentNumber')
  if (raw === null)
    return { value: null, findings: printed === undefined ? [] : [finding('document_number_blank')] }
  const number = parseDocumentNumber(raw)
  if (!number) return { value: raw, findings: [finding('document_number_unread', raw)] }
  return { value: formatDocumentNumber(number), findings: numberFindings(number) }
}

const topicFindings = (topic: string | null): Finding[] => {
  if (topic === null) return []
  const { top, leaf, localLeaf } = parseTopic(topic)
  if (top === null) return [finding('topic_unknown', topic)]
  if (localLeaf !== null) return [finding('topic_local', topic)]
  return leaf === null ? [finding('topic_top_only', topic)] : []
}

const validityOf = (stated: Stated): Read<Metadata['validity']> => {
  const printed = stated.get('validity')
  const raw = statedValue(stated, 'validity')
  if (raw === null) return { value: null, findings: printed === undefined ? [] : [finding('validity_blank')] }
  const value = parseValidity(raw)
  return { value, findings: value === null ? [finding('validity_unread', raw)] : [] }
}

const dateOf = (stated: Stated, field: Field, name: string): Read<string> => {
  const raw = statedValue(stated, field)
  if (raw === null) return { value: null, findings: [] }
  const value = parseDateTime(raw)?.slice(0, 10) ?? parseDateOnly(raw)
  return { value, findings: value === null ? [finding('date_unread', raw, name)] : [] }
}

/** Whether the two dates stand in the wrong order; asked once the signature has given its date. */
export const dateOrderFindings = ({
  writtenOn,
  publishedOn,
}: Pick<Metadata, 'writtenOn' | 'publishedOn'>): Finding[] =>
  writtenOn !== null && publishedOn !== null && compareDateOnly(publishedOn, writtenOn) < 0
    ? [finding('date_order', `${writtenOn} / ${publishedOn}`)]
    : []

/** Turns stated texts into typed values and says what is odd about them. Nothing is filled in here. */
export const readMetadata = (stated: Stated): { metadata: Metadata; findings: Finding[] } => {
  const indexNumber = indexNumberOf(stated)
  const documentNumber = documentNumberOf(stated)
  const validity = validityOf(stated)
  const writtenOn = dateOf(stated, 'writtenOn', '成文日期')
  const publishedOn = dateOf(stated, 'publishedOn', '发布日期')
  const topic = statedValue(stated, 'topic')
  const findings = [indexNumber, documentNumber, validity, writtenOn, publishedOn].flatMap(
    (read) => read.findings,
  )
  findings.push(...topicFindings(topic))
  return {
    metadata: {
      indexNumber: indexNumber.value,
      documentNumber: documentNumber.value,
      issuingBody: statedValue(stated, 'issuingBody'),
      topic,
      genre: statedValue(stated, 'genre'),
      disclosure: statedValue(stated, 'disclosure'),
      validity: validity.value,
      writtenOn: writtenOn.value,
      publishedOn: publishedOn.value,
      publishedAt: parseDateTime(stated.get('publishedOn') ?? ''),
      statedNone: absentField.options.filter((field) => NONE.test(stated.get(field) ?? '')),
    },
    findings,
  }
}
