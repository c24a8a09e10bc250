import { foldCompact } from '@yanlu/model'
import { type Finding, finding } from '../findings/finding.ts'

/** Digits alone or in groups of three; 1.2万 is rounded and so is no count. */
const WHOLE = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:人?次|人)?$/

/** The reading count an article states. What is not a whole number gives null and a finding. */
export const readCountOf = (printed: string): { readCount: number | null; findings: Finding[] } => {
  const text = foldCompact(printed)
  if (text === '') return { readCount: null, findings: [] }
  if (!WHOLE.test(text)) return { readCount: null, findings: [finding('read_count_unread', printed)] }
  return { readCount: Number(text.replace(/\D/g, '')), findings: [] }
}
