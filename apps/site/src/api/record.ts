import { caseRecord, type PublicRecord, paths, permalinkNumber, policy, reply } from '@yanlu/model'
import { z } from 'zod'
import { publicAddress } from '../query/public-address.ts'

const url = z.url().describe('Permalink')

/** A whole record as the open API and the exports give it: all that is public but the contact details. */
export const apiRecord = z
  .discriminatedUnion('kind', [
    reply.omit({ contact: true }).extend({ url }),
    policy.omit({ contact: true }).extend({ url }),
    caseRecord.omit({ contact: true }).extend({ url }),
  ])
  .describe('A reply, a policy or a case with its text')
export type ApiRecord = z.infer<typeof apiRecord>

export function toApiRecord(full: PublicRecord): ApiRecord {
  const { contact: _, ...record } = full
  return { ...record, url: publicAddress(paths.record(full.kind, permalinkNumber(full))) }
}
