import { parseProposalNumber, parseSession, proposalNumberKey } from '../identifiers/index.ts'
import { foldCompact } from '../text/fold.ts'
import type { Assembly } from './proposal.ts'

/**
 * The key of a proposal 建议/提案: assembly, session and number in one normalised string, the same for every spelling.
 * `市政协十四届一次会议` + `第20220538号` → `cppcc-14-1-20220538`; `市十四届人大四次会议` + `萧山14号` →
 * `npc-14-4-萧山14`; without a session `cppcc-20220538`. `null` when there is no number, or
 * one over 60 characters: then nobody can tell which proposal it is. The region of the session is no part of the key, because an installation serves one city.
 */
export function proposalKey(named: {
  assembly: Assembly
  session: string | null
  number: string | null
}): string | null {
  const number = numberKey(named.number ?? '')
  if (number === '') return null
  const session = parseSession(named.session ?? '')
  const meeting = session === null ? [] : [session.term, session.session]
  return [named.assembly, ...meeting, number].join('-')
}

/** A number in no known form still tells proposals apart, so it is kept as it stands. */
function numberKey(raw: string): string {
  if (raw.length > 60) return ''
  const parsed = parseProposalNumber(raw)
  if (parsed !== null) return proposalNumberKey(parsed)
  return foldCompact(raw)
    .replace(/^第(?=.)/u, '')
    .replace(/(?<=.)号$/u, '')
}
