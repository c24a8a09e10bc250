/** What a record has for a column. */
export type Cell = string | number | null

/**
 * A cell that a spreadsheet shows as it is. It would run a text that begins like a formula, and round a long number or
 * drop its first zeros; an apostrophe in front stops both, and a program takes one away again. A full-width sign counts:
 * spreadsheets in Chinese read it as the plain one.
 */
export function cell(value: Cell): string | null {
  if (typeof value !== 'string') return value === null ? null : String(value)
  const text = value.toWellFormed()
  return /^(?:[=+\-@\t\r\n＝＋－＠]|0\d+$|\d{12,}$)/.test(text) ? `'${text}` : text
}
