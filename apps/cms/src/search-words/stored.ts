import { type SearchWords, searchWords } from '@yanlu/model'
import type { Payload } from 'payload'
import type { SearchWord } from '../payload-types.ts'
import { cleanWords } from './check.ts'

type Form = Partial<Pick<SearchWord, 'synonyms' | 'dictionary' | 'stopWords'>>

/** The words of the form, cleaned; rows in which nothing stands are left out. */
export const wordsOf = ({ synonyms, dictionary, stopWords }: Form): SearchWords => ({
  synonyms: (synonyms ?? []).map(({ words }) => cleanWords(words ?? [])).filter(({ length }) => length > 0),
  dictionary: cleanWords(dictionary ?? []),
  stopWords: cleanWords(stopWords ?? []),
})

/** What editors have taught the search. */
export const storedWords = async (payload: Payload): Promise<SearchWords> =>
  searchWords.parse(
    wordsOf(await payload.findGlobal({ slug: 'search-words', depth: 0, overrideAccess: true })),
  )
