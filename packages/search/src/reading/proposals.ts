import { ask, bodyRef, type Outcome, outcome, type Proposal, paths, proposal, proposalId } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { oneOf } from '../connection/filter-value.ts'
import { getDocument, publicRecords } from './documents.ts'
import { published } from './filter.ts'
import { storedSummary, toSummary } from './summary.ts'
import type { ProposalSummary, ReplyToProposal, SessionSummary } from './types.ts'

const held = z.object({ proposal })
const storedReply = z.object({
  record: storedSummary.shape.record.extend({
    leadBody: bodyRef.nullable(),
    coBodies: z.array(bodyRef),
    asks: z.array(ask),
  }),
})
const replyFields = ['record.leadBody', 'record.coBodies', 'record.asks']

/** A proposal by its key with the replies to it, oldest first. */
export async function getProposal(
  client: Meilisearch,
  key: string,
  today: string,
  signal: AbortSignal,
): Promise<{ proposal: Proposal; replies: ReplyToProposal[] } | null> {
  const [document, replies] = await Promise.all([
    getDocument(client, 'proposals', proposalId(key), ['proposal'], signal),
    publicRecords(
      client,
      {
        filter: oneOf('proposalKeys', [key]),
        sort: ['oldest:asc', 'id:asc'],
        limit: 1000,
        fields: replyFields,
      },
      signal,
    ),
  ])
  if (document === null) return null
  return {
    proposal: held.parse(document).proposal,
    replies: z
      .array(storedReply)
      .parse(replies)
      .map((hit) => {
        const { leadBody, coBodies, asks } = hit.record
        return { ...toSummary(hit, today), leadBody, coBodies, asks }
      }),
  }
}

const latestFirst = ['sessionOrder:desc', 'numberOrder:asc', 'id:asc']
const newestFirst = ['sessionOrder:desc', 'numberOrder:desc', 'id:asc']

/** The sessions that have proposals, latest first, under the name that is printed on one of them. */
export async function listSessions(client: Meilisearch, signal: AbortSignal): Promise<SessionSummary[]> {
  const { facetDistribution } = await client
    .index('proposals')
    .search('', { facets: ['sessionKey'], limit: 0 }, { signal })
  const counts = Object.entries(facetDistribution?.sessionKey ?? {})
  if (counts.length === 0) return []
  const { results } = await client.multiSearch(
    {
      queries: counts.map(([key]) => ({
        indexUid: 'proposals',
        q: '',
        filter: oneOf('sessionKey', [key]),
        sort: latestFirst,
        limit: 1,
        attributesToRetrieve: ['proposal', 'sessionOrder'],
      })),
    },
    { signal },
  )
  const sessions = counts.flatMap(([key, proposals], position) => {
    const [one] = z.array(held.extend({ sessionOrder: z.number() })).parse(results[position]?.hits ?? [])
    if (!one?.proposal.session) return []
    const { assembly, session } = one.proposal
    return [{ order: one.sessionOrder, key, label: session, assembly, proposals }]
  })
  return sessions
    .sort((left, right) => right.order - left.order || right.key.localeCompare(left.key))
    .map(({ order, ...session }) => session)
}

const pageSize = 50

/** One page of proposals with their numbers of public replies. */
export async function listProposals(
  client: Meilisearch,
  ask: { session: string | null; page: number; newestFirst?: boolean },
  signal: AbortSignal,
): Promise<{ total: number; pages: number; items: ProposalSummary[] }> {
  const page = Math.max(1, Math.trunc(ask.page))
  const found = await client.index('proposals').search(
    '',
    {
      ...(ask.session === null ? {} : { filter: oneOf('sessionKey', [ask.session]) }),
      sort: ask.newestFirst === true ? newestFirst : latestFirst,
      page,
      hitsPerPage: pageSize,
      attributesToRetrieve: ['proposal'],
    },
    { signal },
  )
  const items = z
    .array(held)
    .parse(found.hits)
    .map(({ proposal }) => proposal)
  const { counts, outcomes } = await answersTo(client, items, signal)
  return {
    total: found.totalHits,
    pages: found.totalPages,
    items: items.map(({ key, assembly, session, number, subject }) => ({
      key,
      path: paths.proposal(key),
      assembly,
      session,
      number,
      subject,
      replies: counts[key] ?? 0,
      outcome: outcomes.get(key) ?? null,
    })),
  }
}

const answer = z.object({
  record: z.object({ outcome: outcome.nullable() }),
  proposalKeys: z.array(z.string()),
})
/** Outcomes looked at for a page of proposals; a page seldom has more replies. */
const mostAnswers = 500

/** The number of replies to each proposal, and the outcome of the newest one that states it. */
async function answersTo(
  client: Meilisearch,
  proposals: readonly Proposal[],
  signal: AbortSignal,
): Promise<{ counts: Record<string, number>; outcomes: Map<string, Outcome> }> {
  const outcomes = new Map<string, Outcome>()
  if (proposals.length === 0) return { counts: {}, outcomes }
  const { facetDistribution, hits } = await client.index('documents').search(
    '',
    {
      filter: [
        published,
        oneOf(
          'proposalKeys',
          proposals.map(({ key }) => key),
        ),
      ],
      facets: ['proposalKeys'],
      sort: ['newest:desc', 'id:asc'],
      limit: mostAnswers,
      attributesToRetrieve: ['record.outcome', 'proposalKeys'],
    },
    { signal },
  )
  for (const { record, proposalKeys } of z.array(answer).parse(hits))
    for (const key of proposalKeys)
      if (record.outcome !== null && !outcomes.has(key)) outcomes.set(key, record.outcome)
  return { counts: facetDistribution?.proposalKeys ?? {}, outcomes }
}
