import { foldText } from '@yanlu/model'

/** A text as it is compared: one width, small letters. */
export const fold = (text: string): string => foldText(text).toLowerCase()

/** So much of a wording is compared: more says nothing more, and takes its time on long texts. */
export const mostAsked = 60

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

/** The longest part of `text` that stands in `other` as it is. */
export function longestShared(text: string, other: string): string {
  let longest = ''
  for (let from = 0; from + longest.length < text.length; from++)
    for (
      let end = from + longest.length + 1;
      end <= text.length && other.includes(text.slice(from, end));
      end++
    )
      longest = text.slice(from, end)
  return longest
}
