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

const sounds = new Map<string, string>()
const mostSounds = 500_000

/** A pair as it sounds, without tones, as one word: 津贴 and 今贴 are both `jintie`. */
function soundOf(pair: string): string {
  const known = sounds.get(pair)
  if (known !== undefined) return known
  const sound = pinyin(pair, { toneType: 'none', type: 'array', v: true }).join('')
  if (sounds.size >= mostSounds) sounds.clear()
  sounds.set(pair, sound)
  return sound
}

/** How pairs sound, each sound once; single characters are left out. */
export const soundsOf = (pairs: readonly string[]): string[] => [
  ...new Set(pairs.filter((pair) => [...pair].length === 2).map(soundOf)),
]
