import type { Meilisearch } from 'meilisearch'
import { isRefusal } from '../connection/client.ts'
import { recordsThat } from './question.ts'

/** Document ids the server accepts; the client puts them into the path as they are. */
export const isId = (id: string): boolean => /^[\w-]{1,511}$/.test(id)

/** The document of an id, or `null`. Read directly, never through the search queue. */
export async function getDocument(
  client: Meilisearch,
  index: string,
  id: string,
  fields: string[],
  signal: AbortSignal,
): Promise<unknown> {
  if (!isId(id)) return null
  try {
    return await client.httpRequest.get({
      path: `indexes/${index}/documents/${id}`,
      params: { fields },
      extraRequestInit: { signal },
    })
  } catch (error) {
    if (isRefusal(error, 'document_not_found')) return null
    throw error
  }
}

/** Documents by ids or by a filter, in the server's own order; a path in `fields` gives only that part. */
export const fetchDocuments = async (
  client: Meilisearch,
  index: string,
  body: Record<string, unknown>,
  signal: AbortSignal,
): Promise<unknown[]> => {
  const { results } = await client.httpRequest.post<{ results: unknown[] }>({
    path: `indexes/${index}/documents/fetch`,
    body,
    extraRequestInit: { signal },
  })
  return results
}

/** Public records that pass a filter, in an order. */
export async function publicRecords(
  client: Meilisearch,
  ask: { filter: string; sort: string[]; limit: number; fields?: string[] },
  signal: AbortSignal,
): Promise<unknown[]> {
  const { indexUid, q, ...options } = recordsThat(ask)
  const { hits } = await client.index(indexUid).search(q, options, { signal })
  return hits
}
