import type { FacetValue, Reader, SessionSummary } from '@yanlu/search'
import type { ProposalQuery } from '../query/proposal-parameters.ts'
import { proposalListWording as wording } from '../wording/proposals.ts'
import { everyRecord } from './every-record.ts'
import { reader } from './reader.ts'
import { Refusal } from './refusal.ts'

/** A page of proposals with the sessions and years to choose from. */
export type ProposalList = {
  sessions: SessionSummary[]
  /** The session that is shown; `null` for all. */
  chosen: SessionSummary | null
  /** Years in which replies were published. */
  years: FacetValue[]
  list: Awaited<ReturnType<Reader['proposals']>>
}

/**
 * Reads a page of the proposals of a session (of all for `null`) whose subject holds some words (all for none).
 *
 * @throws {Refusal} `not_found` where the session has no proposals
 */
export async function openProposals({
  session,
  q,
  page,
}: Omit<ProposalQuery, 'number'>): Promise<ProposalList> {
  const [sessions, list, replies] = await Promise.all([
    reader.sessions(),
    reader.proposals({ session, page, ...(q === '' ? {} : { words: q }) }),
    reader.search({ ...everyRecord, kind: ['reply'] }),
  ])
  const chosen = sessions.find(({ key }) => key === session) ?? null
  if (session !== null && chosen === null) throw new Refusal('not_found', wording.unknownSession)
  return { sessions, chosen, years: replies.facets.year, list }
}
