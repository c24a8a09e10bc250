import { z } from 'zod'
import {
  CHINESE_NUMERAL_CHARACTERS,
  formatChineseInteger,
  parseChineseInteger,
} from '../text/chinese-numerals.ts'
import { foldCompact } from '../text/fold.ts'

/** A session 会次 of a people's congress 人大 (`npc`) or a political consultative conference 政协 (`cppcc`). */
export const sessionSchema = z.object({
  raw: z.string(),
  assembly: z.enum(['npc', 'cppcc']),
  /** As printed, e.g. `市`, `武汉市`, `全国`; null when the page does not say it. */
  region: z.string().nullable(),
  /** 届 */
  term: z.number().int(),
  /** 次 */
  session: z.number().int(),
})
export type Session = z.infer<typeof sessionSchema>

const NUMERAL = `(?:[${CHINESE_NUMERAL_CHARACTERS}]{1,5}|\\d{1,3})`
const TERM = new RegExp(`第?(${NUMERAL})届`)
const MEETING = new RegExp(`第?(${NUMERAL})次(?:全体)?会议`)
const CONGRESS = /人民代表大会|人大/
const CONFERENCE = /(?:中国)?(?:人民)?政治协商会议|政协/
const REGION = /^\p{Script=Han}{0,11}[国省市县区旗州盟乡镇]$/u
const IN_TEXT = new RegExp(`第?${NUMERAL}届\\p{Script=Han}{0,14}?第?${NUMERAL}次(?:全体)?会议`, 'gu')
/** A region or assembly before 届 has at most this many characters. */
const BEFORE_TERM = /\p{Script=Han}{0,20}$/u
const LEAD_IN = /^.*(?:[在对于]|期间|提出|关于)/u

const toInteger = (text: string): number | null =>
  /^\d/.test(text) ? Number(text) : parseChineseInteger(text)

/**
 * Reads a session: `市十四届人大四次会议`, `市政协十四届一次会议`, `第十四届全国人民代表大会第四次会议`, with Arabic or
 * Chinese numerals. Meetings of standing committees are not sessions; they and everything else give null.
 */
export const parseSession = (raw: string): Session | null => {
  if (raw.length > 80) return null
  const text = foldCompact(raw)
  if (/常委|常务/.test(text)) return null
  const term = TERM.exec(text)
  const meeting = MEETING.exec(text)
  if (!term?.[1] || !meeting?.[1] || meeting.index < term.index) return null
  if (meeting.index + meeting[0].length !== text.length) return null
  const name = text.slice(0, meeting.index).replace(term[0], '')
  const assembly = CONFERENCE.test(name) ? 'cppcc' : CONGRESS.test(name) ? 'npc' : null
  const termNumber = toInteger(term[1])
  const sessionNumber = toInteger(meeting[1])
  if (!assembly || !termNumber || !sessionNumber) return null
  const region = name.replace(assembly === 'npc' ? CONGRESS : CONFERENCE, '').replace('委员会', '')
  if (region !== '' && !REGION.test(region)) return null
  return { raw, assembly, region: region === '' ? null : region, term: termNumber, session: sessionNumber }
}

/** The first session named in running text, with its place; null when there is none. Linear in the length. */
export const findSession = (text: string): { index: number; length: number; session: Session } | null => {
  for (const match of text.matchAll(IN_TEXT)) {
    const before = BEFORE_TERM.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? ''
    const region = before.replace(LEAD_IN, '')
    const raw = region + match[0]
    const session = parseSession(raw)
    if (session) return { index: match.index - region.length, length: raw.length, session }
  }
  return null
}

/** The canonical short form: `市十四届人大四次会议`, `市政协十四届一次会议`. */
export const formatSession = ({ assembly, region, term, session }: Session): string => {
  const ordinal = `${formatChineseInteger(term)}届`
  const body = assembly === 'npc' ? `${region ?? ''}${ordinal}人大` : `${region ?? ''}政协${ordinal}`
  return `${body}${formatChineseInteger(session)}次会议`
}

/** The key for exact filters, without the region: `npc-14-4`. */
export const sessionKey = ({ assembly, term, session }: Session): string => `${assembly}-${term}-${session}`
