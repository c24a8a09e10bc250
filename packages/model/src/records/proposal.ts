import { z } from 'zod'
import { outcome } from '../codes/outcome.ts'

/** 人大 (deputies' suggestions 代表建议) or 政协 (CPPCC proposals 政协提案). */
export const assembly = z.enum(['npc', 'cppcc'])
export type Assembly = z.infer<typeof assembly>

/** What a reader sees for each assembly. */
export const assemblyLabels: Readonly<Record<Assembly, string>> = { npc: '人大代表建议', cppcc: '政协提案' }

/** Proposal 建议/提案: what a deputy or member asked. */
export const proposal = z.object({
  /** Id in the public index, derived from the key ({@link proposalId}). */
  id: z.string().regex(/^[\w-]{1,511}$/),
  /** Session and number in one normalised string, e.g. `cppcc-14-1-20220538` ({@link proposalKey}). */
  key: z.string().min(1),
  assembly,
  /** Session 会次 as printed, e.g. 市十四届人大四次会议. */
  session: z.string().nullable(),
  /** Number as printed without 第, e.g. 20220538号. */
  number: z.string().min(1),
  subject: z.string().nullable(),
  revision: z.number().int().positive(),
  updatedAt: z.string(),
})
export type Proposal = z.infer<typeof proposal>

/** A proposal as a reply names it. `key` is `null` where the page gives too little to tell which proposal it is. */
export const proposalRef = z.object({
  key: z.string().nullable(),
  assembly,
  session: z.string().nullable(),
  number: z.string().nullable(),
  subject: z.string().nullable(),
})
export type ProposalRef = z.infer<typeof proposalRef>

/** One ask 诉求 as the reply quotes it, and what came of it where the office says so. */
export const ask = z.object({ text: z.string().min(1), outcome: outcome.nullable() })
export type Ask = z.infer<typeof ask>
