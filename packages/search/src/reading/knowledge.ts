import { organisation, type SearchWords, searchWords } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { siteIds } from '../projection/site.ts'
import { type BodyName, bodyNamesOf } from '../query/bodies.ts'
import type { Knowledge } from '../query/understand.ts'
import { plainVocabulary, type Vocabulary, vocabularyOf } from '../query/vocabulary.ts'
import { noWords } from '../settings/words.ts'
import { fetchDocuments, getDocument } from './documents.ts'

const heldWords = z.object({ words: searchWords })
const heldOrganisation = z.object({ organisation })

/** Names of bodies change a few times a year; asking for all of them with every query would be the larger part of it. */
const keptFor = 2000
const batch = 1000

/** The words change when an editor changes them; reading them anew for every query would be most of understanding it. */
let last = { words: noWords, vocabulary: plainVocabulary }

function vocabularyFrom(words: SearchWords): Vocabulary {
  if (JSON.stringify(words) !== JSON.stringify(last.words)) last = { words, vocabulary: vocabularyOf(words) }
  return last.vocabulary
}

type Kept = { at: number; names: readonly BodyName[] }
const kept = new WeakMap<Meilisearch, Kept>()

async function bodyNames(client: Meilisearch, signal: AbortSignal): Promise<readonly BodyName[]> {
  const known = kept.get(client)
  if (known && Date.now() - known.at < keptFor) return known.names
  const organisations: z.infer<typeof organisation>[] = []
  for (let offset = 0; ; offset += batch) {
    const body = { fields: ['organisation'], limit: batch, offset }
    const documents = await fetchDocuments(client, 'organisations', body, signal)
    organisations.push(
      ...z
        .array(heldOrganisation)
        .parse(documents)
        .map((held) => held.organisation),
    )
    if (documents.length < batch) break
  }
  const names = bodyNamesOf(organisations)
  kept.set(client, { at: Date.now(), names })
  return names
}

/** What queries are read with: the words that the indexes were built with, and the names of all bodies. */
export async function readKnowledge(client: Meilisearch, signal: AbortSignal): Promise<Knowledge> {
  const [document, bodies] = await Promise.all([
    getDocument(client, 'site', siteIds.words, ['words'], signal),
    bodyNames(client, signal),
  ])
  const words = document === null ? noWords : heldWords.parse(document).words
  return { vocabulary: vocabularyFrom(words), bodies }
}
