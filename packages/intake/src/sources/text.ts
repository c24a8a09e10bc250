import { cleanText, type Source, textLine } from './line.ts'

/** Reads plain text: one line of the file is one line of the page, empty ones dropped. */
export const readText = (text: string): Source => ({
  format: 'text',
  lines: text
    .split(/\r\n|[\n\r\u0085\u2028\u2029\f]/)
    .map(cleanText)
    .filter((line) => line !== '')
    .map(textLine),
  head: { title: null, published: null },
  files: [],
})
