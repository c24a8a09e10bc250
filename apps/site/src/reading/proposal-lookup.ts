import { assembly, parseProposalNumber, paths, proposalId, proposalNumberKey } from '@yanlu/model'
import type { ProposalSummary, RecordSummary } from '@yanlu/search'
import { reader } from './reader.ts'

/** Where a number leads: one address, the proposals or documents that share it, or nowhere. */
export type NumberFound =
  | { path: string }
  | { proposals: ProposalSummary[] }
  | { among: RecordSummary[] }
  | null

/** Sessions count from 1 again; nobody looks for a number of longer ago without naming the session. */
const MOST_SESSIONS = 24

/** Finds what a number means; with a session (`npc-14-4`) the proposal of that session comes first. */
export async function lookUpNumber(number: string, session: string | null): Promise<NumberFound> {
  const parsed = parseProposalNumber(number)
  const key = parsed === null ? null : proposalNumberKey(parsed)
  if (session !== null && key !== null) {
    const [found] = await proposalsOf([`${session}-${key}`])
    if (found) return { path: found.path }
  }
  const resolved = await reader.resolve(number)
  if (resolved !== null && 'path' in resolved) return { path: resolved.path }
  if (key !== null) {
    const sessions = (await reader.sessions()).slice(0, MOST_SESSIONS)
    const proposals = await proposalsOf(
      [...sessions, ...assembly.options.map((one) => ({ key: one }))].map((one) => `${one.key}-${key}`),
    )
    if (proposals.length > 0) return { proposals }
  }
  return resolved
}

async function proposalsOf(keys: string[]): Promise<ProposalSummary[]> {
  const found = await Promise.all(
    // Meilisearch takes ids of up to 511 bytes; a longer key is nobody's.
    keys.map((key) => (proposalId(key).length > 511 ? null : reader.proposal(key))),
  )
  return found
    .filter((one) => one !== null)
    .map(({ proposal: { key, assembly: house, session, number, subject }, replies }) => ({
      key,
      path: paths.proposal(key),
      assembly: house,
      session,
      number,
      subject,
      replies: replies.length,
      outcome: replies.findLast(({ outcome }) => outcome !== null)?.outcome ?? null,
    }))
}
