import type { Meilisearch, MultiSearchQuery, SearchResponse } from 'meilisearch'

/** Asks the server; one answer for each query. */
export type Together = (queries: readonly MultiSearchQuery[]) => Promise<SearchResponse[]>

type Part = {
  queries: readonly MultiSearchQuery[]
  resolve: (answers: SearchResponse[]) => void
  reject: (error: unknown) => void
}

/**
 * What is asked in one turn travels in one request, because a request costs more than a small query. The server works
 * through it query by query, so what takes long should travel beside it. A refusal of one query is told to all.
 */
export function together(client: Meilisearch, signal: () => AbortSignal): Together {
  let parts: Part[] = []
  const send = async () => {
    const sent = parts
    parts = []
    try {
      const queries = sent.flatMap((part) => part.queries)
      const { results } = await client.multiSearch({ queries }, { signal: signal() })
      let from = 0
      for (const part of sent) {
        const to = from + part.queries.length
        part.resolve(results.slice(from, to))
        from = to
      }
    } catch (error) {
      for (const part of sent) part.reject(error)
    }
  }
  return (queries) => {
    if (queries.length === 0) return Promise.resolve([])
    return new Promise((resolve, reject) => {
      if (parts.length === 0) setImmediate(() => void send())
      parts.push({ queries, resolve, reject })
    })
  }
}
