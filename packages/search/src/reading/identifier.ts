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
}

const LABEL = /^(?:索引号|发文字号|文号|案例编?号|编号|(?:建议|提案|议案)编?号|机构代码)[::]?/u
const CASE = /^(\d{4})[-_/–—](\d{4,})$/
const PROPOSAL_KEY = /^(?:npc|cppcc)-.{1,80}$/i
const maxLength = 120

/** Reads an identifier in any width and with any kind of bracket or separator. */
export function readIdentifier(raw: string): Identifier {
  const compact = cleanQuery(raw).replaceAll(' ', '').replace(LABEL, '')
  if (compact === '' || compact.length > maxLength)
    return { ids: [], document: null, organisation: null, proposalKey: null, proposal: null, former: [] }
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
  }
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
