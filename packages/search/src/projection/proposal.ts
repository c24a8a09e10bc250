import { type Proposal, parseProposalNumber, parseSession, proposal, sessionKey } from '@yanlu/model'
import { proposalNumberKeys } from './keys.ts'
import { characters } from './pinyin.ts'

/** More sessions than any term has. */
const sessionsPerTerm = 100

/** What is stored of a proposal. It carries every field that proposals are sorted by, whatever is printed. */
export function projectProposal(input: Proposal, now: number) {
  const held = proposal.parse(input)
  const session = held.session === null ? null : parseSession(held.session)
  const number = parseProposalNumber(held.number)
  return {
    id: held.id,
    state: 'public' as const,
    revision: held.revision,
    indexedAt: now,
    proposal: held,
    chars: [characters(held.number)],
    subjectChars: characters(held.subject ?? ''),
    numberKeys: proposalNumberKeys(held.number),
    sessionKey: session === null ? null : sessionKey(session),
    sessionOrder: session === null ? 0 : session.term * sessionsPerTerm + session.session,
    numberOrder: number === null ? 0 : Number(number.number),
  }
}
