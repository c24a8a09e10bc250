import { z } from 'zod'

/**
 * Validity 有效性 of a policy. `unknown` means that nobody stated it: it is shown as 未标注, never as 有效.
 * Codes after the words of the tax administration's policy library and gov.cn (全文有效, 已修改, 部分失效, 全文废止 …).
 */
export const validityStatus = z.enum([
  'not_yet',
  'in_force',
  'amended',
  'partly_repealed',
  'repealed',
  'expired',
  'superseded',
  'unknown',
])
export type ValidityStatus = z.infer<typeof validityStatus>

/** What a reader sees for each status. */
export const validityLabels: Readonly<Record<ValidityStatus, string>> = {
  not_yet: '尚未生效',
  in_force: '有效',
  amended: '已修改',
  partly_repealed: '部分失效',
  repealed: '已废止',
  expired: '已失效',
  superseded: '已被替代',
  unknown: '未标注',
}

/** Whole words as offices write them. A substring test would read 部分失效 as 失效. */
const spellings: Readonly<Record<string, ValidityStatus>> = {
  有效: 'in_force',
  现行有效: 'in_force',
  全文有效: 'in_force',
  已修改: 'amended',
  已修订: 'amended',
  修改: 'amended',
  部分失效: 'partly_repealed',
  部分废止: 'partly_repealed',
  部分有效: 'partly_repealed',
  '部分失效/部分废止': 'partly_repealed',
  废止: 'repealed',
  已废止: 'repealed',
  全文废止: 'repealed',
  失效: 'expired',
  已失效: 'expired',
  全文失效: 'expired',
  宣布失效: 'expired',
  无效: 'expired',
  已被替代: 'superseded',
  被替代: 'superseded',
  尚未生效: 'not_yet',
  尚未施行: 'not_yet',
}

/**
 * Reads a stated validity. Gives `null` for an empty or unknown wording, and for the junk that old systems
 * store in the field (`"null"`, `-`).
 */
export function parseValidity(stated: string): Exclude<ValidityStatus, 'unknown'> | null {
  const word = stated.normalize('NFKC').replace(/\s+/g, '')
  const status = Object.hasOwn(spellings, word) ? spellings[word] : undefined
  return status === undefined || status === 'unknown' ? null : status
}

/** Validity with its dates and its basis. Dates are `YYYY-MM-DD` in Asia/Shanghai. */
export const validity = z.object({
  status: validityStatus,
  /** 施行日期: first day in force. */
  effectiveFrom: z.iso.date().nullable(),
  /** Last day in force, where the text sets a term. */
  effectiveTo: z.iso.date().nullable(),
  /** Day of the decision that changed the status. */
  statusDate: z.iso.date().nullable(),
  /** The sentence or document the status rests on. */
  basis: z.string().nullable(),
  /** The record that amends, repeals or replaces this one, as its permalink path. */
  by: z.object({ title: z.string(), path: z.string() }).nullable(),
})
export type Validity = z.infer<typeof validity>

/**
 * The status on a given day (`YYYY-MM-DD`): the term of an in-force text may not have begun or may have run out.
 * A status that somebody decided (repealed, superseded …) stands; `unknown` stays unknown.
 */
export function validityOn(value: Validity, day: string): ValidityStatus {
  if (value.status !== 'in_force' && value.status !== 'amended' && value.status !== 'not_yet')
    return value.status
  if (value.effectiveTo !== null && value.effectiveTo < day) return 'expired'
  if (value.effectiveFrom !== null && value.effectiveFrom > day) return 'not_yet'
  if (value.status === 'not_yet') return value.effectiveFrom === null ? 'not_yet' : 'in_force'
  return value.status
}
