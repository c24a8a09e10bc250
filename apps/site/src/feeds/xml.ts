/** What XML 1.0 cannot hold at all, not even escaped: control characters and two that stand for none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Parsers turn a bare one into a line feed.
  '\r': '&#13;',
}

/** A text or an attribute value of an XML document. Half a surrogate pair becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(IMPOSSIBLE, '')
    .replace(/[&<>"'\r]/g, (char) => escapes[char] ?? '')

type Attributes = Readonly<Record<string, string>>
const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('')

/** One element; its content is other elements, or a text that {@link xmlText} has passed. */
export const element = (
  name: string,
  attributes: Attributes = {},
  content: readonly string[] = [],
): string =>
  content.length === 0
    ? `<${name}${attributesOf(attributes)}/>`
    : `<${name}${attributesOf(attributes)}>${content.join('')}</${name}>`

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
