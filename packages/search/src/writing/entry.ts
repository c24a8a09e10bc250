import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { isRefusal } from '../connection/client.ts'
import { type IndexEntry, projectEntry } from '../projection/entries.ts'
import type { IndexName, IndexSet } from '../settings/indexes.ts'
import { done } from './tasks.ts'

const heldRevision = z.object({ revision: z.number(), state: z.enum(['public', 'withdrawn']) })

const held = async (client: Meilisearch, uid: string, id: string) => {
  try {
    return heldRevision.parse(await client.index(uid).getDocument(id, { fields: ['revision', 'state'] }))
  } catch (error) {
    if (isRefusal(error, 'document_not_found')) return null
    throw error
  }
}

/** Whether what is held is later than the entry. At the same revision a withdrawal wins over the record. */
const isLater = (
  known: { revision: number; state: string } | null,
  entry: IndexEntry,
  revision: number,
): boolean =>
  known !== null &&
  (known.revision > revision ||
    (known.revision === revision && known.state === 'withdrawn' && entry.type === 'record'))

/** Writes one entry to a set of indexes and waits until it is visible; an entry older than what is held is ignored. */
export async function writeEntry(
  client: Meilisearch,
  indexes: IndexSet,
  entry: IndexEntry,
  now: number,
): Promise<void> {
  const { index, document } = projectEntry(entry, now)
  const uid = indexes[index]
  if (isLater(await held(client, uid, document.id), entry, document.revision ?? 0)) return
  await done(client.index(uid).addDocuments([document]))
}

/** Removes an entry. Nothing happens where there is none. */
export const removeEntry = (
  client: Meilisearch,
  indexes: IndexSet,
  index: IndexName,
  id: string,
): Promise<void> => done(client.index(indexes[index]).deleteDocument(id))
