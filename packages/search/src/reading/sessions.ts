import { proposal } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { oneOf } from '../connection/filter-value.ts'
import { published } from './filter.ts'
import type { SessionSummary } from './types.ts'

const first = z.object({ proposal, sessionOrder: z.number(), numberOrder: z.number() })
const firstReply = z.object({ oldest: z.number() })

/** The sessions that have proposals, latest first, under the name that is printed on one of them. */
export async function listSessions(client: Meilisearch, signal: AbortSignal): Promise<SessionSummary[]> {
  const { facetDistribution } = await client
    .index('proposals')
    .search('', { facets: ['sessionKey'], limit: 0 }, { signal })
  const counts = Object.entries(facetDistribution?.sessionKey ?? {})
  if (counts.length === 0) return []
  const { results } = await client.multiSearch(
    {
      queries: counts.flatMap(([key]) => [
        {
          indexUid: 'proposals',
          q: '',
          filter: oneOf('sessionKey', [key]),
          sort: ['numberOrder:asc', 'id:asc'],
          limit: 1,
          attributesToRetrieve: ['proposal', 'sessionOrder', 'numberOrder'],
        },
        {
          indexUid: 'documents',
          q: '',
          filter: [published, oneOf('sessionKeys', [key])],
          sort: ['oldest:asc', 'id:asc'],
          limit: 1,
          attributesToRetrieve: ['oldest'],
        },
      ]),
    },
    { signal },
  )
  const sessions = counts.flatMap(([key, proposals], position) => {
    const [one] = z.array(first).parse(results[2 * position]?.hits ?? [])
    const [reply] = z.array(firstReply).parse(results[2 * position + 1]?.hits ?? [])
    if (!one?.proposal.session) return []
    const { assembly, session } = one.proposal
    const year = yearInNumber(one.numberOrder) ?? (reply === undefined ? null : yearOf(reply.oldest))
    return [{ order: one.sessionOrder, year, key, label: session, assembly, proposals }]
  })
  return latestFirst(sessions).map(({ order, year, ...session }) => session)
}

/** Numbers like 20240117 begin with the year. */
const yearInNumber = (number: number): number | null =>
  /^(?:19|20)\d{6}$/.test(String(number)) ? Math.trunc(number / 10_000) : null

/** A reply without a day is kept with a day far off. */
function yearOf(seconds: number): number | null {
  const year = new Date((seconds + 8 * 3600) * 1000).getUTCFullYear()
  return year < 9999 ? year : null
}

type Dated = { order: number; year: number | null; assembly: string; key: string }

/**
 * The terms of the two assemblies are counted apart, so their sessions are ordered by year: the one that their numbers
 * or the first reply tell, else that of the session before, for a session comes after it. One of which nothing is known
 * has not been answered yet and stands first.
 */
export function latestFirst<Session extends Dated>(sessions: readonly Session[]): Session[] {
  const year = ({ assembly, order, year }: Session): number =>
    year ??
    sessions
      .filter((other) => other.assembly === assembly && other.order < order)
      .reduce<number | null>((latest, other) => Math.max(latest ?? 0, other.year ?? 0) || null, null) ??
    9999
  return [...sessions].sort(
    (left, right) =>
      year(right) - year(left) || right.order - left.order || right.key.localeCompare(left.key),
  )
}
