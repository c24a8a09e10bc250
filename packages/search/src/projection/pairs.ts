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

/** Four letters name more characters than there are. */
const places = [26 ** 3, 26 ** 2, 26, 1]

/**
 * Characters as letters, four each, so that the server takes a pair for one word: as Chinese it would look for words in
 * each of them, which makes indexing three times as long.
 */
export const lettersOf = (characters: string): string =>
  [...characters]
    .flatMap((character) =>
      places.map((place) => {
        const digit = Math.floor((character.codePointAt(0) ?? 0) / place) % 26
        return String.fromCharCode(97 + digit)
      }),
    )
    .join('')

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
