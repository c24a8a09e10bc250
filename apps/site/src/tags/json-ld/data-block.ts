const ESCAPED = /[<>&\u2028\u2029]/g

/**
 * Structured data as the text of a `<script type="application/ld+json">`: a data block, which no browser runs. What could
 * end the element or a line of script is written as an escape of JSON; half a surrogate pair is, too (well-formed
 * `JSON.stringify`). Values that are `null` or an empty list are left out: schema.org has no word for "not stated".
 */
export function dataBlock(data: object): string {
  const context = { '@context': ['https://schema.org', { dcterms: 'http://purl.org/dc/terms/' }] }
  const stated = (_: string, value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
  return JSON.stringify({ ...context, ...data }, stated).replace(
    ESCAPED,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
