import { z } from 'zod'
import { foldCompact } from '../text/fold.ts'
import { CODE_CHARACTERS, parseOrganisationCode } from './organisation-code.ts'

/**
 * An index number 索引号: organisation code, year and serial (政府信息公开目录系统实施指引). It is unique and never
 * changes, so it is the permalink of a record.
 */
export const indexNumberSchema = z.object({
  raw: z.string(),
  code: z.string(),
  codeType: z.enum(['org9', 'uscc18']),
  year: z.number().int(),
  /** Four to six digits with leading zeros, because they are part of the number. */
  serial: z.string(),
  /** Check digit of the organisation code; false is a warning, not an error. */
  checksumOk: z.boolean(),
})
export type IndexNumber = z.infer<typeof indexNumberSchema>

const DASH = '[-‐‑‒–—―−_.·]'
const SHAPE = new RegExp(
  `^(?<code>[${CODE_CHARACTERS}]{17}-?[${CODE_CHARACTERS}]|[${CODE_CHARACTERS}]{8}-?[${CODE_CHARACTERS}])` +
    `(?:[/\\\\|:]|${DASH})?(?<year>(?:19|20)\\d{2})(?:${DASH}|/)?(?<serial>\\d{4,6})$`,
)

/**
 * Reads an index number in any width, with odd or missing separators (`010884970202420601`).
 * Gives null when the code has not 9 or 18 characters, the year is not 19xx/20xx or the serial not 4–6 digits.
 */
export const parseIndexNumber = (raw: string): IndexNumber | null => {
  if (raw.length > 100) return null
  const parts = SHAPE.exec(foldCompact(raw).toUpperCase())?.groups
  const organisation = parts?.code ? parseOrganisationCode(parts.code) : null
  if (!parts?.year || !parts.serial || !organisation) return null
  return {
    raw,
    code: organisation.code,
    codeType: organisation.type,
    year: Number(parts.year),
    serial: parts.serial,
    checksumOk: organisation.checksumOk,
  }
}

/** The printed form, e.g. `010884970/2024-20601`. */
export const formatIndexNumber = (number: IndexNumber): string =>
  `${number.code}/${number.year}-${number.serial}`

/** The key for exact filters: letters and digits only, e.g. `010884970202420601`. */
export const indexNumberKey = (number: IndexNumber): string => `${number.code}${number.year}${number.serial}`
