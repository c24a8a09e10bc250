import { z } from 'zod'
import { metadata } from './metadata.ts'

/** Credit of a press article 来源. `readCount` is the count the source page printed, never our own. */
export const sourceCredit = z.object({
  /** 来源: the paper that wrote it. */
  media: z.string().nullable(),
  /** 发布: the channel that reposted it. */
  channel: z.string().nullable(),
  author: z.string().nullable(),
  originalTitle: z.string().nullable(),
  readCount: z.number().int().nonnegative().nullable(),
})
export type SourceCredit = z.infer<typeof sourceCredit>

/** Case 典型案例: a report about good practice, often from the press. It has a number of its own instead of an index number. */
export const caseRecord = metadata.extend({
  kind: z.literal('case'),
  /** Year and serial, e.g. `2022-0001`: given once, never changed. */
  caseNumber: z.string().regex(/^\d{4}-\d{4,}$/),
  source: sourceCredit,
})
export type CaseRecord = z.infer<typeof caseRecord>
