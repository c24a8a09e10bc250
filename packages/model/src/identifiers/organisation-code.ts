import { z } from 'zod'
import { foldCompact } from '../text/fold.ts'

/** An organisation code 组织机构代码 (GB 11714, 9 characters) or 统一社会信用代码 (GB 32100, 18 characters). */
export const organisationCodeSchema = z.object({
  /** Upper case, without the hyphen before the check digit, e.g. `010884970`. */
  code: z.string(),
  type: z.enum(['org9', 'uscc18']),
  /** Whether the check digit holds. A wrong one is a warning: live pages carry placeholder codes. */
  checksumOk: z.boolean(),
})
export type OrganisationCode = z.infer<typeof organisationCodeSchema>

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Characters both standards allow (no I, O, S, V, Z), for use inside a character class. */
export const CODE_CHARACTERS = '0-9A-HJ-NPQRTUWXY'
const SHAPE = new RegExp(`^(?:[${CODE_CHARACTERS}]{9}|[${CODE_CHARACTERS}]{18})$`)

const weighedSum = (code: string, alphabet: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, position) => sum + weight * alphabet.indexOf(code.charAt(position)), 0)

/** GB 11714: 11 minus the weighed sum modulo 11, where 10 is written X and 11 is written 0. */
const orgCheckCharacter = (code: string): string =>
  '0123456789X0'.charAt(11 - (weighedSum(code, ALPHABET, ORG_WEIGHTS) % 11))

/** GB 32100: 31 minus the weighed sum modulo 31, as a character of its 31-letter alphabet. */
const usccCheckCharacter = (code: string): string =>
  USCC_ALPHABET.charAt((31 - (weighedSum(code, USCC_ALPHABET, USCC_WEIGHTS) % 31)) % 31)

/**
 * Reads an organisation code in any width or case, with or without the hyphen before the check digit.
 * Gives null when it has neither 9 nor 18 allowed characters.
 */
export const parseOrganisationCode = (raw: string): OrganisationCode | null => {
  if (raw.length > 64) return null
  const code = foldCompact(raw)
    .toUpperCase()
    .replace(/-(?=.$)/, '')
  if (!SHAPE.test(code)) return null
  const type = code.length === 9 ? 'org9' : 'uscc18'
  const expected = type === 'org9' ? orgCheckCharacter(code) : usccCheckCharacter(code)
  return { code, type, checksumOk: code.endsWith(expected) }
}
