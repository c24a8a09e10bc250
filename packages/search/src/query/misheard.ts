import { soundOf } from '../projection/pairs.ts'
import { initials } from '../projection/pinyin.ts'
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

/**
 * What stands in a title, subject or heading and begins with these letters: 加装电梯 for `jzdt`; `null` where nothing
 * does. The server takes a phrase for found when each two of its letters stand side by side somewhere.
 */
export function abbreviatedIn(text: string, letters: string): string | null {
  for (const line of text.split('\n')) {
    const characters = line.match(/\p{Script=Han}/gu) ?? []
    // Names are short and no sentences.
    if (characters.length === 0 || line.length > 120 || /[。;;]/u.test(line)) continue
    const at = initials(line).replaceAll(' ', '').indexOf(letters)
    if (at >= 0) return characters.slice(at, at + letters.length).join('')
  }
  return null
}

/** What stands in a title, subject or heading and is spoken like these letters: 加装电梯 for `jiazhuangdianti`; else `null`. */
export function spokenIn(text: string, letters: string): string | null {
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run]
    const sounds = characters.map(soundOf)
    for (const from of characters.keys()) {
      let spoken = ''
      let to = from
      while (to < characters.length && spoken.length < letters.length) spoken += sounds[to++]
      if (spoken === letters) return characters.slice(from, to).join('')
    }
  }
  return null
}

/** Sounds that many people do not tell apart. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/u, '$1'],
  [/^([zcs])(?!h)/u, '$1h'],
  [/^n/u, 'l'],
  [/^l/u, 'n'],
  [/([aei])ng$/u, '$1n'],
  [/([aei])n$/u, '$1ng'],
]

/** How a character sounds, and how it may be taken to sound: `zeng`, `zheng`, `zen`, `zhen`. */
function soundsAlike(character: string): string[] {
  const found = new Set([soundOf(character)])
  for (const [heard, meant] of ALIKE)
    for (const sound of [...found]) if (heard.test(sound)) found.add(sound.replace(heard, meant))
  return [...found].slice(0, 4)
}

/** The ways in which a word may have been meant by its sound, its own first. */
export const alike = (word: string): string[] =>
  [...word].map(soundsAlike).reduce((before, after) => before.flatMap((one) => after.map((two) => one + two)))

/**
 * What stands in a text most often of all that sounds like one of these and shares a character with `word`: 银杏 sounds
 * like 隐形, and nobody means it.
 */
export function soundingLike(text: string, word: string, sounds: readonly string[]): string | null {
  const length = [...word].length
  const counts = new Map<string, number>()
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run]
    for (let at = 0; at + length <= characters.length; at++) {
      const piece = characters.slice(at, at + length).join('')
      const shares = [...piece].some((character, place) => character === [...word][place])
      if (piece !== word && shares && sounds.includes(soundOf(piece)))
        counts.set(piece, (counts.get(piece) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? null
}
