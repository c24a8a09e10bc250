import { foldText } from '@yanlu/model'

/** A text as it is compared: one width, small letters. */
export const fold = (text: string): string => foldText(text).toLowerCase()

/** Pairs of neighbouring Chinese characters (a single one by itself), and words and figures in other letters; each once. */
export function grams(text: string): string[] {
  const found = text.match(/\p{Script=Han}+|[\p{L}\p{M}\p{Nd}.]+/gu) ?? []
  return [
    ...new Set(
      found.flatMap((run) => {
        const characters = [...run]
        if (!/^\p{Script=Han}/u.test(run) || characters.length === 1) return [run]
        return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
      }),
    ),
  ]
}

/** The share of the longest part of `text` that stands in `other` as it is. */
export function longestShared(text: string, other: string): number {
  let longest = 0
  for (let from = 0; from + longest < text.length; from++)
    while (from + longest < text.length && other.includes(text.slice(from, from + longest + 1))) longest++
  return text.length === 0 ? 0 : longest / text.length
}
