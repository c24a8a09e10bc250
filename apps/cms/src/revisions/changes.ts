import type { ChangedParagraph } from '@yanlu/model'
import { diffArrays } from 'diff'
import { matchParagraphs, type Pair } from './paragraphs.ts'

/** More edits than this are not looked for: the work grows with their square, and nobody reads such a comparison. */
const MOST_EDITS = 2000
/** So many comparisons of two paragraphs are made to tell which became which. */
const MOST_COMPARISONS = 2500

const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** The n-th with the n-th: what remains when there is too much to compare. */
const oneByOne = (before: readonly string[], after: readonly string[]): Pair[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
    before: before[at] ?? null,
    after: after[at] ?? null,
  }))

const pairUp = (before: readonly string[], after: readonly string[]): Pair[] =>
  (before.length === 1 && after.length === 1) || before.length * after.length > MOST_COMPARISONS
    ? oneByOne(before, after)
    : matchParagraphs(before, after)

/** Both texts without what they begin and end with alike. */
const middles = (before: readonly string[], after: readonly string[]) => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)] as const
}

/**
 * What changed between two texts (`recordText`), paragraph by paragraph in the order of reading, the old and the new
 * wording of one paragraph side by side. The work is bounded whatever the texts are; two texts with thousands of
 * differences are set side by side as they stand.
 */
export const changedParagraphs = (before: string, after: string): ChangedParagraph[] => {
  const [old, fresh] = middles(paragraphsOf(before), paragraphsOf(after))
  const parts = diffArrays(old, fresh, { maxEditLength: MOST_EDITS })
  if (parts === undefined) return oneByOne(old, fresh)
  const changes: ChangedParagraph[] = []
  let [removed, added]: [string[], string[]] = [[], []]
  const close = () => {
    changes.push(...pairUp(removed, added))
    removed = []
    added = []
  }
  for (const part of parts) {
    if (part.removed) removed = [...removed, ...part.value]
    else if (part.added) added = [...added, ...part.value]
    else close()
  }
  close()
  return changes
}
