import { type Body, formatChineseInteger, parseChineseInteger, type Section } from '@yanlu/model'
import { type Finding, finding } from '../findings/finding.ts'

const toInteger = (numeral: string): number | null =>
  /^\d+$/.test(numeral) ? Number(numeral) : parseChineseInteger(numeral)

const printed = (section: Section, value: number): string =>
  section.level >= 3 ? String(value) : formatChineseInteger(value)

/**
 * Looks for lost and skipped numerals among the sections of one parent and one level. A lost numeral is named, never
 * filled in: only the office knows what was there.
 */
export const numberingFindings = (body: Body): Finding[] => {
  const lastOf = new Map<number, number>()
  const numbered = new Set(
    body.flatMap((block) => (block.type === 'section' && block.numeral !== null ? [block.level] : [])),
  )
  return body.flatMap((block) => {
    if (block.type !== 'section') return []
    const own = numbered.has(block.level) ? siblingFindings(block, lastOf) : []
    return [...own, ...numberingFindings(block.blocks)]
  })
}

const siblingFindings = (section: Section, lastOf: Map<number, number>): Finding[] => {
  const expected = (lastOf.get(section.level) ?? 0) + 1
  if (expected > 999) return []
  if (section.numeral === null) {
    if (!section.heading.startsWith('、')) return []
    lastOf.set(section.level, expected)
    return [finding('numeral_missing', section.heading, printed(section, expected))]
  }
  const value = toInteger(section.numeral)
  if (value === null) return []
  lastOf.set(section.level, value)
  return value === expected ? [] : [finding('numbering_gap', section.heading, printed(section, expected))]
}
