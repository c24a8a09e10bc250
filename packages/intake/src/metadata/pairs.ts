import { type Field, fieldOf, LABEL_IN_LINE } from './labels.ts'

/** A label and its value as printed; the value may be empty. */
export type Pair = { field: Field; value: string }

/** Longer lines are prose; a page's metadata line stays below. */
const MAX_LINE = 400
const VALUE_EDGES = /^[\s\u00a0\u3000|:：;；、]+|[\s\u00a0\u3000|;；\-[【［]+$/g
const BEFORE_FIRST = /^[-•*·●○◆■□|[【［\s\u00a0\u3000]+/

/**
 * Splits a line on its labels: list (`- label: value`), table with bars, `[ label ] value`, `label value`, and run-on
 * lines without any separator. `before` is what stands before the first label. Null when the line has no label.
 */
export const readPairs = (line: string): { before: string; pairs: Pair[] } | null => {
  if (line.length > MAX_LINE) return null
  const labels = [...line.matchAll(LABEL_IN_LINE)].flatMap((match) => {
    const field = fieldOf(match.slice(1).find((group) => group !== undefined) ?? '')
    return field ? [{ field, start: match.index, end: match.index + match[0].length }] : []
  })
  const [first] = labels
  if (!first) return null
  const pairs = labels.map(({ field, end }, position) => ({
    field,
    value: line.slice(end, labels[position + 1]?.start).replace(VALUE_EDGES, ''),
  }))
  return { before: line.slice(0, first.start).replace(BEFORE_FIRST, '').trim(), pairs }
}
