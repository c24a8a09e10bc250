import type { Meilisearch, MultiSearchQueryWithFederation } from 'meilisearch'
import { z } from 'zod'
import { isRefusal } from '../connection/client.ts'
import type { Arm, Probe, Server } from '../query/arms.ts'
import { markTags } from '../settings/mark-tags.ts'
import type { Distribution } from './facets.ts'
import { published } from './filter.ts'
import { summaryFields } from './summary.ts'

/** What the records that answer any arm and pass all filters look like. */
export type Candidates = { total: number; hits: unknown[]; distributions: Record<string, Distribution> }

const nothing: Candidates = { total: 0, hits: [], distributions: {} }

const armQuery = (
  arm: Arm,
  filters: readonly string[],
  sort: string[],
  fields?: string[],
  extra: string[] = [],
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
  attributesToRetrieve: [...(fields ?? summaryFields), ...extra],
  attributesToHighlight: fields === undefined ? ['title'] : [],
  highlightPreTag: markTags.open,
  highlightPostTag: markTags.close,
})

/**
 * The union of all arms as one list: every record once, total and counts of facets true for the whole union. Fields
 * that no record has yet make the server refuse; an index without records is an empty list. `fields` instead of what a
 * line of a list is made of.
 */
export async function candidates(
  client: Meilisearch,
  arms: readonly Arm[],
  ask: {
    filters: readonly string[]
    facets: string[]
    sort: string[]
    offset: number
    limit: number
    fields?: string[]
    /** Fields beside those of a line. */
    extra?: string[]
  },
  signal: AbortSignal,
): Promise<Candidates> {
  try {
    const answer = await client.multiSearch(
      {
        federation: { limit: ask.limit, offset: ask.offset, facetsByIndex: { documents: ask.facets } },
        queries: arms.map((arm) => armQuery(arm, ask.filters, ask.sort, ask.fields, ask.extra)),
      },
      { signal },
    )
    return {
      total: answer.estimatedTotalHits ?? 0,
      hits: answer.hits,
      distributions: answer.facetsByIndex?.documents?.distribution ?? {},
    }
  } catch (error) {
    if (isUnfilled(error)) return nothing
    throw error
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
  isRefusal(error, 'invalid_multi_search_facets')

/** Asks about each arm by itself, over all public records: how many it finds, and whether the best fits completely. */
async function probeArms(client: Meilisearch, arms: readonly Arm[], signal: AbortSignal): Promise<Probe[]> {
  try {
    const { results } = await client.multiSearch(
      {
        queries: arms.map((arm) => {
          const { federationOptions, ...query } = armQuery(arm, [], [])
          return {
            ...query,
            limit: 1,
            attributesToRetrieve: ['id'],
            attributesToHighlight: [],
            showRankingScoreDetails: true,
          }
        }),
      },
      { signal },
    )
    return results.map(({ estimatedTotalHits, hits }) => {
      const details = hits[0]?._rankingScoreDetails
      return {
        total: estimatedTotalHits ?? 0,
        complete:
          details?.words?.matchingWords === details?.words?.maxMatchingWords &&
          details?.typo?.typoCount === 0 &&
          details.proximity?.score === 1,
      }
    })
  } catch (error) {
    if (isUnfilled(error)) return arms.map(() => ({ total: 0, complete: false }))
    throw error
  }
}

const mostHeard = 50
const wholeText = z.object({
  id: z.string(),
  title: z.string(),
  subject: z.string().nullable(),
  summary: z.string().nullable(),
  body: z.string(),
})

/** What a plan may ask of this server. */
export const planningServer = (client: Meilisearch, signal: () => AbortSignal): Server => ({
  probe: (arms) => probeArms(client, arms, signal()),
  texts: async (arm) => {
    const fields = Object.keys(wholeText.shape)
    const ask = { filters: [], facets: [], sort: [], offset: 0, limit: mostHeard, fields }
    const { hits } = await candidates(client, [arm], ask, signal())
    return z
      .array(wholeText)
      .parse(hits)
      .map(({ id, title, subject, summary, body }) => ({
        id,
        text: [title, subject ?? '', summary ?? '', body].join('\n'),
      }))
  },
})
