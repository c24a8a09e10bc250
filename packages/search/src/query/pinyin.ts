import { syllables } from '../projection/pinyin.ts'

const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:i(?:ang|ong|ao|an|ng|a|e|n|u)?|u(?:ang|ai|an|a|e|i|n|o)?|v(?:an|e|n)?|a(?:ng|i|n|o)?|e(?:ng|i|n|r)?|o(?:ng|u)?)|a(?:ng|i|n|o)?|e(?:ng|i|n|r)?|ou?)$/
const maxSyllableLength = 6

/** How a run of Latin letters falls into syllables, fewest first; at most three ways, none where it cannot. */
function splitLatin(letters: string): string[][] {
  const ways: string[][] = []
  let steps = 0
  const walk = (rest: string, taken: string[]): void => {
    steps += 1
    if (rest === '') ways.push(taken)
    // Many letters fall apart in very many ways; the first thousands hold the likely ones, longest syllables first.
    if (rest === '' || steps > 5000) return
    for (let length = Math.min(maxSyllableLength, rest.length); length > 0; length--) {
      const syllable = rest.slice(0, length)
      if (SYLLABLE.test(syllable)) walk(rest.slice(length), [...taken, syllable])
    }
  }
  if (letters.length <= 60) walk(letters, [])
  return ways.sort((left, right) => left.length - right.length).slice(0, 3)
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

/** What may have been meant by letters that are no pinyin anybody knows: two of them changed about, or one too many. */
export function retyped(letters: string): string[] {
  const at = [...letters].keys()
  const swapped = [...at]
    .slice(1)
    .map((one) => letters.slice(0, one - 1) + letters[one] + letters[one - 1] + letters.slice(one + 1))
  const shorter = [...letters].map((_, one) => letters.slice(0, one) + letters.slice(one + 1))
  return [...new Set([...swapped, ...shorter])].filter((text) => text !== letters)
}
