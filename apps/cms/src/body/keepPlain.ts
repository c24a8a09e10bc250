import type { FieldHook } from 'payload'
import { fromLexical } from './fromLexical.ts'
import { toLexical } from './toLexical.ts'

/** Whatever is sent as a body, only plain text in headings, paragraphs, lists and tables is stored. */
export const keepPlainBody: FieldHook = ({ value }) =>
  value === null || value === undefined ? value : toLexical(fromLexical(value))
