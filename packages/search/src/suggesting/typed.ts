import { foldCompact } from '@yanlu/model'
import { characters, initials, syllables } from '../projection/pinyin.ts'
import { cleanQuery } from '../query/clean.ts'
import { initialsPhrase, pinyinPhrases } from '../query/pinyin.ts'

/** What somebody has typed so far, in every way it may be meant. */
export type Typed = {
  text: string
  /** As {@link sameLetters} compares it. */
  letters: string
  /** Quoted phrases of the field `chars`, `pinyin` and `pinyinInitials`. */
  literal: string | null
  pinyin: string[]
  initials: string | null
}

const maxLength = 60
const maxLiteral = 20
/** The longest syllable but one letter: so much of a last syllable may be typed yet. */
const maxUnfinished = 5

/** A phrase for the server. */
export const quoted = (phrase: string): string => `"${phrase}"`

/** Letters and digits alone, in one case: what two names are compared by. */
export const sameLetters = (text: string): string =>
  foldCompact(text)
    .replace(/[\p{P}\p{S}]/gu, '')
    .toLowerCase()

/** First letters of the Chinese, and the letters behind it: 加装dt is `jzdt`. */
const abbreviated = (text: string): string =>
  initials(text).replaceAll(' ', '') + text.replace(/[^a-z]/gi, '')

/** Reads what is typed; `null` where that is nothing. */
export function readTyped(raw: string): Typed | null {
  const text = cleanQuery(raw.slice(0, maxLength))
  const letters = sameLetters(text)
  if (letters === '') return null
  const literal = characters(letters)
  const short = initialsPhrase(MIXED.test(text) ? abbreviated(text) : text)
  return {
    text,
    letters,
    literal: literal.split(' ').length <= maxLiteral ? quoted(literal) : null,
    pinyin: pinyinSoFar(text),
    initials: short === null ? null : quoted(short),
  }
}

/** Chinese, and behind it letters of what is typed now: 加装dianti, 加装d. */
const MIXED = /^\p{Script=Han}[\p{Script=Han} ]*[a-z' ]+$/iu

/** Whole syllables as a phrase, and the letters of one that is not finished as the beginning of a word behind it. */
function pinyinSoFar(text: string): string[] {
  const chinese = MIXED.test(text) ? syllables(text) : ''
  if (chinese === '' && !/^[a-z' ]+$/i.test(text)) return pinyinPhrases(text).map(quoted)
  const typed = text.toLowerCase().replace(/[^a-z]/g, '')
  const least = chinese === '' ? 3 : 0
  for (let cut = 0; cut <= Math.min(maxUnfinished, typed.length - least); cut++) {
    const whole = typed.slice(0, typed.length - cut)
    const ways = whole === '' ? [''] : pinyinPhrases(whole)
    const unfinished = cut === 0 ? '' : ` ${typed.slice(-cut)}`
    if (ways.length > 0) return ways.map((way) => quoted(`${chinese} ${way}`.trim()) + unfinished)
  }
  return []
}

const spelled = new Map<string, { whole: string; initials: string }>()
const mostSpelled = 2000

/** The sound of a name. There are few names of topics and bodies, and they are asked for all the time. */
function spelling(name: string) {
  const known = spelled.get(name)
  if (known !== undefined) return known
  const spelling = {
    whole: syllables(name).replaceAll(' ', ''),
    initials: initials(name).replaceAll(' ', ''),
  }
  if (spelled.size < mostSpelled) spelled.set(name, spelling)
  return spelling
}

/** How well a name fits: 2 where it begins like that, 1 where it holds it, 0 where it does not. */
export function fits(name: string, { letters }: Typed): 0 | 1 | 2 {
  const forms = /^[a-z]{2,}$/.test(letters)
    ? [spelling(name).whole, spelling(name).initials, sameLetters(name)]
    : [sameLetters(name)]
  if (forms.some((form) => form.startsWith(letters))) return 2
  return forms.some((form) => form.includes(letters)) ? 1 : 0
}
