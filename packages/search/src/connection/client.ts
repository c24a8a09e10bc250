import { Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch'

/** Where a search server is and what proves our rights. */
export type Connection = { url: string; key: string }

/** The search server did not answer in time, or could not. The caller answers 503 or tries again later. */
export class SearchUnavailable extends Error {
  readonly code = 'search_unavailable'
}

/** A task at the end of a long queue of a large index takes its time; one that takes longer is lost. */
const taskTimeout = 30 * 60_000

/**
 * A client for one connection; `timeout` is for a single request, in milliseconds. Compressed answers are refused:
 * Node's fetch loses about 44 ms on each of them when the server is on the same machine.
 */
export function createClient({ url, key }: Connection, timeout = 30_000): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout,
    requestInit: { headers: { 'accept-encoding': 'identity' } },
    defaultWaitOptions: { timeout: taskTimeout, interval: 20 },
  })
}

/** Whether the server refused with this code (https://www.meilisearch.com/docs/reference/errors/error_codes). */
export const isRefusal = (error: unknown, code: string): boolean =>
  error instanceof MeilisearchApiError && error.cause?.code === code

/** Refused keys and full queues: the server is there and still cannot be asked. */
const closedStatus = [401, 403, 408, 429]

/** An index between its creation and its settings refuses every filter and every order, whatever they say. */
const isWithoutSettings = (error: MeilisearchApiError): boolean =>
  /does not have configured (filterable|sortable) attributes/.test(error.message)

/** Whether an error says that the server could not answer, and not that the question was wrong. */
const isUnavailable = (error: unknown): boolean => {
  if (!(error instanceof MeilisearchApiError)) return error instanceof MeilisearchError
  const { status } = error.response
  return (
    status >= 500 ||
    closedStatus.includes(status) ||
    error.cause?.code === 'index_not_found' ||
    isWithoutSettings(error)
  )
}

/**
 * Runs `work`; that the server or the network could not answer becomes {@link SearchUnavailable}. Indexes that nobody
 * has created yet, or given settings, are a server that is not ready.
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
