import { soundOf } from '../projection/pairs.ts'
import { pairAttributes } from '../settings/settings.ts'
import type { Arm } from './arms.ts'

/** Shorter queries sound like too much, longer ones are no slip of one character. */
const length = { least: 3, most: 12 }

const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, at) => `${characters[at]}${character}`)

/** The Chinese of a query that may have been typed with wrong characters of the same sound, or `null`. */
export function mishearable(words: string): string | null {
  const han = words.replaceAll(' ', '')
  const count = [...han].length
  return /^\p{Script=Han}+$/u.test(han) && count >= length.least && count <= length.most ? han : null
}

/** Records that hold every pair of the query by its sound: those that may hold it, for {@link heardIn} to look at. */
export const soundingArm = (han: string): Arm => ({
  q: [...new Set(pairsOf([...han]).map(soundOf))].map((sound) => `"${sound}"`).join(' '),
  on: [pairAttributes.sounds],
  strategy: 'all',
  weight: 1.3,
})

/** What stands in a text and sounds like the query: 津贴 for 今贴; `null` where nothing does. */
export function heardIn(text: string, han: string): string | null {
  const wanted = pairsOf([...han]).map(soundOf)
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run]
    const sounds = pairsOf(characters).map(soundOf)
    const at = sounds.findIndex((_, from) => wanted.every((sound, step) => sounds[from + step] === sound))
    if (at >= 0) return characters.slice(at, at + wanted.length + 1).join('')
  }
  return null
}
