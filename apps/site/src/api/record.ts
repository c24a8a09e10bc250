import { caseRecord, policy, reply } from '@yanlu/model'
import { z } from 'zod'

const url = z.url()

/** A whole record as the open API and the exports give it: all that is public but the contact details. */
export const apiRecord = z.discriminatedUnion('kind', [
  reply.omit({ contact: true }).extend({ url }),
  policy.omit({ contact: true }).extend({ url }),
  caseRecord.omit({ contact: true }).extend({ url }),
])
export type ApiRecord = z.infer<typeof apiRecord>
