import type { Line } from '../sources/line.ts'
import { readHeadingLine } from './heading-line.ts'

const LEAD = /^[^。,，;；:：、!！?？]{2,18}。(?=.)/u
const FEWEST = 3

/** Length of the short lead sentence of a paragraph (坚持统筹协调。…), 0 when it has none. */
export const leadLength = (text: string): number => LEAD.exec(text)?.[0].length ?? 0

/**
 * Whether the unnumbered short lead sentences of a text are its headings: at least three paragraphs must follow the
 * pattern and the text must have no numbered chapters, otherwise a short first sentence is just a sentence.
 */
export const hasRunInHeadings = (lines: readonly Line[]): boolean => {
  let leads = 0
  for (const line of lines) {
    if (line.type !== 'text') continue
    if (line.heading !== null || readHeadingLine(line.text)) return false
    if (leadLength(line.text) > 0) leads += 1
  }
  return leads >= FEWEST
}
