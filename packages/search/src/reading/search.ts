import { todayInShanghai } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { dayNumber } from '../projection/dates.ts'
import type { Plan } from '../query/arms.ts'
import { plan } from '../query/plan.ts'
import { understand } from '../query/understand.ts'
import { maxReachable } from '../settings/settings.ts'
import { type Candidates, candidates, planningServer } from './candidates.ts'
import { facetAttributes, kindFacet, plainFacet, validityFacet, yearFacet } from './facets.ts'
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

const storedHit = storedSummary.extend({ _formatted: z.object({ title: z.string() }) })

/** Searches and lists records. See {@link Reader.search}. */
export async function searchRecords(
  client: Meilisearch,
  query: SearchQuery,
  now: Date,
  signal: AbortSignal,
): Promise<SearchResult> {
  const today = todayInShanghai(now)
  const knowledge = await readKnowledge(client, signal)
  const found = await plan(
    understand(query.q, knowledge),
    planningServer(client, () => signal),
  )
  // Without words there is no relevance: the newest come first.
  const sort = query.sort === 'relevance' && found.recognised.type === 'everything' ? 'newest' : query.sort
  const page = Math.max(1, Math.trunc(query.page))
  const offset = (page - 1) * pageSize
  const ranking = sort === 'relevance' && offset < orderedHits ? found.ranking : undefined
  const ask = {
    sort: sorts[sort],
    ...(ranking
      ? { offset: 0, limit: orderedHits, extra: rankFields }
      : { offset: Math.min(offset, maxReachable), limit: offset < maxReachable ? pageSize : 0 }),
  }
  const { main, facets } = await withFacets(client, found, query, dayNumber(today), ask, signal)
  const hits = ranking
    ? inOrder(main.hits, ranking, found.arms, dayNumber(today)).slice(offset, offset + pageSize)
    : main.hits
  const stored = z.array(storedHit).parse(hits)
  const passages = await bestPassages(
    client,
    found,
    stored.map(({ record }) => record.id),
    signal,
  )
  const items = stored.map(
    (hit, position): SearchHit => ({
      ...toSummary(hit, today),
      titleHtml: highlight(hit._formatted.title, found.terms),
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

const allFacets = Object.keys(facetAttributes) as (keyof Facets)[]

/** The page of results, and each facet counted over the same candidates without its own filter. */
async function withFacets(
  client: Meilisearch,
  found: Plan,
  query: SearchQuery,
  day: number,
  page: { sort: string[]; offset: number; limit: number; extra?: string[] },
  signal: AbortSignal,
): Promise<{ main: Candidates; facets: Facets }> {
  const chosen = chosenFilters(query, day)
  const span = spanFilters(query)
  const without = (facet: keyof Facets | null): string[] => [
    ...span,
    ...allFacets.flatMap((name) => (name === facet || chosen[name] === undefined ? [] : [chosen[name]])),
  ]
  const count = (filters: string[], facet: keyof Facets) =>
    candidates(
      client,
      found.arms,
      { filters, facets: [facetAttributes[facet]], sort: [], offset: 0, limit: 0 },
      signal,
    )
  const [main, ended, ahead, ...own] = await Promise.all([
    candidates(
      client,
      found.arms,
      { ...page, filters: without(null), facets: Object.values(facetAttributes) },
      signal,
    ),
    count([...without('validity'), `${termed} AND ${termEnded(day)}`], 'validity'),
    count([...without('validity'), `${termed} AND ${termAhead(day)}`], 'validity'),
    // A facet without a choice is already counted right by the main request.
    ...allFacets.map((facet) => (chosen[facet] === undefined ? null : count(without(facet), facet))),
  ])
  const of = (facet: keyof Facets) =>
    (own[allFacets.indexOf(facet)] ?? main).distributions[facetAttributes[facet]] ?? {}
  const names = await bodyNames(client, Object.keys(of('body')), signal)
  return {
    main,
    facets: {
      kind: kindFacet(of('kind')),
      body: plainFacet(of('body'), (code) => names.get(code) ?? code),
      topic: plainFacet(of('topic'), (topic) => topic),
      year: yearFacet(of('year')),
      validity: validityFacet(
        of('validity'),
        ended.distributions[facetAttributes.validity] ?? {},
        ahead.distributions[facetAttributes.validity] ?? {},
      ),
    },
  }
}
