/** Pairs of characters of a paragraph, counted. What comes after a thousand characters no longer decides. */
const pairs = (text: string): Map<string, number> => {
  const found = new Map<string, number>()
  const end = Math.min(text.length, 1000) - 1
  for (let at = 0; at < end; at += 1) {
    const pair = text.slice(at, at + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

const total = (counted: ReadonlyMap<string, number>): number =>
  [...counted.values()].reduce((sum, count) => sum + count, 0)

/** How much two paragraphs have in common, 0 to 1 (Dice). */
const likeness = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  const both = [...one].reduce((sum, [pair, count]) => sum + Math.min(count, other.get(pair) ?? 0), 0)
  const all = total(one) + total(other)
  return all === 0 ? 0 : (2 * both) / all
}

/** Below this two paragraphs are two paragraphs, not two wordings of one. */
const ALIKE = 0.35

/** Whether two paragraphs are two wordings of one. */
export const alike = (one: string, other: string): boolean =>
  one === other || likeness(pairs(one), pairs(other)) >= ALIKE

/** The places of an old paragraph and of the new one it became; `null` where there is none. */
export type Pair = { before: number | null; after: number | null }

/**
 * Which of the old paragraphs became which of the new ones: the assignment in reading order with the most in common.
 * Takes time and memory with the product of the two lengths; the caller bounds it.
 */
export const matchParagraphs = (before: readonly string[], after: readonly string[]): Pair[] => {
  const old = before.map(pairs)
  const fresh = after.map(pairs)
  const best: number[][] = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const gain = (i: number, j: number): number => {
    const value = likeness(old[i] ?? new Map(), fresh[j] ?? new Map())
    return value < ALIKE ? 0 : value
  }
  const gains = old.map((_, i) => fresh.map((__, j) => gain(i, j)))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (best[i] ?? [])[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (gains[i]?.[j] ?? 0))
  const found: Pair[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const matched = gains[i]?.[j] ?? 0
    if (matched > 0 && at(i, j) === at(i + 1, j + 1) + matched) found.push({ before: i++, after: j++ })
    else if (i < before.length && (j >= after.length || at(i, j) === at(i + 1, j)))
      found.push({ before: i++, after: null })
    else found.push({ before: null, after: j++ })
  }
  return found
}
