import { type DateOnly, parseDateOnly, readUndelimitedDate } from '@yanlu/model'
import { type Finding, finding } from '../findings/finding.ts'
import type { Line } from '../sources/line.ts'
import { isCopies } from '../structure/copies.ts'
import { isBodyName } from './body-name.ts'

/** The signature 落款 of a document: who signed, and the date under it. */
export type Signature = {
  signedBy: string | null
  /** As far as it can be read without any other help. */
  date: DateOnly | null
  /** Digits of a date that lost its delimiters, e.g. `2021630`. */
  garbled: string | null
}

const GARBLED = /^(?:19|20)\d{4,6}日?$/
const NAME_AND_DATE = /^(.{2,60}?)[\s\u3000]*(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)$/
const MOST_SIGNATORIES = 12

const textAt = (lines: readonly Line[], position: number): string | null => {
  const line = lines[position]
  return line?.type === 'text' ? line.text.replace(/[\s\u00a0\u3000]/g, '') : null
}

const namesBefore = (lines: readonly Line[], position: number): string[] => {
  const names: string[] = []
  for (let at = position - 1; at >= 0 && names.length < MOST_SIGNATORIES; at -= 1) {
    const text = textAt(lines, at)
    if (text === null || !isBodyName(text)) break
    names.unshift(text)
  }
  return names
}

/** Takes the first signature out of the text. A date alone signs only when a body's name stands above it. */
export const takeSignature = (lines: readonly Line[]): { signature: Signature | null; rest: Line[] } => {
  for (let at = 0; at < lines.length; at += 1) {
    const text = textAt(lines, at)
    if (text === null || text.length > 90) continue
    const together = NAME_AND_DATE.exec(text)
    if (together?.[1] && isBodyName(together[1])) {
      const signature = { signedBy: together[1], date: parseDateOnly(together[2] ?? ''), garbled: null }
      return { signature, rest: lines.toSpliced(at, 1) }
    }
    const date = parseDateOnly(text)
    const garbled = date === null && GARBLED.test(text) ? text : null
    if (date === null && garbled === null) continue
    const names = namesBefore(lines, at)
    if (names.length === 0) continue
    const rest = lines.toSpliced(at - names.length, names.length + 1)
    return { signature: { signedBy: names.join('、'), date, garbled }, rest }
  }
  const end = lines.findLastIndex((line) => line.type !== 'text' || !isCopies(line.text))
  const last = textAt(lines, end)
  if (last !== null && end > 0 && isBodyName(last)) {
    return { signature: { signedBy: last, date: null, garbled: null }, rest: lines.toSpliced(end, 1) }
  }
  return { signature: null, rest: [...lines] }
}

/** The 成文日期 in the light of the signature: a stated date stands, a readable signature date fills its place. */
export const settleWrittenOn = (
  stated: DateOnly | null,
  signature: Signature | null,
): { writtenOn: DateOnly | null; findings: Finding[] } => {
  if (!signature) return { writtenOn: stated, findings: [] }
  const { date, garbled } = signature
  if (garbled !== null) {
    const agrees = stated !== null && readUndelimitedDate(garbled.replace('日', '')).includes(stated)
    const detail = agrees ? `与成文日期 ${stated} 相符，采用成文日期。` : '无法据此确定日期，请核对。'
    return { writtenOn: stated, findings: [finding('date_garbled', garbled, detail)] }
  }
  if (date === null) return { writtenOn: stated, findings: [] }
  if (stated === null) return { writtenOn: date, findings: [finding('written_on_from_signature', date)] }
  return { writtenOn: stated, findings: stated === date ? [] : [finding('date_signature_differs', date)] }
}
