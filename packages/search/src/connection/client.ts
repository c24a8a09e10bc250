import { Meilisearch, MeilisearchApiError } from 'meilisearch'

/** Where a search server is and what proves our rights. */
export type Connection = { url: string; key: string }

/** The search server did not answer in time, or could not. The caller answers 503 or tries again later. */
export class SearchUnavailable extends Error {
  readonly code = 'search_unavailable'
}

/**
 * A client for one connection. Compressed answers are refused: Node's fetch loses about 44 ms on each of them when
 * the server is on the same machine.
 */
export function createClient({ url, key }: Connection): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    requestInit: { headers: { 'accept-encoding': 'identity' } },
    defaultWaitOptions: { timeout: 300_000, interval: 20 },
  })
}

/** Whether the server refused with this code (https://www.meilisearch.com/docs/reference/errors/error_codes). */
export const isRefusal = (error: unknown, code: string): boolean =>
  error instanceof MeilisearchApiError && error.cause?.code === code

/**
 * Runs `work` with a signal that ends after `milliseconds`; whatever the server or the network did wrong becomes
 * {@link SearchUnavailable}. A reader has nothing better to do with any of these errors than to say so.
 */
export async function within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await work(AbortSignal.timeout(milliseconds))
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('Meilisearch'))
      throw new SearchUnavailable(`the search server did not answer: ${error.message}`, { cause: error })
    throw error
  }
}
