import { pinyin } from 'pinyin-pro'

const RUN = /\p{Script=Han}+/gu
/** The server counts no further than 65,535 places, eight for each entry of a list. */
const most = 8000

/**
 * All pairs of neighbouring characters of the Chinese in a text, each once, and the last character of each run. The
 * server cuts a text into words and finds nothing that begins or ends inside one; of pairs it finds any part.
 */
export function pairsIn(text: string): string[] {
  const found = new Set<string>()
  for (const [run] of text.matchAll(RUN)) {
    let before = ''
    for (const character of run) {
      if (before !== '') found.add(before + character)
      before = character
    }
    found.add(before)
  }
  return [...found].slice(0, most)
}

/**
 * Characters as letters, five each, so that the server takes a pair for one word and does not look for words in it:
 * that makes half of the work of indexing, and neighbours are never compared.
 */
export const lettersOf = (characters: string): string =>
  [...characters]
    .map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(5, '0'))
    .join('')
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

/** Characters are few; finding the sound of every pair of every text would take longer than indexing it. */
const sounds = new Map<string, string>()

function soundOfCharacter(character: string): string {
  const known = sounds.get(character)
  if (known !== undefined) return known
  const sound = pinyin(character, { toneType: 'none', type: 'array', v: true }).join('')
  sounds.set(character, sound)
  return sound
}

/** A pair as it sounds, without tones, as one word: 津贴 and 今贴 are both `jintie`. */
export const soundOf = (pair: string): string => [...pair].map(soundOfCharacter).join('')

/** How pairs sound, each sound once; single characters are left out. */
export const soundsOf = (pairs: readonly string[]): string[] => [
  ...new Set(pairs.filter((pair) => [...pair].length === 2).map(soundOf)),
]
