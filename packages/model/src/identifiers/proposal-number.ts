import { z } from 'zod'
import { foldCompact } from '../text/fold.ts'

/** The number of a suggestion or proposal 建议/提案编号: delegation + number, or year + number, or a number. */
export const proposalNumberSchema = z.object({
  raw: z.string(),
  /** Delegation 代表团, e.g. `萧山`; null when the number stands alone. */
  delegation: z.string().nullable(),
  /** Digits. Leading zeros are dropped unless the number begins with its year (`20220538`). */
  number: z.string(),
  /** The year the number begins with, for 7- to 9-digit numbers. */
  year: z.number().int().nullable(),
})
export type ProposalNumber = z.infer<typeof proposalNumberSchema>

const SHAPE =
  /^(?:(?:代表)?建议|(?:政协|委员)?提案|议案|编号|:)*(?<delegation>(?:(?!第)\p{Script=Han}){1,8}?)?(?:代表团|团)?第?(?<digits>\d{1,9})号?(?:代表)?(?:建议|提案|议案)?$/u
const YEAR_FIRST = /^(?:19|20)\d{5,7}$/

/**
 * Reads `萧山14号`, `第20220538号`, `20220538`, in any width, with or without 第 and 号.
 * Gives null for anything that is not one number of at most nine digits (four after a delegation).
 */
export const parseProposalNumber = (raw: string): ProposalNumber | null => {
  if (raw.length > 60) return null
  const parts = SHAPE.exec(foldCompact(raw))?.groups
  if (!parts?.digits) return null
  const delegation = parts.delegation ?? null
  if (delegation !== null && parts.digits.length > 4) return null
  const year = YEAR_FIRST.test(parts.digits) ? Number(parts.digits.slice(0, 4)) : null
  const number = year === null ? parts.digits.replace(/^0+(?=\d)/, '') : parts.digits
  return { raw, delegation, number, year }
}

/** The canonical form without 第: `萧山14号`, `20220538号`. */
export const formatProposalNumber = (number: ProposalNumber): string => `${proposalNumberKey(number)}号`

/** The key for exact filters: `萧山14`, `20220538`. */
export const proposalNumberKey = (number: ProposalNumber): string =>
  `${number.delegation ?? ''}${number.number}`
