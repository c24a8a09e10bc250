import { z } from 'zod'
import { outcome } from '../codes/outcome.ts'
import { metadata } from './metadata.ts'
import { bodyRef } from './organisation.ts'
import { ask, proposalRef } from './proposal.ts'

/** Reply 答复 to one or more proposals. */
export const reply = metadata.extend({
  kind: z.literal('reply'),
  /** What the request is about, without 关于…的建议; tells replies with the same generic title apart. */
  subject: z.string().nullable(),
  proposals: z.array(proposalRef),
  /** 主办: the body that answers. */
  leadBody: bodyRef.nullable(),
  /** 会办/协办 bodies. */
  coBodies: z.array(bodyRef),
  asks: z.array(ask),
  /** 办理结果 of the whole reply. */
  outcome: outcome.nullable(),
})
export type Reply = z.infer<typeof reply>
