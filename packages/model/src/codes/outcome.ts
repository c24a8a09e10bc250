import { z } from 'zod'

/**
 * The axis on which outcomes 办理结果 of all places can be compared. The letters A, B, C and D mean different things
 * by place and year, so a record keeps scheme + code + label and adds its place on this axis.
 */
export const outcomeAxis = z.enum(['resolved', 'in_progress', 'planned', 'later', 'reference_only'])
export type OutcomeAxis = z.infer<typeof outcomeAxis>

/** What a reader sees for each place on the axis. */
export const outcomeAxisLabels: Readonly<Record<OutcomeAxis, string>> = {
  resolved: '已解决',
  in_progress: '正在解决',
  planned: '列入计划',
  later: '待以后解决',
  reference_only: '留作参考',
}

export const outcome = z.object({
  /** Which table the letter comes from, e.g. `national`. */
  scheme: z.string().min(1),
  /** The letter as printed, e.g. `B`. */
  code: z.string().min(1),
  /** The wording of that table. */
  label: z.string().min(1),
  axis: outcomeAxis,
})
export type Outcome = z.infer<typeof outcome>

type SchemeEntry = { code: string; label: string; axis: OutcomeAxis }

/** Known tables. `national` is the common national wording, `three` the three-letter wording of some counties. */
export const outcomeSchemes: Readonly<Record<string, { label: string; entries: readonly SchemeEntry[] }>> = {
  national: {
    label: '全国通用(A/B/C/D)',
    entries: [
      { code: 'A', label: '已解决或基本解决', axis: 'resolved' },
      { code: 'B', label: '正在解决或列入规划', axis: 'in_progress' },
      { code: 'C', label: '因条件限制待以后解决', axis: 'later' },
      { code: 'D', label: '留作参考', axis: 'reference_only' },
    ],
  },
  three: {
    label: '三类制(A/B/C)',
    entries: [
      { code: 'A', label: '已解决或采纳', axis: 'resolved' },
      { code: 'B', label: '列入计划拟解决', axis: 'planned' },
      { code: 'C', label: '留作参考', axis: 'reference_only' },
    ],
  },
}

/** The full outcome for a scheme and a letter, or `null` where the table has no such letter. */
export function outcomeOf(scheme: string, code: string): Outcome | null {
  const table = Object.hasOwn(outcomeSchemes, scheme) ? outcomeSchemes[scheme] : undefined
  const entry = table?.entries.find((candidate) => candidate.code === code)
  return entry ? { scheme, ...entry } : null
}
