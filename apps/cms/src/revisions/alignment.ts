import { diffArrays } from 'diff'
import { matchParagraphs, type Pair } from './paragraphs.ts'

/** More edits than this are not looked for: the work grows with their square, and nobody reads such a comparison. */
const MOST_EDITS = 2000
/** So many comparisons of two paragraphs are made to tell which became which. */
const MOST_COMPARISONS = 2500

/** The n-th with the n-th: what remains when there is too much to compare. */
const oneByOne = (before: number, after: number): Pair[] =>
  Array.from({ length: Math.max(before, after) }, (_, at) => ({
    before: at < before ? at : null,
    after: at < after ? at : null,
  }))

const pairUp = (before: readonly string[], after: readonly string[]): Pair[] =>
  (before.length === 1 && after.length === 1) || before.length * after.length > MOST_COMPARISONS
    ? oneByOne(before.length, after.length)
    : matchParagraphs(before, after)

/**
 * Every paragraph of two texts, the old one beside the new one it became, in the order of reading. Where one paragraph
 * was replaced, the two are beside each other however little they have in common. The work is bounded whatever the texts
 * are; two texts with thousands of differences are set side by side as they stand.
 */
export const alignParagraphs = (before: readonly string[], after: readonly string[]): Pair[] => {
  const aligned: Pair[] = []
  let [i, j] = [0, 0]
  const same = (count: number) => {
    for (let left = count; left > 0; left -= 1) aligned.push({ before: i++, after: j++ })
  }
  const close = (removed: number, added: number) => {
    for (const pair of pairUp(before.slice(i, i + removed), after.slice(j, j + added)))
      aligned.push({
        before: pair.before === null ? null : i + pair.before,
        after: pair.after === null ? null : j + pair.after,
      })
    i += removed
    j += added
  }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const parts = diffArrays(old, fresh, { maxEditLength: MOST_EDITS })
  same(start)
  let [removed, added] = parts === undefined ? [old.length, fresh.length] : [0, 0]
  for (const part of parts ?? []) {
    if (part.removed) removed += part.value.length
    else if (part.added) added += part.value.length
    else {
      close(removed, added)
      ;[removed, added] = [0, 0]
      same(part.value.length)
    }
  }
  close(removed, added)
  same(end)
  return aligned
}
