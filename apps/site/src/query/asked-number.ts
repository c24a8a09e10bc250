import {
  CHINESE_NUMERAL_CHARACTERS,
  findSession,
  foldCompact,
  parseChineseInteger,
  parseProposalNumber,
  proposalNumberKey,
  sessionKey,
} from '@yanlu/model'

/** A number of a proposal as somebody typed it. */
export type AskedNumber = {
  /** Key of the number, where it can be a whole one. */
  key: string | null
  /** The sessions it may belong to; `null` where none is named. Without an assembly a session is one of each. */
  sessions: string[] | null
  /** Its characters without 第, 号 and what it is called, to look for numbers that hold them. */
  part: string
}

const NUMERAL = `[${CHINESE_NUMERAL_CHARACTERS}]`
const CALLED = '(?:代表|委员)?(?:建议|提案|议案)?'
const MEETING = new RegExp(
  `^(?:\\p{Script=Han}{0,10}[国省市县区旗州盟乡镇])?第?(${NUMERAL}{1,5}|\\d{1,3})届第?(${NUMERAL}{1,5}|\\d{1,3})次(?:全体)?会议`,
  'u',
)
const NUMERALS_LAST = new RegExp(`${NUMERAL}+(?=号?${CALLED}$)`, 'u')

/**
 * Reads a number in every spelling: `云东8号`, `云东八号`, `第２０２４０１１７号`, after a session
 * (`市政协九届三次会议第20240117号`) or after one that names no assembly (`九届三次会议20240117`).
 */
export function readAskedNumber(typed: string): AskedNumber {
  const compact = foldCompact(typed)
  const { sessions, rest } = withoutSession(compact)
  const number = rest
    .replace(/^[上的(),、:]+|[上的(),、:]+$/gu, '')
    .replace(NUMERALS_LAST, (numeral) => inDigits(numeral) ?? numeral)
  const parsed = parseProposalNumber(number)
  return {
    key: parsed === null ? null : proposalNumberKey(parsed),
    sessions,
    part: number.replace(/^(?:建议|提案|议案|编号|:)+/u, '').replace(/第|号.*$/gu, ''),
  }
}

function withoutSession(compact: string): { sessions: string[] | null; rest: string } {
  const found = findSession(compact)
  if (found !== null)
    return {
      sessions: [sessionKey(found.session)],
      rest: compact.slice(0, found.index) + compact.slice(found.index + found.length),
    }
  const [whole = '', term = '', meeting = ''] = MEETING.exec(compact) ?? []
  if (whole === '') return { sessions: null, rest: compact }
  const counted = [term, meeting].map((text) => (/^\d/.test(text) ? Number(text) : parseChineseInteger(text)))
  return {
    sessions: counted.includes(null)
      ? []
      : ['npc', 'cppcc'].map((assembly) => [assembly, ...counted].join('-')),
    rest: compact.slice(whole.length),
  }
}

/** `八` → `8`, `一百零三` → `103`, `二〇二四〇一一七` → `20240117`. */
function inDigits(numeral: string): string | null {
  if (!/[十百千]/.test(numeral)) return [...numeral].map(parseChineseInteger).join('')
  return parseChineseInteger(numeral)?.toString() ?? null
}
