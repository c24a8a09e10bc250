import {
  type Citation,
  documentNumberKey,
  findDocumentNumbers,
  findTitles,
  formatDocumentNumber,
  parseDocumentNumber,
} from '@yanlu/model'
import type { Finding } from '../findings/finding.ts'
import { numberFindings } from '../metadata/rewritten-number.ts'
import { markFindings } from './marks.ts'

/** What may stand between a title and the bracket with its number: (试行) and the like. */
const BETWEEN = /^\s*(?:[(（](?:试行|修订|暂行|修正|[\d年]{4,5}修[订正])[)）])?\s*[(（]/

type Numbered = { citation: Citation; key: string | null }

const readParagraph = (text: string, ownKey: string | null): { found: Numbered[]; findings: Finding[] } => {
  const numbers = findDocumentNumbers(text)
  const findings: Finding[] = []
  const damaged = new Set<number>()
  for (const { index, length, number } of numbers) {
    findings.push(...numberFindings(number))
    if (!number.repaired) continue
    for (let at = index; at < index + length; at += 1) damaged.add(at)
  }
  const used = new Set<number>()
  const found: Numbered[] = findTitles(text).map(({ title, end }) => {
    const bracket = BETWEEN.exec(text.slice(end, end + 40))
    const place = bracket ? end + bracket[0].length : -1
    const next = numbers.find(({ index }) => index === place)
    if (!next) return { citation: { title, number: null }, key: null }
    used.add(next.index)
    return {
      citation: { title, number: formatDocumentNumber(next.number) },
      key: documentNumberKey(next.number),
    }
  })
  for (const { index, number } of numbers) {
    const key = documentNumberKey(number)
    if (used.has(index) || key === ownKey) continue
    found.push({ citation: { title: null, number: formatDocumentNumber(number) }, key })
  }
  return { found, findings: [...findings, ...markFindings(text, damaged)] }
}

/**
 * Every document the paragraphs cite, once each, with the number that follows a title in brackets: titles in
 * the order of first mention, then numbers without a title. The record's own number is no citation. A number without a readable title stands alone, unless the
 * same number is cited with its title elsewhere.
 */
export const readCitations = (
  paragraphs: readonly string[],
  ownNumber: string | null,
): { citations: Citation[]; findings: Finding[] } => {
  const own = ownNumber === null ? null : parseDocumentNumber(ownNumber)
  const ownKey = own && documentNumberKey(own)
  const byTitle = new Map<string, Numbered>()
  const byNumber = new Map<string, Numbered>()
  const reads = paragraphs.map((paragraph) => readParagraph(paragraph, ownKey))
  for (const { found } of reads) {
    for (const item of found) {
      const { title } = item.citation
      if (title === null) {
        if (item.key !== null && !byNumber.has(item.key)) byNumber.set(item.key, item)
        continue
      }
      const earlier = byTitle.get(title)
      if (!earlier) byTitle.set(title, item)
      else if (earlier.key === null && item.key !== null) Object.assign(earlier, item)
    }
  }
  const titledKeys = new Set([...byTitle.values()].map(({ key }) => key))
  const alone = [...byNumber.values()].filter(({ key }) => !titledKeys.has(key))
  return {
    citations: [...byTitle.values(), ...alone].map(({ citation }) => citation),
    findings: reads.flatMap(({ findings }) => findings),
  }
}
