import { type AnchoredBlock, type Body, bodyText } from '../body/index.ts'

/**
 * The text of a record: its title, then every heading and paragraph on a line of its own, in reading order. This is what
 * the SHA-256 of a revision covers and what the site gives as plain text, so that anybody can check one against the other.
 */
export const recordText = (record: { title: string; body: Body | readonly AnchoredBlock[] }): string =>
  `${record.title}\n${bodyText([...record.body])}\n`
