import { type Outcome, type Proposal, paths, proposal, proposalId } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { oneOf } from '../connection/filter-value.ts'
import { answering } from '../projection/line.ts'
import { getDocument, publicRecords } from './documents.ts'
import { published } from './filter.ts'
import { readVocabulary } from './knowledge.ts'
import { proposalsAbout, proposalsNumbered } from './proposals-about.ts'
import { listSessions } from './sessions.ts'
import { jsonText, storedSummary, toSummary } from './summary.ts'
import type { ProposalSummary, ProposalsAsk, ProposalWithReplies } from './types.ts'
import { tombstonesThat } from './withdrawn.ts'

const held = z.object({ proposal })
const storedReply = storedSummary.extend({ answering: jsonText(answering) })

/** A proposal by its key. See {@link Reader.proposal}. */
export async function getProposal(
  client: Meilisearch,
  key: string,
  today: string,
  signal: AbortSignal,
): Promise<ProposalWithReplies | null> {
  const [document, replies, buried] = await Promise.all([
    getDocument(client, 'proposals', proposalId(key), ['proposal'], signal),
    publicRecords(
      client,
      {
        filter: oneOf('proposalKeys', [key]),
        sort: ['oldest:asc', 'id:asc'],
        limit: 1000,
        fields: ['answering'],
      },
      signal,
    ),
    tombstonesThat(client, oneOf('proposalKeys', [key]), signal),
  ])
  if (document === null) return null
  return {
    proposal: held.parse(document).proposal,
    replies: z
      .array(storedReply)
      .parse(replies)
      .map((hit) => {
        const { leadBody, coBodies, asks } = hit.answering
        return { ...toSummary(hit, today), leadBody, coBodies, asks }
      }),
    withdrawn: buried,
  }
}

const byNumber = ['numberOrder:asc', 'id:asc']
const byNumberDown = ['numberOrder:desc', 'id:asc']
const pageSize = 50

/** One page of proposals with their numbers of public replies; of all sessions, the latest session first. */
export async function listProposals(
  client: Meilisearch,
  ask: ProposalsAsk,
  signal: AbortSignal,
): Promise<{ total: number; pages: number; items: ProposalSummary[] }> {
  const [sessions, ids] = await Promise.all([
    ask.session === null ? listSessions(client, signal) : [{ key: ask.session }],
    ask.numberPart !== undefined
      ? proposalsNumbered(client, ask.numberPart, signal)
      : ask.words === undefined
        ? null
        : idsOf(client, ask.words, signal),
  ])
  const filters = sessions.map(({ key }) => oneOf('sessionKey', [key]))
  if (ask.session === null) filters.push('sessionKey IS NULL')
  if (ids !== null)
    for (const [at, filter] of filters.entries()) filters[at] = `${filter} AND ${oneOf('id', ids)}`
  const { results: sizes } = await client.multiSearch(
    {
      queries: filters.map((filter) => ({
        indexUid: 'proposals',
        q: '',
        filter,
        page: 1,
        hitsPerPage: 1,
        attributesToRetrieve: ['id'],
      })),
    },
    { signal },
  )
  const start = (Math.max(1, Math.trunc(ask.page)) - 1) * pageSize
  let total = 0
  // The slices of the sessions that stand on this page.
  const queries = filters.flatMap((filter, position) => {
    const first = total
    total += sizes[position]?.totalHits ?? 0
    const offset = Math.max(0, start - first)
    const limit = Math.min(total, start + pageSize) - first - offset
    if (limit <= 0) return []
    const sort = ask.newestFirst === true ? byNumberDown : byNumber
    return [{ indexUid: 'proposals', q: '', filter, sort, offset, limit, attributesToRetrieve: ['proposal'] }]
  })
  const { results: slices } =
    queries.length === 0 ? { results: [] } : await client.multiSearch({ queries }, { signal })
  const items = z
    .array(held)
    .parse(slices.flatMap(({ hits }) => hits))
    .map(({ proposal }) => proposal)
  const { counts, outcomes, subjects } = await answersTo(client, items, signal)
  return {
    total,
    pages: Math.ceil(total / pageSize),
    items: items.map(({ key, assembly, session, number, subject }) => ({
      key,
      path: paths.proposal(key),
      assembly,
      session,
      number,
      subject: subject ?? subjects.get(key) ?? null,
      replies: counts[key] ?? 0,
      outcome: outcomes.get(key) ?? null,
    })),
  }
}

const idsOf = async (client: Meilisearch, words: string, signal: AbortSignal): Promise<string[] | null> =>
  proposalsAbout(client, words, await readVocabulary(client, signal), signal)

const answer = storedSummary.extend({ proposalKeys: z.array(z.string()) })
/** Outcomes looked at for a page of proposals; a page seldom has more replies. */
const mostAnswers = 500

/**
 * The number of replies to each proposal, the outcome of the newest one that states it, and the subject of the newest
 * one that answers nothing else.
 */
async function answersTo(
  client: Meilisearch,
  proposals: readonly Proposal[],
  signal: AbortSignal,
): Promise<{
  counts: Record<string, number>
  outcomes: Map<string, Outcome>
  subjects: Map<string, string>
}> {
  const outcomes = new Map<string, Outcome>()
  const subjects = new Map<string, string>()
  if (proposals.length === 0) return { counts: {}, outcomes, subjects }
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
      attributesToRetrieve: ['line', 'proposalKeys'],
    },
    { signal },
  )
  for (const { line, proposalKeys } of z.array(answer).parse(hits))
    for (const key of proposalKeys) {
      if (line.outcome != null && !outcomes.has(key)) outcomes.set(key, line.outcome)
      if (line.subject != null && proposalKeys.length === 1 && !subjects.has(key))
        subjects.set(key, line.subject)
    }
  return { counts: facetDistribution?.proposalKeys ?? {}, outcomes, subjects }
}
