import { parseHeading, type SectionLevel } from '@yanlu/model'

/** A line that opens a section: its heading as printed, and what follows it on the same line. */
export type HeadingLine = { level: SectionLevel; numeral: string | null; heading: string; rest: string }

/** Characters. A longer first sentence is text with a number in front of it, not a heading. */
const LONGEST_RUN_IN = 60
const LONGEST_SENTENCE_ALONE = 40
const LONGEST_HEADING = 160
const COLON = /[:：](?=[^\d\s])/
/** A heading whose numeral got lost keeps the mark that followed it. */
const LOST_NUMERAL = /^、\s*[^。]{2,40}$/

/** Where the heading ends within the text after its numeral; 0 when there is no heading, only a number. */
const headingEnd = (text: string): number => {
  const stop = text.indexOf('。')
  const colon = COLON.exec(text)?.index ?? -1
  if (colon > 0 && colon <= LONGEST_RUN_IN && (stop < 0 || colon < stop)) return colon + 1
  if (stop < 0) return text.length <= LONGEST_HEADING ? text.length : 0
  const isAlone = stop === text.length - 1
  return stop <= (isAlone ? LONGEST_SENTENCE_ALONE : LONGEST_RUN_IN) ? stop + 1 : 0
}

/**
 * Reads a line as the start of a section: `一、`, `(一)`, `1.`, `(1)`; a heading that runs into its text ends at the first
 * 。 or, for a list of duties, at the colon. A chapter whose numeral is lost (`、实施范围`) keeps numeral null.
 */
export const readHeadingLine = (line: string): HeadingLine | null => {
  if (LOST_NUMERAL.test(line)) return { level: 1, numeral: null, heading: line, rest: '' }
  const parsed = parseHeading(line)
  if (!parsed) return null
  const start = line.length - parsed.rest.length
  const end = start + headingEnd(parsed.rest)
  return {
    level: parsed.level,
    numeral: parsed.numeral,
    heading: line.slice(0, end).trim(),
    rest: line.slice(end).trim(),
  }
}

/** The words of a heading without its numeral and without the mark that closes it. */
export const headingWords = (heading: string): string =>
  (parseHeading(heading)?.rest ?? heading).replace(/^、\s*/, '').replace(/[。:：]$/, '')
