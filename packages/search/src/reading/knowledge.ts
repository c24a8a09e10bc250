import { isDeepStrictEqual } from 'node:util'
import { type Organisation, organisation, type SearchWords, searchWords } from '@yanlu/model'
import type { Meilisearch, SearchResponse } from 'meilisearch'
import { z } from 'zod'
import { siteIds } from '../projection/site.ts'
import { bodyNamesOf } from '../query/bodies.ts'
import type { Knowledge } from '../query/understand.ts'
import { type Vocabulary, vocabularyOf } from '../query/vocabulary.ts'
import { noWords } from '../settings/words.ts'
import { orEmpty } from './candidates.ts'
import { fetchDocuments, getDocument } from './documents.ts'
import { published, termAhead, termEnded, termed } from './filter.ts'
import { type Together, together } from './together.ts'

const heldWords = z.object({ words: searchWords })
const heldOrganisation = z.object({ organisation })

/** Names of bodies change a few times a year; asking for all of them with every query would be the larger part of it. */
const keptFor = 2000
const batch = 1000

/**
 * What queries are read with; the latest name of each body by its code; and whether there is any record at all whose
 * term has ended, or lies ahead.
 */
export type Known = Knowledge & {
  names: ReadonlyMap<string, string>
  organisations: ReadonlyMap<string, Organisation>
  ended: boolean
  ahead: boolean
}

type Kept = { at: number; day: number; words: SearchWords; known: Known }
const kept = new WeakMap<Meilisearch, Kept>()

async function readWords(client: Meilisearch, signal: AbortSignal): Promise<SearchWords> {
  const document = await getDocument(client, 'site', siteIds.words, ['words'], signal)
  return document === null ? noWords : heldWords.parse(document).words
}

async function readOrganisations(client: Meilisearch, signal: AbortSignal): Promise<Organisation[]> {
  const organisations: Organisation[] = []
  for (let offset = 0; ; offset += batch) {
    const body = { fields: ['organisation'], limit: batch, offset }
    const documents = await fetchDocuments(client, 'organisations', body, signal)
    for (const held of z.array(heldOrganisation).parse(documents)) organisations.push(held.organisation)
    if (documents.length < batch) return organisations
  }
}

async function readTerms(client: Meilisearch, day: number, signal: AbortSignal) {
  const queries = [termEnded(day), termAhead(day)].map((term) => ({
    indexUid: 'documents',
    filter: [published, `${termed} AND ${term}`],
    limit: 0,
  }))
  const { results } = await client.multiSearch({ queries }, { signal })
  const [ended = false, ahead = false] = results.map(({ estimatedTotalHits = 0 }) => estimatedTotalHits > 0)
  return { ended, ahead }
}

/** What is known on a day (`20240722`): the words that the indexes were built with, and so on. */
export async function readKnowledge(client: Meilisearch, day: number, signal: AbortSignal): Promise<Known> {
  const [words, organisations, terms] = await Promise.all([
    readWords(client, signal),
    readOrganisations(client, signal),
    readTerms(client, day, signal),
  ])
  const known = {
    vocabulary: vocabularyOf(words),
    bodies: bodyNamesOf(organisations),
    names: new Map(organisations.map(({ code, name }) => [code, name])),
    organisations: new Map(organisations.map((one) => [one.code, one])),
    ...terms,
  }
  kept.set(client, { at: Date.now(), day, words, known })
  return known
}

/**
 * Does some work with words of this moment and everything else at most two seconds old: it begins with the last known
 * words, and anew where they turn out to have changed meanwhile.
 */
export async function withKnowledge<T>(
  client: Meilisearch,
  day: number,
  signal: AbortSignal,
  work: (known: Known, beside: Together) => Promise<T>,
): Promise<T> {
  const beside = together(client, () => signal)
  const anew = async () => work(await readKnowledge(client, day, signal), beside)
  const last = kept.get(client)
  if (last?.day !== day || Date.now() - last.at >= keptFor) return anew()
  const [result, words] = await Promise.all([work(last.known, beside), wordsBeside(beside)])
  return isDeepStrictEqual(words, last.words) ? result : anew()
}

/** The words, asked for in the request that counts. `null` where some of it was refused: then they are read anew. */
async function wordsBeside(beside: Together): Promise<SearchWords | null> {
  const query = { indexUid: 'site', q: siteIds.words, attributesToRetrieve: ['id', 'words'] }
  const [answer] = await orEmpty<Pick<SearchResponse, 'hits'>[]>(beside([query]), [])
  if (answer === undefined) return null
  const held = z.array(z.object({ id: z.string(), words: z.unknown().optional() })).parse(answer.hits)
  const found = held.find(({ id }) => id === siteIds.words)
  return found === undefined ? noWords : searchWords.parse(found.words)
}

type Taught = { words: SearchWords; vocabulary: Vocabulary }
const taught = new WeakMap<Meilisearch, Taught>()

/** The words of this moment alone, for what is shown beside a record. The same words are the same vocabulary. */
export async function readVocabulary(client: Meilisearch, signal: AbortSignal): Promise<Vocabulary> {
  const words = await readWords(client, signal)
  const last = taught.get(client)
  if (last !== undefined && isDeepStrictEqual(words, last.words)) return last.vocabulary
  const vocabulary = vocabularyOf(words)
  taught.set(client, { words, vocabulary })
  return vocabulary
}
