import { syllables } from '../projection/pinyin.ts'

const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|vn|a|e|i|o|u|v))/

/** How a run of Latin letters falls into syllables, longest first; at most three ways, none where it cannot. */
function splitLatin(letters: string): string[][] {
  const ways: string[][] = []
  const walk = (rest: string, taken: string[]): void => {
    if (ways.length === 3 || taken.length > 20) return
    if (rest === '') {
      ways.push(taken)
      return
    }
    const longest = SYLLABLE.exec(rest)?.[0] ?? ''
    for (let length = longest.length; length > 0; length--) {
      const syllable = rest.slice(0, length)
      if (SYLLABLE.exec(syllable)?.[0] === syllable) walk(rest.slice(length), [...taken, syllable])
    }
  }
  if (letters.length <= 60) walk(letters, [])
  return ways
}

/**
 * Phrases of the pinyin field that a query may mean: typed in pinyin (`laojiu xiaoqu`), or in Chinese with a wrong
 * character of the same sound. Empty where the query is too short to tell.
 */
export function pinyinPhrases(words: string): string[] {
  if (/^[a-zA-Z' ]+$/.test(words)) {
    const typed = words.toLowerCase().replace(/[^a-z]/g, '')
    return typed.length < 3 ? [] : splitLatin(typed).map((way) => way.join(' '))
  }
  const han = words.replaceAll(' ', '')
  return /^\p{Script=Han}{3,12}$/u.test(han) ? [syllables(han)] : []
}

/** `jzdt` as a phrase of the initials field, for 3 to 12 Latin letters. */
export function initialsPhrase(words: string): string | null {
  const typed = words.toLowerCase().replaceAll(' ', '')
  return /^[a-z]{3,12}$/.test(typed) ? [...typed].join(' ') : null
}
