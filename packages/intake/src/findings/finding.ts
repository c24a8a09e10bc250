import { type FindingCode, findingTable, type Severity } from './messages.ts'

/** Something the reader noticed, derived or repaired. `message` is for editors, in Chinese. */
export type Finding = {
  code: FindingCode
  severity: Severity
  message: string
  /** The words on the page it is about, at most 60 characters; null when it is about something absent. */
  excerpt: string | null
}

const EXCERPT_LENGTH = 60

/** Cuts by characters, not by UTF-16 units, so that no half character is stored. */
const cut = (text: string): string => {
  const characters = [...text.slice(0, EXCERPT_LENGTH * 2)]
  return characters.length <= EXCERPT_LENGTH
    ? characters.join('')
    : `${characters.slice(0, EXCERPT_LENGTH - 1).join('')}…`
}

/** Builds a finding from the table of messages. */
export const finding = (code: FindingCode, excerpt: string | null = null, detail = ''): Finding => {
  const [severity, message] = findingTable[code]
  return {
    code,
    severity,
    message: message.replace('{detail}', () => detail),
    excerpt: excerpt === null ? null : cut(excerpt),
  }
}

const MOST_OF_A_KIND = 50

/** Keeps the first findings of each code and says where it cut, so that a broken page does not bury its record. */
export const limitFindings = (findings: readonly Finding[]): Finding[] => {
  const seen = new Map<FindingCode, number>()
  const kept = findings.filter(({ code }) => {
    seen.set(code, (seen.get(code) ?? 0) + 1)
    return (seen.get(code) ?? 0) <= MOST_OF_A_KIND
  })
  return kept.length === findings.length
    ? kept
    : [...kept, finding('findings_cut', null, String(MOST_OF_A_KIND))]
}
