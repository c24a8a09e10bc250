import { z } from 'zod'
import { CHINESE_NUMERAL_CHARACTERS, parseChineseInteger } from '../text/chinese-numerals.ts'
import { foldCompact } from '../text/fold.ts'

/** A document number 发文字号 (GB/T 9704-2012, 7.2.5) and the older and special forms still in use. */
export const documentNumberSchema = z.object({
  raw: z.string(),
  /** 机关代字 or, for announcements and orders, the name of the series; may be empty for a bare order number. */
  prefix: z.string(),
  /** Null only for orders, which are counted without a year. */
  year: z.number().int().nullable(),
  serial: z.number().int(),
  form: z.enum(['bracket', 'announcement', 'order', 'legacy']),
  /** True when the brackets around the year were damaged or missing; an editor confirms it. */
  repaired: z.boolean(),
})
export type DocumentNumber = z.infer<typeof documentNumberSchema>

const YEAR = '(?<year>(?:19|20)\\d{2})'
const PREFIX = '(?<prefix>(?!第)[\\p{Script=Han}A-Z]{1,24}?)'
const BRACKET = new RegExp(
  `^${PREFIX}(?<open>\\(?)${YEAR}(?<close>\\)?)(?<dash>[-_/‐-―−]?)第?(?<serial>\\d{1,5})\\)?(?<end>号?)\\)?$`,
  'u',
)
const ANNOUNCEMENT = new RegExp(`^${PREFIX}\\(?${YEAR}年\\)?第?(?<serial>\\d{1,5})号$`, 'u')
const LEGACY = new RegExp(`^\\(${YEAR}\\)${PREFIX}第(?<serial>\\d{1,5})号?$`, 'u')
const ORDER = new RegExp(
  `^(?<prefix>[\\p{Script=Han}]{1,24}令)?(?:第(?<serial>\\d{1,4}|[${CHINESE_NUMERAL_CHARACTERS}]{1,7})号|(?<bare>\\d{1,4})号)$`,
  'u',
)
/** Last characters of the usual 机关代字: without brackets and 号 only these make a number recognisable. */
const SERIES_END = /[发函字办规通电复文告综厅秘提]$/
/** What stands behind a dash and looks like a year ends a span of years: 规2021-2025. */
const SPAN_END = /^(?:19|20)\d{2}$/

const form = (
  raw: string,
  parts: Record<string, string | undefined>,
  kind: DocumentNumber['form'],
  repaired: boolean,
): DocumentNumber | null => {
  const digits = parts.serial ?? parts.bare ?? ''
  const serial = /^\d/.test(digits) ? Number(digits) : parseChineseInteger(digits)
  if (!serial) return null
  const year = parts.year ? Number(parts.year) : null
  return { raw, prefix: parts.prefix ?? '', year, serial, form: kind, repaired }
}

/**
 * Reads one document number in any width and with any kind of bracket: `国办发〔2020〕23号`, announcements
 * (`国家税务总局公告2026年第19号`), orders (`国务院令第711号`, `第711号`), the legacy form (`(1988)国税地字第28号`), and
 * damaged spellings (`国办发〔202023号`, `武隆府办发2021 41号`, `武隆府办发2021-41`), which are split after the four-digit
 * year and marked `repaired`. Gives null for anything else.
 */
export const parseDocumentNumber = (raw: string): DocumentNumber | null => {
  if (raw.length > 100) return null
  const text = foldCompact(raw)
    .replace(/[<〈「]/g, '(')
    .replace(/[>〉」]/g, ')')
    .toUpperCase()
  const legacy = LEGACY.exec(text)?.groups
  if (legacy) return form(raw, legacy, 'legacy', false)
  const bracket = BRACKET.exec(text)?.groups
  if (bracket) {
    const { prefix = '', open, close, dash, serial = '', end } = bracket
    const bracketless = !open && !close
    if (bracketless && (dash || !end) && !SERIES_END.test(prefix)) return null
    if (bracketless && dash && SPAN_END.test(serial)) return null
    return form(raw, bracket, 'bracket', !(open && close))
  }
  const announcement = ANNOUNCEMENT.exec(text)?.groups
  if (announcement) return form(raw, announcement, 'announcement', false)
  const order = ORDER.exec(text)?.groups
  return order && (order.prefix || order.serial) ? form(raw, order, 'order', false) : null
}

/** The canonical form: brackets 〔〕, no leading zero, e.g. `国办发〔2020〕23号`. */
export const formatDocumentNumber = ({ prefix, year, serial, form: kind }: DocumentNumber): string => {
  if (kind === 'announcement') return `${prefix}${year}年第${serial}号`
  if (kind === 'order') return `${prefix}第${serial}号`
  if (kind === 'legacy') return `〔${year}〕${prefix}第${serial}号`
  return `${prefix}〔${year}〕${serial}号`
}

/** The key for exact filters: prefix, year and serial without any bracket, so a damaged spelling shares it. */
export const documentNumberKey = ({ prefix, year, serial }: DocumentNumber): string =>
  `${prefix}${year ?? ''}${serial}`
