import { soundOf } from '../projection/pairs.ts'
import { syllables } from '../projection/pinyin.ts'
import { sameLetters, type Typed } from './typed.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

type Place = 'inside' | 'wordStart' | 'start'
/** How well a text says what was typed. */
const worth: Readonly<Record<'initials' | 'spoken', Readonly<Record<Place, number>>>> = {
  initials: { inside: 1, wordStart: 2, start: 3 },
  spoken: { inside: 4, wordStart: 5, start: 6 },
}

/** What was typed, piece by piece: Chinese and figures one by one, Latin letters together. */
const piecesOf = (letters: string): string[] => letters.match(/[a-z]+|[^a-z]/gu) ?? []

/** How the characters of a text sound, one by one. */
const alone = (characters: readonly string[]): string[] => characters.map(soundOf)

/** How they sound beside each other: 长 of 增长 and of 长江. */
function together(characters: readonly string[]): string[] {
  const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character)
  const read = syllables(characters.join('')).split(' ')
  if (read.length !== characters.filter(isHan).length) return []
  return characters.map((character) => (isHan(character) ? (read.shift() ?? '') : character))
}

type Match = keyof typeof worth | null

/** Whether the pieces stand from a place on: Chinese as it is, letters as they sound or as first letters. */
function matchAt(
  { characters, sounds }: { characters: readonly string[]; sounds: readonly string[] },
  from: number,
  pieces: readonly string[],
): Match {
  const [piece, ...rest] = pieces
  if (piece === undefined) return 'spoken'
  if (!/[a-z]/.test(piece))
    return characters[from] === piece ? matchAt({ characters, sounds }, from + 1, rest) : null
  let spoken = ''
  let to = from
  while (to < sounds.length && spoken.length < piece.length) spoken += sounds[to++]
  // The last syllable may be typed by half.
  const said = spoken === piece || (rest.length === 0 && spoken.startsWith(piece))
  if (said) {
    const behind = matchAt({ characters, sounds }, to, rest)
    if (behind !== null) return behind
  }
  const letters = [...piece]
  const abbreviated = letters.every((letter, step) => sounds[from + step]?.startsWith(letter))
  if (!abbreviated) return null
  return matchAt({ characters, sounds }, from + letters.length, rest) === null ? null : 'initials'
}

/** Where in a text a place is; it is cut into words once, and only where that is asked. */
function placesIn(text: string): (at: number) => Place {
  let starts: Set<number> | null = null
  return (at) => {
    if (at === 0) return 'start'
    starts ??= new Set([...segmenter.segment(text)].map(({ index }) => index))
    return starts.has(at) ? 'wordStart' : 'inside'
  }
}

/**
 * How well a name or title says what was typed, 0 where it does not: it begins so, a word of it does, it stands inside;
 * and less than all of these where letters are only the first ones of its characters.
 */
export function rank(text: string, { letters }: Pick<Typed, 'letters'>): number {
  const folded = sameLetters(text)
  const placeOf = placesIn(folded)
  if (!/[a-z]/.test(letters)) {
    const at = folded.indexOf(letters)
    return at < 0 ? 0 : worth.spoken[placeOf(at)]
  }
  const characters = [...folded]
  const pieces = piecesOf(letters)
  let best = 0
  // Read together only where reading one by one finds nothing: that takes longer.
  for (const read of [alone, together]) {
    const sounds = read(characters)
    for (const from of characters.keys()) {
      const match = matchAt({ characters, sounds }, from, pieces)
      if (match !== null) best = Math.max(best, worth[match][placeOf(from)])
    }
    if (best > 0) break
  }
  return best
}
