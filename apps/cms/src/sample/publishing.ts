import { createLocalReq } from 'payload'
import { type Actor, rightsOf } from '../intake/actor.ts'
import { withdraw } from '../publishing/withdraw.ts'
import type { FiledRecord } from './filing.ts'

/** The day the office published the page, or wrote it where the page does not say. */
const dayOf = ({ draft }: FiledRecord): string => draft.publishedOn ?? draft.writtenOn ?? ''

/** Publishes the sample records in the order of their days; one is withdrawn again. */
export const publishRecords = async (publisher: Actor, filed: readonly FiledRecord[]): Promise<void> => {
  const { payload } = publisher
  const chronological = [...filed].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
  for (const { record, collection, id } of chronological) {
    const options = { collection, id, depth: 0, ...rightsOf(publisher) } as const
    const doc = await payload.findByID(options)
    if ((doc.revision ?? 0) === 0) await payload.update({ ...options, data: { _status: 'published' } })
    if (record.withdrawnFor === undefined || doc.withdrawal?.on) continue
    const req = await createLocalReq({ user: publisher.user ?? undefined }, payload)
    await withdraw(req, collection, id, record.withdrawnFor)
  }
}
