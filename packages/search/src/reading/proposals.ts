import { ask, bodyRef, type Proposal, paths, proposal, proposalId } from '@yanlu/model'
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
  ask: { session: string | null; page: number },
  signal: AbortSignal,
): Promise<{ total: number; pages: number; items: ProposalSummary[] }> {
  const page = Math.max(1, Math.trunc(ask.page))
  const found = await client.index('proposals').search(
    '',
    {
      ...(ask.session === null ? {} : { filter: oneOf('sessionKey', [ask.session]) }),
      sort: latestFirst,
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
  const replies = await replyCounts(client, items, signal)
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
      replies: replies[key] ?? 0,
    })),
  }
}

async function replyCounts(
  client: Meilisearch,
  proposals: readonly Proposal[],
  signal: AbortSignal,
): Promise<Record<string, number>> {
  if (proposals.length === 0) return {}
  const keys = proposals.map(({ key }) => key)
  const { facetDistribution } = await client
    .index('documents')
    .search(
      '',
      { filter: [published, oneOf('proposalKeys', keys)], facets: ['proposalKeys'], limit: 0 },
      { signal },
    )
  return facetDistribution?.proposalKeys ?? {}
}
