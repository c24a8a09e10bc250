import type { SearchWords } from '@yanlu/model'
import type { Settings } from 'meilisearch'
import type { IndexName } from './indexes.ts'

/** For who has taught the search nothing. */
export const noWords: SearchWords = { synonyms: [], dictionary: [], stopWords: [] }

/** Each word of a group with all the others. */
const synonymsOf = (groups: SearchWords['synonyms']): Record<string, string[]> => {
  const synonyms: Record<string, string[]> = {}
  for (const group of groups)
    for (const word of group)
      synonyms[word] = [...new Set([...(synonyms[word] ?? []), ...group.filter((other) => other !== word)])]
  return synonyms
}

/**
 * The settings that come from the words of the editors. They are set on indexes that are new: changing them on an index
 * that is served would index all of it again.
 */
export function wordSettings(index: IndexName, words: SearchWords): Settings {
  if (index !== 'documents' && index !== 'passages') return {}
  return {
    synonyms: synonymsOf(words.synonyms),
    dictionary: words.dictionary,
    stopWords: words.stopWords,
  }
}
