import type { Meilisearch } from 'meilisearch'
import { isRefusal } from '../connection/client.ts'
import { type IndexSet, indexNames } from '../settings/indexes.ts'
import { indexSettings } from '../settings/settings.ts'
import { done } from './tasks.ts'

/** Creates what is missing of a set of indexes and gives each its settings. */
export async function ensureIndexSet(client: Meilisearch, indexes: IndexSet): Promise<void> {
  for (const name of indexNames) {
    const uid = indexes[name]
    const exists = await client.getRawIndex(uid).then(
      () => true,
      (error: unknown) => {
        if (isRefusal(error, 'index_not_found')) return false
        throw error
      },
    )
    if (!exists) await done(client.createIndex(uid, { primaryKey: 'id' }))
    await done(client.index(uid).updateSettings(indexSettings[name]))
  }
}
