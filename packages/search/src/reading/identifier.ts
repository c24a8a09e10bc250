import {
  documentNumberKey,
  findSession,
  formatIndexNumber,
  parseDocumentNumber,
  parseIndexNumber,
  parseOrganisationCode,
  parseProposalNumber,
  proposalNumberKey,
  recordId,
  sessionKey,
} from '@yanlu/model'
import { formerNumberKeys } from '../projection/keys.ts'
import { cleanQuery } from '../query/clean.ts'
import { LABEL, type NumberQuery, recogniseNumber } from '../query/numbers.ts'

/** Everything that a text can mean if it is an identifier and nothing else. Nothing here says that it exists. */
export type Identifier = {
  /** Ids that records of this index number or case number have. */
  ids: string[]
  /** Key of a whole document number. */
  document: string | null
  organisation: string | null
  /** A proposal by its key. */
  proposalKey: string | null
  /** A proposal by its number, and the session where it is said. */
  proposal: { number: string; session: string | null } | null
  /** Keys that it has as the former number of a record. */
  former: string[]
  /** What the search box takes it for: it answers where nothing bears the whole of it. */
  searched: NumberQuery | null
}

const CASE = /^(\d{4})[-_/–—](\d{4,})$/
const PROPOSAL_KEY = /^(?:npc|cppcc)-.{1,80}$/i
const maxLength = 120

/** Reads an identifier in any width and with any kind of bracket or separator. */
export function readIdentifier(raw: string): Identifier {
  const clean = cleanQuery(raw)
  const compact = clean.replaceAll(' ', '').replace(LABEL, '')
  if (compact === '' || compact.length > maxLength) return nothing
  const index = parseIndexNumber(compact)
  const caseNumber = CASE.exec(compact)
  const document = parseDocumentNumber(compact)
  return {
    ids: [
      ...(index === null ? [] : [recordId('policy', formatIndexNumber(index))]),
      ...(caseNumber === null ? [] : [recordId('case', `${caseNumber[1]}-${caseNumber[2]}`)]),
    ],
    document: document === null || document.prefix === '' ? null : documentNumberKey(document),
    organisation: parseOrganisationCode(compact)?.code ?? null,
    proposalKey: PROPOSAL_KEY.test(compact) ? compact.replace(/^\w+/, (start) => start.toLowerCase()) : null,
    proposal: proposalNumber(compact),
    former: formerNumberKeys(compact),
    searched: recogniseNumber(clean),
  }
}

const nothing: Identifier = {
  ids: [],
  document: null,
  organisation: null,
  proposalKey: null,
  proposal: null,
  former: [],
  searched: null,
}

function proposalNumber(compact: string): Identifier['proposal'] {
  const found = findSession(compact)
  const rest =
    found === null
      ? compact
      : (compact.slice(0, found.index) + compact.slice(found.index + found.length)).replace(
          /^[上的()]+|[上的()]+$/gu,
          '',
        )
  const number = parseProposalNumber(rest)
  if (number === null) return null
  return {
    number: proposalNumberKey(number),
    session: found === null ? null : sessionKey(found.session),
  }
}
