import { todayInShanghai } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { dayNumber } from '../projection/dates.ts'
import type { Arm, Server } from '../query/arms.ts'
import { plan } from '../query/plan.ts'
import { understand } from '../query/understand.ts'
import { maxReachable } from '../settings/settings.ts'
import { bodyRelation } from './body-relation.ts'
import {
  type Ask,
  type Candidates,
  candidatesOf,
  isComplete,
  nothing,
  orderedHits,
  planningServer,
} from './candidates.ts'
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
import { type Known, withKnowledge } from './knowledge.ts'
import { inOrder, rankable, rankFields } from './order.ts'
import { bodyNames } from './organisations.ts'
import { bestPassages } from './passages.ts'
import { storedSummary, toSummary } from './summary.ts'
import type { Together } from './together.ts'
import { isChosen, leavesBelow } from './topics.ts'
import type { Facets, SearchHit, SearchQuery, SearchResult } from './types.ts'

/** Records on one page of results. */
export const pageSize = 10

const sorts: Readonly<Record<SearchQuery['sort'], string[]>> = {
  relevance: [],
  newest: ['newest:desc', 'id:desc'],
  oldest: ['oldest:asc', 'id:asc'],
}

/** Searches and lists records. See {@link Reader.search}. */
export const searchRecords = (
  client: Meilisearch,
  query: SearchQuery,
  now: Date,
  signal: AbortSignal,
): Promise<SearchResult> =>
  withKnowledge(client, dayNumber(todayInShanghai(now)), signal, (known, beside) =>
    searchKnowing({ client, signal, beside }, known, query, now),
  )

/** The way to the server: what is small travels `beside` the page of results. */
type Way = { client: Meilisearch; signal: AbortSignal; beside: Together }

async function searchKnowing(way: Way, known: Known, query: SearchQuery, now: Date): Promise<SearchResult> {
  const today = todayInShanghai(now)
  const understood = understand(query.q, known)
  // Without words there is no relevance: the newest come first.
  const sort = query.sort === 'relevance' && understood.type === 'everything' ? 'newest' : query.sort
  const page = Math.max(1, Math.trunc(query.page))
  const offset = (page - 1) * pageSize
  const day = dayNumber(today)
  const toOrder = sort === 'relevance' && offset < orderedHits
  const asked = new Map<string, ReturnType<typeof withCounts>>()
  /** Asked once, however often it is wanted. */
  const ask = (arms: readonly Arm[], { ordered, quoted }: { ordered: boolean; quoted: boolean }) => {
    const key = JSON.stringify([arms, ordered, quoted])
    const part = ordered
      ? { offset: 0, limit: orderedHits, extra: rankFields, matched: true }
      : {
          offset: Math.min(offset, maxReachable),
          limit: offset < maxReachable ? pageSize : 0,
          extra: quoted ? ['quotable'] : [],
        }
    const answer =
      asked.get(key) ?? withCounts(way, arms, query, { day, ...known }, { sort: sorts[sort], ...part })
    asked.set(key, answer)
    return answer
  }
  const server = planningServer(way.client, () => way.signal, way.beside)
  const filtered = [...spanFilters(query), ...Object.values(chosenFilters(query, day))].length > 0
  const best: Server['best'] = async (arms) => {
    // Most queries of words end with just these arms: what that will need is asked for while the server tells whether.
    const early = ask(arms, { ordered: toOrder, quoted: true })
    // It may fail where nobody wants it; where it is wanted it is awaited below and fails there.
    early.catch(() => null)
    if (filtered || !toOrder) return server.best(arms)
    const { main } = await early
    return { total: main.total, complete: isComplete(main.hits) }
  }
  const found = await plan(understood, { ...server, best }, server)
  const ranking = toOrder ? found.ranking : undefined
  const quoted = found.passages.type !== 'none'
  const { main, counts } = await ask(found.arms, { ordered: ranking !== undefined, quoted })
  const hits: Hit[] = ranking
    ? inOrder(z.array(rankable).parse(main.hits), ranking, found.arms, today).slice(offset, offset + pageSize)
    : z.array(quoted ? quotedHit : storedSummary).parse(main.hits)
  const facets = await facetsFrom(way, counts, query.topic, known)
  const bodies = [...query.body, ...(found.ranking?.codes ?? [])]
  const items = hits.map(
    (hit): SearchHit => ({
      ...toSummary(hit, today),
      bodyRelation: bodyRelation(hit.line.issuingBody, bodies, known.organisations),
      titleHtml: highlight(hit.line.title, found.terms, found.ranking?.negated),
      passages: bestPassages(found, hit.line.title, hit.quotable?.passages ?? []),
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

/** A line of a list, and the text that its passages are taken from. */
const quotedHit = rankable.pick({ line: true, quotable: true })
type Hit = z.infer<typeof storedSummary> & Partial<z.infer<typeof quotedHit>>

const leafAttribute = 'topicLeaf'
const allFacets = Object.keys(facetAttributes) as (keyof Facets)[]

/** Counts by stored value of each facet, of the leaves of topics, and by status of what a term has ended or has still to begin. */
type Counts = Record<keyof Facets | 'leaf' | 'ended' | 'ahead', Distribution>

/** The page of results, and each facet counted over the same candidates without its own filter. */
async function withCounts(
  { client, ...way }: Way,
  arms: readonly Arm[],
  query: SearchQuery,
  { day, ended: anyEnded, ahead: anyAhead }: Pick<Known, 'ended' | 'ahead'> & { day: number },
  page: Omit<Ask, 'filters' | 'facets'>,
): Promise<{ main: Candidates; counts: Counts }> {
  const chosen = chosenFilters(query, day)
  const span = spanFilters(query)
  const without = (facet: keyof Facets | null): string[] => [
    ...span,
    ...allFacets.flatMap((name) => (name === facet || chosen[name] === undefined ? [] : [chosen[name]])),
  ]
  const count = (facet: keyof Facets, ...filters: string[]): Ask => ({
    filters: [...without(facet), ...filters],
    // Leaves are shown where a topic is chosen; then its own count is asked for anyway.
    facets: facet === 'topic' ? [facetAttributes.topic, leafAttribute] : [facetAttributes[facet]],
    sort: [],
    offset: 0,
    limit: 0,
  })
  // A facet without a choice is already counted right by the main request.
  const own = allFacets.filter((facet) => chosen[facet] !== undefined)
  const asks = {
    main: { ...page, filters: without(null), facets: Object.values(facetAttributes) },
    ...(anyEnded ? { ended: count('validity', `${termed} AND ${termEnded(day)}`) } : {}),
    ...(anyAhead ? { ahead: count('validity', `${termed} AND ${termAhead(day)}`) } : {}),
    ...Object.fromEntries(own.map((facet) => [facet, count(facet)])),
  }
  const answers = await candidatesOf(client, arms, Object.values(asks), way)
  const answered = new Map(Object.keys(asks).map((name, at) => [name, answers[at] ?? nothing]))
  const [main = nothing] = answers
  const of = (facet: keyof Facets, { distributions } = answered.get(facet) ?? main): Distribution =>
    distributions[facetAttributes[facet]] ?? {}
  return {
    main,
    counts: {
      kind: of('kind'),
      body: of('body'),
      topic: of('topic'),
      leaf: answered.get('topic')?.distributions[leafAttribute] ?? {},
      year: of('year'),
      validity: of('validity'),
      ended: of('validity', answered.get('ended') ?? nothing),
      ahead: of('validity', answered.get('ahead') ?? nothing),
    },
  }
}

async function facetsFrom(
  { client, signal }: Way,
  counts: Counts,
  topics: readonly string[],
  known: Known,
): Promise<Facets> {
  const names = await bodyNames(client, Object.keys(counts.body), known.names, signal)
  return {
    kind: kindFacet(counts.kind),
    body: plainFacet(counts.body, (code) => names.get(code) ?? code),
    topic: plainFacet(counts.topic, (topic) => topic).map((branch) => ({
      ...branch,
      leaves: isChosen(branch.value, topics) ? leavesBelow(branch.value, counts.leaf) : [],
    })),
    year: yearFacet(counts.year),
    validity: validityFacet(counts.validity, counts.ended, counts.ahead),
  }
}
