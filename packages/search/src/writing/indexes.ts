import type { SearchWords } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { isRefusal } from '../connection/client.ts'
import { projectOrigin, projectWords, siteIds } from '../projection/site.ts'
import { type IndexSet, indexNames, isLeft, liveIndexes } from '../settings/indexes.ts'
import { indexSettings } from '../settings/settings.ts'
import { check, done } from './tasks.ts'

const existing = async (client: Meilisearch): Promise<string[]> => {
  const { results } = await client.getRawIndexes({ limit: 1000 })
  return results.map(({ uid }) => uid)
}

/** Creates an index; that somebody else has created it in the meantime is as good. */
async function create(client: Meilisearch, uid: string): Promise<void> {
  const task = await client.createIndex(uid, { primaryKey: 'id' }).waitTask()
  if (task.status !== 'succeeded' && task.error?.code !== 'index_already_exists') check(task)
}

/** What a set of indexes is made with: the words of the editors and the version of the projection. */
export type Making = { words: SearchWords; version: string }

/**
 * Creates what is missing of a set of indexes and gives each its settings. The words go to new indexes only: one that
 * stands keeps those it was built with until it is rebuilt. The version is that of a set in which nothing stood before.
 */
export async function ensureIndexSet(
  client: Meilisearch,
  indexes: IndexSet,
  { words, version }: Making,
): Promise<void> {
  const known = new Set(await existing(client))
  const isNew = indexNames.every((name) => !known.has(indexes[name]))
  for (const name of indexNames) {
    const uid = indexes[name]
    const fresh = !known.has(uid)
    if (fresh) await create(client, uid)
    await done(client.index(uid).updateSettings(indexSettings[name]))
    if (fresh && name === 'site')
      await done(
        client
          .index(uid)
          .addDocuments([
            projectWords(words, Date.now()),
            ...(isNew ? [projectOrigin(version, Date.now())] : []),
          ]),
      )
  }
}

const origin = z.object({ version: z.string() })

/** The version by which the live indexes were built; `null` where they are older than versions. */
export async function builtBy(client: Meilisearch): Promise<string | null> {
  try {
    return origin.parse(await client.index(liveIndexes.site).getDocument(siteIds.origin)).version
  } catch (error) {
    if (isRefusal(error, 'document_not_found')) return null
    throw error
  }
}

/** Removes what is left of sets that were built beside, and of earlier versions. */
export async function dropIndexesBeside(client: Meilisearch): Promise<void> {
  const left = (await existing(client)).filter(isLeft)
  await done(...left.map((uid) => client.deleteIndex(uid)))
}
