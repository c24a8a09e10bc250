import { type DocumentNumber, parseDocumentNumber } from './document-number.ts'

/** A document number found in running text: where it stands (UTF-16 units) and what it reads as. */
export type FoundDocumentNumber = { index: number; length: number; number: DocumentNumber }

const OPEN = '[〔[(（【﹝［〖]'
const CLOSE = '[〕\\])）】﹞］〗]'
const DIGIT = '[0-9０-９]'
const YEAR = '(?:19|20|１９|２０)[0-9０-９]{2}'
const NUMBER = `第?${DIGIT}{1,5}[ \\u3000]?号`
const SERIES = '[\\p{Script=Han}A-Za-z]{1,20}'

/**
 * Every alternative is bounded, so an unclosed 〔 never swallows the rest of a page, and none crosses a line end
 * or a closing bracket other than the one after the year. Without any bracket only the usual series endings count.
 */
const IN_TEXT = new RegExp(
  [
    `${OPEN}${YEAR}${CLOSE}\\p{Script=Han}{1,15}字?第${DIGIT}{1,5}号`,
    `\\p{Script=Han}{2,24}(?:公告|通告)[ \\u3000]?${YEAR}年第${DIGIT}{1,5}号`,
    `\\p{Script=Han}{0,20}(?:国务院|主席|部|府|局|委员会|总署|会|院|行)令第(?:${DIGIT}{1,4}|[一二三四五六七八九十百〇零]{1,7})号`,
    `${SERIES}${OPEN}${YEAR}${CLOSE}[ \\u3000]?${NUMBER}`,
    `${SERIES}(?:${OPEN}${YEAR}[ \\u3000]?${DIGIT}{1,3}${CLOSE}?号|${YEAR}${CLOSE}[ \\u3000]?${NUMBER})`,
    `${SERIES}[〔﹝【［[]${YEAR}(?:${DIGIT}{1,3}(?=[)）〕])|${CLOSE}${DIGIT}{1,5}(?=[)）]))`,
    `[\\p{Script=Han}A-Za-z]{1,19}[发函办字规]${YEAR}[ \\u3000]${NUMBER}`,
    `[\\p{Script=Han}A-Za-z]{1,19}[发函办字规]${YEAR}${DIGIT}{1,3}号`,
  ].join('|'),
  'gu',
)

/** Words that lead up to a number in a sentence and are no part of its series. */
const LEAD_IN = /^.*(?:根据|按照|依据|依照|遵照|参照|贯彻|执行|印发|转发|下发|关于|文件|以及|详见)|^[见按]/u
/** Conjunctions count only after another citation: 和政办发 is a county's own series. */
const CONJUNCTION = /^[和与及]/u
const AFTER_CITATION = /[》号)）〕]/u

const leadLength = (match: string, before: string): number => {
  const lead = LEAD_IN.exec(match)?.[0].length ?? 0
  return lead === 0 && AFTER_CITATION.test(before) && CONJUNCTION.test(match) ? 1 : lead
}

/**
 * All document numbers in a text, in order, damaged ones included. Words that lead up to a number (根据, 按照 …)
 * are cut off. Linear in the length of the text.
 */
export const findDocumentNumbers = (text: string): FoundDocumentNumber[] => {
  const found: FoundDocumentNumber[] = []
  for (const match of text.matchAll(IN_TEXT)) {
    const lead = leadLength(match[0], text.charAt(match.index - 1))
    const raw = match[0].slice(lead)
    const number = parseDocumentNumber(raw)
    if (number) found.push({ index: match.index + lead, length: raw.length, number })
  }
  return found
}
