import type { SearchWords } from '@yanlu/model'
import { defaultWords, noWords } from '../settings/words.ts'
import { cleanQuery } from './clean.ts'

/** What editors taught, beside the defaults, in the form in which queries are read. */
export type Vocabulary = {
  /** For each word the others of its groups. */
  synonyms: ReadonlyMap<string, readonly string[]>
  /** Words that are never cut, longest first. */
  dictionary: readonly string[]
  /** Words that a query loses: longer ones wherever they stand, single characters only where they stand alone. */
  stopWords: readonly string[]
}

const longestFirst = (words: readonly string[]): string[] =>
  [...new Set(words.map(cleanQuery))]
    .filter((word) => word !== '')
    .sort((left, right) => right.length - left.length)

/** The vocabulary of these words and the defaults. They are read as queries are: 簡體 and 全角 do not matter. */
export function vocabularyOf(words: SearchWords): Vocabulary {
  const synonyms = new Map<string, string[]>()
  for (const group of [...defaultWords.synonyms, ...words.synonyms].map(longestFirst))
    for (const word of group)
      synonyms.set(word, [...(synonyms.get(word) ?? []), ...group.filter((other) => other !== word)])
  return {
    synonyms,
    // A word with a synonym is a word.
    dictionary: longestFirst([...defaultWords.dictionary, ...words.dictionary, ...synonyms.keys()]).filter(
      (word) => word.length > 1,
    ),
    stopWords: longestFirst([...defaultWords.stopWords, ...words.stopWords]),
  }
}

/** The vocabulary of who was taught nothing. */
export const plainVocabulary: Vocabulary = vocabularyOf(noWords)

const maxVariants = 4

/** The words as they stand, and with words of theirs replaced by others that mean the same. */
export function variants(words: string, { synonyms }: Vocabulary): string[] {
  const found = new Set([words])
  const known = [...synonyms.keys()].filter((word) => words.includes(word))
  // 养狗证 holds 养狗 and not the shorter 狗 of another group.
  const widest = known.filter((word) => !known.some((other) => other !== word && other.includes(word)))
  // 公交车 is not 公交 with another 车 behind it.
  for (const word of widest)
    for (const text of [...found])
      for (const other of synonyms.get(word) ?? [])
        if (!other.includes(word) || !text.includes(other)) found.add(text.replace(word, () => other))
  return [...found].slice(0, maxVariants)
}
