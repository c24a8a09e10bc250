import type { Meilisearch, MultiSearchQueryWithFederation } from 'meilisearch'
import { z } from 'zod'
import { isRefusal } from '../connection/client.ts'
import type { Arm, Server } from '../query/arms.ts'
import type { Distribution } from './facets.ts'
import { published } from './filter.ts'
import { rankable, textOf } from './order.ts'
import { type Together, together } from './together.ts'

/** What the records that answer any arm and pass all filters look like. */
export type Candidates = { total: number; hits: unknown[]; distributions: Record<string, Distribution> }

/** So many of the best are looked at closely and put in order by their texts. */
export const orderedHits = 20

/** What an index without records gives. */
export const nothing: Candidates = { total: 0, hits: [], distributions: {} }

/** What is wanted of the records that answer. */
export type Ask = {
  filters: readonly string[]
  facets: string[]
  sort: string[]
  offset: number
  limit: number
  /** Instead of what a line of a list is made of. */
  fields?: string[]
  /** Fields beside those of a line. */
  extra?: string[]
  /** How each of them matches, for {@link isComplete}. */
  matched?: boolean
}

const armQuery = (
  arm: Arm,
  { filters, sort, fields = ['line'], extra = [], matched = false }: Omit<Ask, 'facets' | 'offset' | 'limit'>,
): MultiSearchQueryWithFederation => ({
  indexUid: 'documents',
  q: arm.q,
  filter: [
    published,
    ...(arm.filter === undefined ? [] : [`(${arm.filter})`]),
    ...filters.map((filter) => `(${filter})`),
  ],
  ...(arm.on === undefined ? {} : { attributesToSearchOn: [...arm.on] }),
  ...(arm.strategy === undefined ? {} : { matchingStrategy: arm.strategy }),
  ...(sort.length === 0 ? {} : { sort }),
  federationOptions: { weight: arm.weight },
  attributesToRetrieve: [...fields, ...extra],
  ...(matched ? { showRankingScoreDetails: true } : {}),
})

/**
 * The union of all arms as one list: every record once, total and counts of facets true for the whole union. Fields
 * that no record has yet make the server refuse; an index without records is an empty list, and so is what no arm finds.
 */
export async function candidates(
  client: Meilisearch,
  arms: readonly Arm[],
  ask: Ask,
  signal: AbortSignal,
): Promise<Candidates> {
  if (arms.length === 0) return nothing
  try {
    return await union(client, arms, ask, signal)
  } catch (error) {
    if (isUnfilled(error)) return nothing
    throw error
  }
}

/**
 * Like {@link candidates} for each of several asks, within what can be paged through. One arm needs no union: that is half
 * the work, and all but the first ask go `beside` it.
 */
export async function candidatesOf(
  client: Meilisearch,
  arms: readonly Arm[],
  asks: readonly Ask[],
  { signal, beside }: { signal: AbortSignal; beside: Together },
): Promise<Candidates[]> {
  const [arm, ...others] = arms
  if (arm === undefined) return asks.map(() => nothing)
  try {
    return others.length === 0
      ? await single(client, arm, asks, { signal, beside })
      : await Promise.all(asks.map((ask) => union(client, arms, ask, signal)))
  } catch (error) {
    if (isUnfilled(error)) return asks.map(() => nothing)
    throw error
  }
}

async function single(
  client: Meilisearch,
  arm: Arm,
  asks: readonly Ask[],
  { signal, beside }: { signal: AbortSignal; beside: Together },
): Promise<Candidates[]> {
  const [page, ...counts] = asks.map(({ facets, offset, limit, ...ask }) => {
    const { federationOptions, ...query } = armQuery(arm, ask)
    return { ...query, facets: [...facets, 'state'], offset, limit }
  })
  const answers = await Promise.all([
    page === undefined
      ? []
      : client.multiSearch({ queries: [page] }, { signal }).then(({ results }) => results),
    beside(counts),
  ])
  // Without a union the server counts no further than can be paged through, unless it counts values.
  return answers.flat().map(({ hits, facetDistribution }) => ({
    total: facetDistribution?.state?.public ?? 0,
    hits,
    distributions: facetDistribution ?? {},
  }))
}

async function union(
  client: Meilisearch,
  arms: readonly Arm[],
  { facets, offset, limit, ...ask }: Ask,
  signal: AbortSignal,
): Promise<Candidates> {
  const answer = await client.multiSearch(
    {
      federation: { limit, offset, facetsByIndex: { documents: facets } },
      queries: arms.map((arm) => armQuery(arm, ask)),
    },
    { signal },
  )
  return {
    total: answer.estimatedTotalHits ?? 0,
    hits: answer.hits,
    distributions: answer.facetsByIndex?.documents?.distribution ?? {},
  }
}

/** `work`, or `empty` where no record has the fields that it asks about. */
export const orEmpty = <T>(work: Promise<T>, empty: T): Promise<T> =>
  work.catch((error: unknown) => {
    if (isUnfilled(error)) return empty
    throw error
  })

/** Whether the server refused because no record has one of these fields yet. */
const isUnfilled = (error: unknown): boolean =>
  isRefusal(error, 'invalid_search_attributes_to_search_on') ||
  isRefusal(error, 'invalid_search_facets') ||
  isRefusal(error, 'invalid_multi_search_facets')

/** How many public records each arm finds. */
async function totals(arms: readonly Arm[], ask: Together): Promise<number[]> {
  const queries = arms.map((arm) => {
    const { federationOptions, ...query } = armQuery(arm, { filters: [], sort: [], fields: ['id'] })
    return { ...query, limit: 0 }
  })
  const answers = await orEmpty(ask(queries), [])
  return arms.map((_, at) => answers[at]?.estimatedTotalHits ?? 0)
}

const looked = z.object({
  _federation: z.object({ queriesPosition: z.number() }).optional(),
  _rankingScoreDetails: z.object({
    words: z.object({ matchingWords: z.number(), maxMatchingWords: z.number() }).optional(),
    typo: z.object({ typoCount: z.number() }).optional(),
    proximity: z.object({ score: z.number() }).optional(),
  }),
})

/** Whether the best record of the first arm holds all its words, side by side. */
export function isComplete(hits: readonly unknown[]): boolean {
  const first = z
    .array(looked)
    .parse(hits)
    .find(({ _federation }) => (_federation?.queriesPosition ?? 0) === 0)
  const { words, typo, proximity } = first?._rankingScoreDetails ?? {}
  return words?.matchingWords === words?.maxMatchingWords && typo?.typoCount === 0 && proximity?.score === 1
}

const mostHeard = 50
/** What a plan may ask of this server. */
export const planningServer = (
  client: Meilisearch,
  signal: () => AbortSignal,
  beside = together(client, signal),
): Server => ({
  totals: (arms) => totals(arms, beside),
  best: async (arms) => {
    const ask = {
      filters: [],
      facets: [],
      sort: [],
      offset: 0,
      limit: orderedHits,
      fields: ['id'],
      matched: true,
    }
    const [{ total, hits } = nothing] = await candidatesOf(client, arms, [ask], { signal: signal(), beside })
    return { total, complete: isComplete(hits) }
  },
  texts: async (arm) => {
    const fields = ['line', 'quotable']
    const ask = { filters: [], facets: [], sort: [], offset: 0, limit: mostHeard, fields }
    const { hits } = await candidates(client, [arm], ask, signal())
    return z
      .array(rankable.pick({ line: true, quotable: true }))
      .parse(hits)
      .map((hit) => ({
        id: hit.line.id,
        text: [hit.line.title, hit.line.subject ?? '', textOf(hit)].join('\n'),
      }))
  },
})
