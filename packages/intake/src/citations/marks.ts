import { type Finding, finding } from '../findings/finding.ts'

const PAIRS = [
  ['《', '》'],
  ['〔', '〕'],
  ['“', '”'],
] as const
const CONTEXT = 28

/**
 * Unbalanced 《》〔〕“” of one paragraph, with their surroundings. A damaged bracket inside a repaired document number is
 * reported there and passed in as `known` (places in UTF-16 units).
 */
export const markFindings = (text: string, known: ReadonlySet<number>): Finding[] => {
  const opens: number[][] = PAIRS.map(() => [])
  const stray: { at: number; pair: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    PAIRS.forEach(([open, close], pair) => {
      if (character === open) opens[pair]?.push(at)
      else if (character === close && opens[pair]?.pop() === undefined) stray.push({ at, pair })
    })
  }
  const unclosed = opens.flatMap((list, pair) => list.map((at) => ({ at, pair })))
  return [...stray, ...unclosed]
    .filter(({ at }) => !known.has(at))
    .sort((a, b) => a.at - b.at)
    .map(({ at, pair }) => {
      const excerpt = text.slice(Math.max(0, at - CONTEXT), at + CONTEXT)
      return finding('marks_unbalanced', excerpt, (PAIRS[pair] ?? []).join(''))
    })
}
