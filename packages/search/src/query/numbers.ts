import {
  documentNumberKey,
  findDocumentNumbers,
  findSession,
  formatDocumentNumber,
  formatIndexNumber,
  formatProposalNumber,
  formatSession,
  indexNumberKey,
  parseDocumentNumber,
  parseIndexNumber,
  parseOrganisationCode,
  parseProposalNumber,
  proposalNumberKey,
  sessionKey,
} from '@yanlu/model'
import { formerNumberKeys, yearSerialKey } from '../projection/keys.ts'
import type { Recognised } from '../reading/types.ts'

/** A query that is a number and nothing else. */
export type NumberQuery = {
  recognised: Exclude<Recognised, { type: 'words' | 'everything' | 'nothing' | 'figure' }>
  /** Keys of records that bear the number. Any of them. */
  own: string[]
  /** Keys under which other records cite it. */
  cited: string[]
  /** The body that issued what is looked for. */
  body: string | null
  /** The session it must belong to. */
  session: string | null
  /** The figure to look for in texts when no record bears the number; `null` when it can only be a number. */
  figure: string | null
  /** What numbers of its series begin with (云东 of 云东8): where there are others, it is one of them and no word. */
  series: string | null
  /** Whether it may be words after all (`未来社区2025`) when nobody bears it. */
  doubtful: boolean
}

/** What people write before a number. */
export const LABEL = /^(?:索引号|发文字号|文号|案例编?号|旧?编号|(?:建议|提案|议案)编?号|机构代码)[::]?/u
/** What stands around a number in the title of a reply. */
const AROUND = /^(?:关于|对|在)|(?:会议)?(?:期间)?(?:提出)?(?:上)?(?:的)?(?:答复|回复|复函|文件|通知)$/gu

const plainNumber = (
  type: NumberQuery['recognised']['type'],
  label: string,
  own: string[],
  rest: Partial<NumberQuery> = {},
): NumberQuery => ({
  recognised: { type, label },
  own,
  cited: [],
  body: null,
  session: null,
  figure: null,
  series: null,
  doubtful: false,
  ...rest,
})

/** Reads a clean query ({@link cleanQuery}) as an index, document or proposal number or a session, else `null`. */
export function recogniseNumber(clean: string): NumberQuery | null {
  const text = clean.replace(LABEL, '').replace(AROUND, '').trim()
  const compact = text.replaceAll(' ', '')
  if (compact === '' || compact.length > 80) return null
  return (
    indexNumber(compact) ??
    sessionNumber(compact) ??
    organisationCode(compact) ??
    documentNumber(text, compact) ??
    bareNumber(compact) ??
    delegationNumber(compact) ??
    formerNumber(compact)
  )
}

function indexNumber(compact: string): NumberQuery | null {
  const number = parseIndexNumber(compact)
  if (number) return plainNumber('indexNumber', formatIndexNumber(number), [indexNumberKey(number)])
  const tail = /^((?:19|20)\d{2})[-_/‐-―−](\d{4,6})$/.exec(compact)
  return tail ? plainNumber('indexNumber', `${tail[1]}-${tail[2]}`, [`${tail[1]}-${tail[2]}`]) : null
}

/** Nine digits may be anything; they are a code when their check digit holds. Live codes with letters break that rule. */
function organisationCode(compact: string): NumberQuery | null {
  const found = parseOrganisationCode(compact)
  const lettered = /[A-Z]/.test(found?.code ?? '') && /\d{4}/.test(found?.code ?? '')
  if (!found || !(found.checksumOk || lettered)) return null
  return plainNumber('organisationCode', found.code, [], { body: found.code })
}

function sessionNumber(compact: string): NumberQuery | null {
  const found = findSession(compact)
  if (!found) return null
  const label = formatSession(found.session)
  const rest = (compact.slice(0, found.index) + compact.slice(found.index + found.length))
    .replace(/^[上的()]+|[上的()]+$/gu, '')
    .replace(AROUND, '')
  const session = sessionKey(found.session)
  if (/^(?:建议|提案|代表建议|委员提案|政协提案)?$/u.test(rest))
    return plainNumber('session', label, [], { session })
  const number = bareNumber(rest) ?? delegationNumber(rest)
  return (
    number && {
      ...number,
      session,
      figure: null,
      doubtful: false,
      recognised: { type: 'proposalNumber', label: `${label}${number.recognised.label}` },
    }
  )
}

/** Year and number with a dash and nothing around them may be something else: 水电2024-12. */
const DASHED = /\d{4}[-_/‐-―−]\d{1,5}号?$/

function documentNumber(text: string, compact: string): NumberQuery | null {
  const [found, ...others] = findDocumentNumbers(text)
  const alone =
    found && others.length === 0 && text.slice(0, found.index) + text.slice(found.index + found.length) === ''
  const number = parseDocumentNumber(compact) ?? (alone ? found.number : null)
  if (number && number.prefix !== '') {
    const key = documentNumberKey(number)
    return plainNumber('documentNumber', formatDocumentNumber(number), [key], {
      cited: [key],
      doubtful: number.repaired && DASHED.test(compact),
    })
  }
  const tail = /^\(?((?:19|20)\d{2})(?:\)第?| 第?|年第)(\d{1,5})号?$/.exec(text)
  if (!tail?.[1] || !tail[2]) return null
  const key = yearSerialKey(Number(tail[1]), Number(tail[2]))
  const own = /^\d{4} \d{4,5}$/.test(text) ? [key, `${tail[1]}-${tail[2]}`] : [key]
  return plainNumber('documentNumber', `〔${tail[1]}〕${Number(tail[2])}号`, own, { cited: [key] })
}

function bareNumber(compact: string): NumberQuery | null {
  const parts =
    /^(?:(?:代表)?建议|提案|议案)?(第)?(\d{1,12})(号)?(?:(?:代表)?建议|(?:政协|委员)?提案|议案)?$/u.exec(
      compact,
    )
  const digits = parts?.[2]
  if (digits === undefined) return null
  const marked = parts?.[1] !== undefined || parts?.[3] !== undefined
  return plainNumber(
    'proposalNumber',
    `${digits}号`,
    [...new Set([digits, digits.replace(/^0+(?=\d)/, '')])],
    {
      figure: marked || compact !== digits ? null : digits,
    },
  )
}

/** 云政办发9号: the number of a document without its year. Delegations are places, and none ends like this. */
const ISSUED = /[发函办字规令]$/u
const firstYear = 1990
/** A number as large as a year is one: 未来社区2025. */
const leastYear = 1900

function delegationNumber(compact: string): NumberQuery | null {
  const number = parseProposalNumber(compact)
  if (!number || number.delegation === null) return null
  const { delegation, number: serial } = number
  const doubtful = !/第|号/u.test(compact)
  const series = Number(serial) < leastYear ? delegation : null
  if (!ISSUED.test(delegation))
    return plainNumber('proposalNumber', formatProposalNumber(number), [proposalNumberKey(number)], {
      doubtful,
      series,
    })
  const years = Array.from({ length: new Date().getFullYear() + 2 - firstYear }, (_, at) => firstYear + at)
  const keys = years.flatMap((year) => {
    const read = parseDocumentNumber(`${delegation}〔${year}〕${serial}号`)
    return read === null ? [] : [documentNumberKey(read)]
  })
  return plainNumber('documentNumber', `${delegation}${serial}号`, keys, { cited: keys, doubtful, series })
}

/** A number of an earlier system (`art_1229_58840`) has no form that would tell; only the records know it. */
function formerNumber(compact: string): NumberQuery | null {
  if (!/^(?=.*\d)[\w./#:-]{4,}$/.test(compact)) return null
  return plainNumber('formerNumber', compact, formerNumberKeys(compact), { doubtful: true })
}
