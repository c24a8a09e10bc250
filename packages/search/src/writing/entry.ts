import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { isRefusal } from '../connection/client.ts'
import { oneOf } from '../connection/filter-value.ts'
import { type IndexEntry, projectEntry } from '../projection/entries.ts'
import type { IndexName, IndexSet } from '../settings/indexes.ts'
import { done, doneInOrder } from './tasks.ts'

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

/**
 * Writes one entry to a set of indexes and waits until it is visible; an entry older than what is held is ignored.
 * The passages of a record are replaced with it, those of a tombstone go with the text.
 */
export async function writeEntry(
  client: Meilisearch,
  indexes: IndexSet,
  entry: IndexEntry,
  now: number,
): Promise<void> {
  const projected = projectEntry(entry, now)
  const main = projected[0]
  const document = main?.documents[0]
  if (!main || !document) return
  const revision = 'revision' in document ? Number(document.revision) : 0
  if (isLater(await held(client, indexes[main.index], document.id), entry, revision)) return
  const passages = client.index(indexes.passages)
  await doneInOrder(
    (task) => client.tasks.waitForTask(task),
    ...(main.index === 'documents'
      ? [() => passages.deleteDocuments({ filter: passagesOf(document.id) })]
      : []),
    ...projected
      .filter(({ documents }) => documents.length > 0)
      .map(
        ({ index, documents }) =>
          () =>
            client.index(indexes[index]).addDocuments(documents),
      ),
  )
}

const passagesOf = (id: string): string => oneOf('documentId', [id])

/** Removes an entry and, for a record, its passages. Nothing happens where there is none. */
export async function removeEntry(
  client: Meilisearch,
  indexes: IndexSet,
  index: Exclude<IndexName, 'passages'>,
  id: string,
): Promise<void> {
  await done(
    ...(index === 'documents'
      ? [client.index(indexes.passages).deleteDocuments({ filter: passagesOf(id) })]
      : []),
    client.index(indexes[index]).deleteDocument(id),
  )
}
