/**
 * A value in which half a surrogate pair, which stands for no character and which the search server refuses, has become
 * U+FFFD. Written as UTF-8 it is that anyway, so the hash of a text does not change.
 */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)]))
}
