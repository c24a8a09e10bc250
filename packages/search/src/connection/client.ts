import { Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch'

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

/** Whether an error says that the server could not answer now, and not that the question was wrong. */
const isUnavailable = (error: unknown): boolean => {
  if (error instanceof MeilisearchApiError)
    return error.response.status >= 500 || error.cause?.code === 'index_not_found'
  return error instanceof MeilisearchError
}

/**
 * Runs `work`; that the server or the network could not answer becomes {@link SearchUnavailable}. Indexes that nobody
 * has created yet are a server that is not ready.
 */
export async function available<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isUnavailable(error)) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new SearchUnavailable(`the search server did not answer: ${message}`, { cause: error })
  }
}

/** Like {@link available}, with a signal that ends after `milliseconds`. */
export const within = <T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
  available(() => work(AbortSignal.timeout(milliseconds)))
