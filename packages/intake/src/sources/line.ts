import type { TableRow } from '@yanlu/model'

/** One piece of a page in reading order. `heading` is the rank an HTML or Word heading states (1 to 6). */
export type Line =
  | { type: 'text'; text: string; heading: number | null }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'table'; rows: TableRow[] }

/** A page brought to the common form, whatever its format was. */
export type Source = {
  format: 'text' | 'html' | 'docx'
  lines: Line[]
  /** What the page states in its head (政府网站发展指引: ArticleTitle, PubDate, ContentSource). */
  head: { title: string | null; published: string | null }
  /** Texts of links that point to files. */
  files: string[]
}

/**
 * Control, zero-width and direction characters have no place in a record: they hide or reverse text. Private-use
 * characters stay, because older systems write rare names with them.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** Cleans the ends and the invisible characters of a text and leaves everything else as it was written. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\t\n\r]/g, ' ')
    .replace(INVISIBLE, '')
    .trim()

/** A text line; heading rank null. */
export const textLine = (text: string): Line => ({ type: 'text', text, heading: null })
