import type { SearchWords } from '@yanlu/model'
import { everydayWords } from '../settings/everyday-words.ts'
import { defaultWords, noWords } from '../settings/words.ts'
import { cleanQuery } from './clean.ts'

/** What editors taught, beside the defaults, in the form in which queries are read. */
export type Vocabulary = {
  /** For each word the others of its groups. */
  synonyms: ReadonlyMap<string, readonly string[]>
  /** What papers write for what people say; not the other way round. Longest first. */
  written: ReadonlyMap<string, readonly string[]>
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
  const written = new Map(
    everydayWords
      .toSorted(([left], [right]) => right.length - left.length)
      // What an editor says a word means counts.
      .filter(([said]) => !synonyms.has(said))
      .map(([said, ...others]) => [said, others]),
  )
  return {
    synonyms,
    written,
    // A word with a synonym is a word.
    dictionary: longestFirst([
      ...defaultWords.dictionary,
      ...words.dictionary,
      ...synonyms.keys(),
      ...written.keys(),
    ]).filter((word) => word.length > 1),
    stopWords: longestFirst([...defaultWords.stopWords, ...words.stopWords]),
  }
}

/** The vocabulary of who was taught nothing. */
export const plainVocabulary: Vocabulary = vocabularyOf(noWords)

const maxVariants = 4

/** The words as a paper would write them, in up to two ways; the words themselves where papers say it so. */
function inWriting(words: string, { written }: Vocabulary): string[] {
  const said = [...written].filter(([word]) => words.includes(word))
  if (said.length === 0) return []
  // Longest first: 打疫苗 is gone before 打 of something else is looked for.
  return [0, 1].map((way) =>
    said.reduce((text, [word, forms]) => text.replaceAll(word, () => forms[way] ?? forms[0] ?? word), words),
  )
}

/** The words as they stand, and with words of theirs replaced by others that mean the same. */
export function variants(words: string, vocabulary: Vocabulary): string[] {
  const { synonyms } = vocabulary
  const found = new Set([words, ...inWriting(words, vocabulary)])
  for (const wording of [...found]) {
    const known = [...synonyms.keys()].filter((word) => wording.includes(word))
    // 养狗证 holds 养狗 and not the shorter 狗 of another group.
    const widest = known.filter((word) => !known.some((other) => other !== word && other.includes(word)))
    // 公交车 is not 公交 with another 车 behind it.
    for (const word of widest)
      for (const text of [...found])
        for (const other of synonyms.get(word) ?? [])
          if (!other.includes(word) || !text.includes(other)) found.add(text.replace(word, () => other))
  }
  return [...found].slice(0, maxVariants)
}

/** The words that stand in the other wordings in place of words of the first. */
export const othersIn = ([words = '', ...others]: readonly string[], vocabulary: Vocabulary): string[] =>
  others.length === 0
    ? []
    : [...vocabulary.synonyms.values(), ...vocabulary.written.values()]
        .flat()
        .filter((word) => !words.includes(word) && others.some((text) => text.includes(word)))
