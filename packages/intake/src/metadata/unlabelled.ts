import { parseDateOnly, parseDateTime, parseDocumentNumber, parseIndexNumber, parseTopic } from '@yanlu/model'
import { isBodyName } from '../parties/body-name.ts'
import type { Field } from './labels.ts'
import type { Pair } from './pairs.ts'

const MAX_LINE = 160
const DATE_AND_TIME = /(\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}日?)\s+(\d{1,2}:\d{2}(?::\d{2})?)/

const classify = (token: string): Field | null => {
  if (parseIndexNumber(token)) return 'indexNumber'
  if (parseDateTime(token) || parseDateOnly(token)) return 'publishedOn'
  if (parseTopic(token).top !== null) return 'topic'
  if (parseDocumentNumber(token)) return 'documentNumber'
  return isBodyName(token) ? 'issuingBody' : null
}

/**
 * Reads a line of bare values (`010884970/2022-27447 综合政务`, `2022-09-27 14:44 市某局`). Null unless every value on it
 * is recognised and it contains an index number, a date or nothing but a document number.
 */
export const readUnlabelled = (line: string): Pair[] | null => {
  if (line.length > MAX_LINE) return null
  const tokens = line
    .replace(DATE_AND_TIME, (_, date: string, time: string) => `${date.replace(/\s/g, '')}T${time}`)
    .split(/[\s|\u00a0\u3000]+/)
    .filter((token) => token !== '')
  const pairs: Pair[] = []
  for (const token of tokens) {
    const field = classify(token)
    if (!field) return null
    pairs.push({ field, value: token })
  }
  const anchored = pairs.some(({ field }) => field === 'indexNumber' || field === 'publishedOn')
  return anchored || (pairs.length === 1 && pairs[0]?.field === 'documentNumber') ? pairs : null
}
