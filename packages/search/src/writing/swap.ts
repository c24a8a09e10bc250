import type { Meilisearch } from 'meilisearch'
import { type IndexSet, indexNames } from '../settings/indexes.ts'
import { done, SearchWriteFailed } from './tasks.ts'

const createdAt = async (client: Meilisearch, uid: string) => (await client.getRawIndex(uid)).createdAt

/**
 * Exchanges the names of two sets of indexes in one atomic step. A key that is limited to some indexes is not allowed
 * to see the task of a swap, so a task of an index is queued behind it and waited for, and then it is looked whether
 * the names were exchanged.
 */
export async function swapIndexSets(client: Meilisearch, one: IndexSet, other: IndexSet): Promise<void> {
  const expected = await createdAt(client, other.documents)
  await client.swapIndexes(indexNames.map((name) => ({ indexes: [one[name], other[name]], rename: false })))
  await done(client.index(one.documents).deleteDocument('-'))
  if ((await createdAt(client, one.documents)) !== expected)
    throw new SearchWriteFailed('the server did not swap the indexes')
}
