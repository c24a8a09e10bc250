import {
  type Citation,
  documentNumberKey,
  findDocumentNumbers,
  findTitles,
  foldCompact,
  parseDocumentNumber,
} from '@yanlu/model'
import type { RecordSummary } from '@yanlu/search'

/** A piece of a text: plain, or the name of a document that we hold. */
export type TextPart = string | { text: string; record: RecordSummary }

/** Cuts a text where it names a document that we hold. The pieces put together are the text. */
export type CitedText = (text: string) => TextPart[]

/** What may stand between a title and its own number: （试行）（ and the like. */
const BETWEEN = 12

/** Every document number has a year or is that of an order; most paragraphs have neither, and need no closer look. */
const MAY_HOLD_NUMBER = /(?:19|20|１９|２０)[0-9０-９]{2}|令第/

const titleKey = (title: string): string => foldCompact(title)
const numberKey = (stated: string): string => {
  const number = parseDocumentNumber(stated)
  return number === null ? foldCompact(stated) : documentNumberKey(number)
}

/** One key for two different records is nobody's. */
const put = (map: Map<string, RecordSummary | null>, key: string, record: RecordSummary) =>
  map.set(key, map.has(key) && map.get(key)?.path !== record.path ? null : record)

/**
 * Finds the cited documents in the text of a record. A title counts only whole, from 《 to its own 》, so 《办法》 is not
 * found in 《办法实施细则》; a number inside a title belongs to the title. `held` are the records behind the citations,
 * in their order. Linear in the length of the text.
 */
export function citedText(
  citations: readonly Citation[],
  held: readonly (RecordSummary | null)[],
): CitedText {
  const titles = new Map<string, RecordSummary | null>()
  const numbers = new Map<string, RecordSummary | null>()
  for (const [index, { title, number }] of citations.entries()) {
    const record = held[index] ?? null
    if (record === null) continue
    if (title !== null) put(titles, titleKey(title), record)
    if (number !== null) put(numbers, numberKey(number), record)
  }
  if (titles.size + numbers.size === 0) return (text) => [text]
  return (text) => {
    const named = findTitles(text)
    const found = named.map(({ title, start, end }) => ({
      start,
      end,
      record: titles.get(titleKey(title)) ?? null,
    }))
    if (numbers.size > 0 && MAY_HOLD_NUMBER.test(text)) {
      let before = 0
      for (const { index, length, number } of findDocumentNumbers(text)) {
        while ((named[before]?.end ?? Number.POSITIVE_INFINITY) <= index) before += 1
        if ((named[before]?.start ?? Number.POSITIVE_INFINITY) < index + length) continue
        const record = numbers.get(documentNumberKey(number)) ?? null
        found.push({ start: index, end: index + length, record })
      }
      found.sort((left, right) => left.start - right.start)
    }
    return cut(text, found)
  }
}

function cut(
  text: string,
  found: { start: number; end: number; record: RecordSummary | null }[],
): TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  let linked = { path: '', end: 0 }
  for (const { start, end, record } of found) {
    if (record === null) continue
    // A title and its number behind it are one citation, and one link.
    if (linked.path === record.path && start - linked.end <= BETWEEN) continue
    if (start > at) parts.push(text.slice(at, start))
    parts.push({ text: text.slice(start, end), record })
    at = end
    linked = { path: record.path, end }
  }
  if (at < text.length || parts.length === 0) parts.push(text.slice(at))
  return parts
}
