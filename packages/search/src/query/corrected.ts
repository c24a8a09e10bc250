import { pairAttributes } from '../settings/settings.ts'
import type { Arm, Server } from './arms.ts'
import { alike, soundingLike, spokenIn } from './misheard.ts'
import { pinyinPhrases, retyped } from './pinyin.ts'
import { phrase } from './plan-words.ts'

/** A word of more characters has too many ways to sound. */
const longest = 3
/** Fewer letters may be anything. */
const leastLetters = 4
const mostWays = 40

/** The sounds of each two neighbouring characters, which are what the server knows. */
const soundingAs = (ways: readonly string[]): Arm[] =>
  ways.map((way) => ({
    q: `"${way}"`,
    on: [pairAttributes.sounds],
    strategy: 'all',
    weight: 1,
  }))

/** Of several arms the first that finds anything; its texts. */
async function textsOfFirst(server: Server, arms: readonly Arm[]) {
  const totals = await server.totals(arms)
  const at = totals.findIndex((total) => total > 0)
  const arm = arms[at]
  return arm === undefined ? null : { at, texts: (await server.texts(arm)).map(({ text }) => text) }
}

/** What stands in our texts and sounds like a Chinese word that stands in none: 津贴 for 今贴, 声屏 for 深屏. */
async function heardAs(word: string, server: Server): Promise<string | null> {
  const characters = [...word]
  const ways = alike(word)
  // Of a longer word one pair is enough to find the texts, in which the whole is looked for.
  for (const pair of characters.slice(1).map((character, at) => `${characters[at]}${character}`)) {
    const found = await textsOfFirst(server, soundingAs(alike(pair)))
    const meant = found === null ? null : soundingLike(found.texts.join('\n'), word, ways)
    if (meant !== null) return meant
  }
  return null
}

/** What stands in our texts and is written like these letters in pinyin, or nearly so. */
async function spelledAs(letters: string, server: Server): Promise<string | null> {
  const typed = [letters, ...retyped(letters)]
    .flatMap((text) =>
      pinyinPhrases(text)
        .slice(0, 1)
        .map((syllables) => ({ text, syllables })),
    )
    .slice(0, mostWays)
  if (typed.length === 0) return null
  const found = await textsOfFirst(
    server,
    typed.map(({ syllables }) => phrase(syllables, 'pinyin', 1)),
  )
  const meant = typed[found?.at ?? 0]?.text ?? letters
  return found?.texts.map((text) => spokenIn(text, meant)).find((text) => text !== null) ?? null
}

/** What somebody may have meant by a word that stands in none of our texts, or `null`. */
export async function corrected(word: string, server: Server): Promise<string | null> {
  const length = [...word].length
  if (/^\p{Script=Han}+$/u.test(word))
    return length > 1 && length <= longest ? await heardAs(word, server) : null
  const letters = word.toLowerCase()
  return /^[a-z]+$/.test(letters) && length >= leastLetters ? await spelledAs(letters, server) : null
}
