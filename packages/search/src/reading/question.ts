import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { orEmpty } from './candidates.ts'
import { published } from './filter.ts'

/** Something to look up: what to ask the server, and what its answers, one list of hits per query, mean. */
export type Question<T> = { queries: MultiSearchQuery[]; read(hits: unknown[][]): T }

/** A question that needs no asking. */
export const answered = <T>(value: T): Question<T> => ({ queries: [], read: () => value })

/** Public records that pass a filter, through the search: sorted fetches of documents lose some before 1.28. */
export const recordsThat = (ask: {
  filter: string
  sort: string[]
  limit: number
  fields?: string[]
}): MultiSearchQuery => ({
  indexUid: 'documents',
  q: '',
  filter: [published, `(${ask.filter})`],
  sort: ask.sort,
  limit: ask.limit,
  attributesToRetrieve: ['line', ...(ask.fields ?? [])],
})

/**
 * Several questions in one request, because every request costs more than what it asks: {@link ask} them all, then
 * {@link send}, then read the answers.
 */
export function createRound() {
  const queries: MultiSearchQuery[] = []
  let answers: unknown[][] = []
  return {
    /** Takes a question up. The answer can be read once the round has been sent. */
    ask<T>(question: Question<T>): () => T {
      const from = queries.length
      queries.push(...question.queries)
      const to = queries.length
      return () => question.read(answers.slice(from, to))
    },
    async send(client: Meilisearch, signal: AbortSignal): Promise<void> {
      if (queries.length === 0) return
      const { results } = await orEmpty(client.multiSearch({ queries }, { signal }), { results: [] })
      answers = queries.map((_, position) => results[position]?.hits ?? [])
    },
    /** All answers as one text: whoever asks the same and is told the same need not read it again. */
    told: (): string => JSON.stringify(answers),
  }
}

/** Asks one question. */
export async function askOne<T>(client: Meilisearch, question: Question<T>, signal: AbortSignal): Promise<T> {
  const round = createRound()
  const answer = round.ask(question)
  await round.send(client, signal)
  return answer()
}
