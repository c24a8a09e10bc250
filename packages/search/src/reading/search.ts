import { isDeepStrictEqual } from 'node:util'
import { todayInShanghai } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { dayNumber } from '../projection/dates.ts'
import type { Arm } from '../query/arms.ts'
import { likelyArms, plan } from '../query/plan.ts'
import { understand } from '../query/understand.ts'
import { maxReachable } from '../settings/settings.ts'
import { type Ask, type Candidates, candidatesOf, nothing, planningServer } from './candidates.ts'
import {
  type Distribution,
  facetAttributes,
  kindFacet,
  plainFacet,
  validityFacet,
  yearFacet,
} from './facets.ts'
import { chosenFilters, spanFilters, termAhead, termEnded, termed } from './filter.ts'
import { highlight } from './highlight.ts'
import { readKnowledge } from './knowledge.ts'
import { inOrder, orderedHits, rankFields } from './order.ts'
import { bodyNames } from './organisations.ts'
import { bestPassages } from './passages.ts'
import { storedSummary, toSummary } from './summary.ts'
import type { Facets, SearchHit, SearchQuery, SearchResult } from './types.ts'

/** Records on one page of results. */
export const pageSize = 10

const sorts: Readonly<Record<SearchQuery['sort'], string[]>> = {
  relevance: [],
  newest: ['newest:desc', 'id:desc'],
  oldest: ['oldest:asc', 'id:asc'],
}

/** Searches and lists records. See {@link Reader.search}. */
export async function searchRecords(
  client: Meilisearch,
  query: SearchQuery,
  now: Date,
  signal: AbortSignal,
): Promise<SearchResult> {
  const today = todayInShanghai(now)
  const knowledge = await readKnowledge(client, signal)
  const understood = understand(query.q, knowledge)
  // Without words there is no relevance: the newest come first.
  const sort = query.sort === 'relevance' && understood.type === 'everything' ? 'newest' : query.sort
  const page = Math.max(1, Math.trunc(query.page))
  const offset = (page - 1) * pageSize
  const day = dayNumber(today)
  const ask = (arms: readonly Arm[], ordered: boolean) => {
    const part = ordered
      ? { offset: 0, limit: orderedHits, extra: rankFields }
      : { offset: Math.min(offset, maxReachable), limit: offset < maxReachable ? pageSize : 0 }
    return withCounts(client, arms, query, day, { sort: sorts[sort], ...part }, signal)
  }
  const toOrder = sort === 'relevance' && offset < orderedHits
  // Most queries of words come out as expected: what that would need is asked for while the server tells whether.
  const likely = likelyArms(understood)
  const early = likely === null ? null : ask(likely, toOrder)
  // It may fail where nobody wants it; where it is wanted it is awaited below and fails there.
  early?.catch(() => null)
  const found = await plan(
    understood,
    planningServer(client, () => signal),
  )
  const ranking = toOrder ? found.ranking : undefined
  const expected =
    early !== null && found.arms.every((arm) => likely?.some((other) => isDeepStrictEqual(arm, other)))
  const { main, counts } = expected ? await early : await ask(found.arms, ranking !== undefined)
  const hits = ranking
    ? inOrder(main.hits, ranking, found.arms, day).slice(offset, offset + pageSize)
    : main.hits
  const stored = z.array(storedHit).parse(hits)
  const ids = stored.map(({ record }) => record.id)
  const [passages, facets] = await Promise.all([
    bestPassages(client, found, ids, signal),
    facetsFrom(client, counts, signal),
  ])
  const items = stored.map(
    (hit, position): SearchHit => ({
      ...toSummary(hit, today),
      titleHtml: highlight(hit.title, found.terms),
      passages: passages[position] ?? [],
    }),
  )
  return {
    total: main.total,
    page,
    pages: Math.ceil(Math.min(main.total, maxReachable) / pageSize),
    items,
    facets,
    recognised: found.recognised,
  }
}

/** The title as it is searched is free of the characters that stand for marks; the stored one may hold them. */
const storedHit = storedSummary.extend({ title: z.string() })

const allFacets = Object.keys(facetAttributes) as (keyof Facets)[]

/** Counts by stored value of each facet, and by status of what a term has ended or has still to begin. */
type Counts = Record<keyof Facets | 'ended' | 'ahead', Distribution>

/** The page of results, and each facet counted over the same candidates without its own filter. */
async function withCounts(
  client: Meilisearch,
  arms: readonly Arm[],
  query: SearchQuery,
  day: number,
  page: Omit<Ask, 'filters' | 'facets'>,
  signal: AbortSignal,
): Promise<{ main: Candidates; counts: Counts }> {
  const chosen = chosenFilters(query, day)
  const span = spanFilters(query)
  const without = (facet: keyof Facets | null): string[] => [
    ...span,
    ...allFacets.flatMap((name) => (name === facet || chosen[name] === undefined ? [] : [chosen[name]])),
  ]
  const count = (facet: keyof Facets, ...filters: string[]): Ask => ({
    filters: [...without(facet), ...filters],
    facets: [facetAttributes[facet]],
    sort: [],
    offset: 0,
    limit: 0,
  })
  // A facet without a choice is already counted right by the main request.
  const own = allFacets.filter((facet) => chosen[facet] !== undefined)
  const [main = nothing, ended = nothing, ahead = nothing, ...others] = await candidatesOf(
    client,
    arms,
    [
      { ...page, filters: without(null), facets: Object.values(facetAttributes) },
      count('validity', `${termed} AND ${termEnded(day)}`),
      count('validity', `${termed} AND ${termAhead(day)}`),
      ...own.map((facet) => count(facet)),
    ],
    signal,
  )
  const of = (facet: keyof Facets, { distributions } = others[own.indexOf(facet)] ?? main): Distribution =>
    distributions[facetAttributes[facet]] ?? {}
  return {
    main,
    counts: {
      kind: of('kind'),
      body: of('body'),
      topic: of('topic'),
      year: of('year'),
      validity: of('validity'),
      ended: of('validity', ended),
      ahead: of('validity', ahead),
    },
  }
}

async function facetsFrom(client: Meilisearch, counts: Counts, signal: AbortSignal): Promise<Facets> {
  const names = await bodyNames(client, Object.keys(counts.body), signal)
  return {
    kind: kindFacet(counts.kind),
    body: plainFacet(counts.body, (code) => names.get(code) ?? code),
    topic: plainFacet(counts.topic, (topic) => topic),
    year: yearFacet(counts.year),
    validity: validityFacet(counts.validity, counts.ended, counts.ahead),
  }
}
