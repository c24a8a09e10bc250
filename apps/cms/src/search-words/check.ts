import { foldCompact, type SearchWords } from '@yanlu/model'
import { wordsErrors, wordsLabels } from '../wording/globals.ts'

/** The longest word anybody searches for as one. */
const LONGEST = 30
const MOST_GROUPS = 1000
const MOST_IN_GROUP = 20
const MOST_WORDS = 5000
const MOST_STOP_WORDS = 500

/** What makes two words the same: width, form and case do not tell them apart. */
const same = (word: string): string => foldCompact(word).toLowerCase()

const length = (word: string): number => [...word].length

/** Words as they are kept: without spaces around them, each once, whatever its case and width. */
export const cleanWords = (words: readonly (string | null | undefined)[]): string[] => {
  const kept = new Map<string, string>()
  for (const word of words) {
    const trimmed = word?.trim() ?? ''
    const folded = same(trimmed)
    if (folded !== '' && !kept.has(folded)) kept.set(folded, trimmed)
  }
  return [...kept.values()]
}

/** A sentence for the editor, and the field it is about. */
export type Problem = { path: 'synonyms' | 'dictionary' | 'stopWords'; message: string }

const problemsOfGroups = (groups: SearchWords['synonyms']): Problem[] => {
  const problems: string[] = []
  const seen = new Map<string, number>()
  if (groups.length > MOST_GROUPS) problems.push(wordsErrors.tooMany(wordsLabels.synonyms, MOST_GROUPS))
  groups.forEach((words, at) => {
    const group = at + 1
    if (words.length < 2) problems.push(wordsErrors.groupTooSmall(group))
    if (words.length > MOST_IN_GROUP) problems.push(wordsErrors.tooMany(wordsLabels.group, MOST_IN_GROUP))
    for (const word of words) {
      const earlier = seen.get(same(word))
      if (earlier !== undefined) problems.push(wordsErrors.inTwoGroups(word, earlier, group))
      seen.set(same(word), group)
      if (length(word) > LONGEST) problems.push(wordsErrors.tooLong(word, LONGEST))
    }
  })
  return problems.map((message) => ({ path: 'synonyms', message }))
}

/** What is wrong with cleaned words; empty where nothing is. */
export const problemsOfWords = ({ synonyms, dictionary, stopWords }: SearchWords): Problem[] => {
  const meaning = new Set([...synonyms.flat(), ...dictionary].map(same))
  const about = (path: Problem['path'], messages: readonly (string | false)[]): Problem[] =>
    messages.flatMap((message) => (message === false ? [] : [{ path, message }]))
  return [
    ...problemsOfGroups(synonyms),
    ...about('dictionary', [
      dictionary.length > MOST_WORDS && wordsErrors.tooMany(wordsLabels.dictionary, MOST_WORDS),
      ...dictionary.flatMap((word) => [
        length(word) < 2 && wordsErrors.dictionaryTooShort(word),
        length(word) > LONGEST && wordsErrors.tooLong(word, LONGEST),
      ]),
    ]),
    ...about('stopWords', [
      stopWords.length > MOST_STOP_WORDS && wordsErrors.tooMany(wordsLabels.stopWords, MOST_STOP_WORDS),
      ...stopWords.flatMap((word) => [
        length(word) > LONGEST && wordsErrors.tooLong(word, LONGEST),
        meaning.has(same(word)) && wordsErrors.stopAndMeaning(word),
      ]),
    ]),
  ]
}
