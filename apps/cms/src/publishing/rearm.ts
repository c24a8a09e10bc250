import type { Payload, Where } from 'payload'
import { searchQueue } from './outbox.ts'

const update = async (payload: Payload, where: Where, data: Record<string, unknown>): Promise<number> => {
  const { docs } = await payload.update({
    collection: 'payload-jobs',
    where,
    data,
    depth: 0,
    overrideAccess: true,
  })
  return docs.length
}

const afresh = { hasError: false, processing: false, totalTried: 0, log: [], error: null, waitUntil: null }

/**
 * Jobs of a crashed process stay marked as running for ever (Payload 3 has no lease), and every later job for the same
 * document waits behind them. Frees all that were touched before `before`; at boot that is all, because there is one
 * runner and it has just begun. `except` names a queue whose jobs may take any time.
 */
export const freeStranded = (payload: Payload, before: Date, except = ''): Promise<number> =>
  update(
    payload,
    {
      and: [
        { processing: { equals: true } },
        { updatedAt: { less_than: before.toISOString() } },
        { queue: { not_equals: except } },
      ],
    },
    { processing: false },
  )

/** A process that died after a job and before its deletion leaves it done in the table. */
export const sweepDone = async (payload: Payload): Promise<void> => {
  await payload.delete({
    collection: 'payload-jobs',
    where: { completedAt: { exists: true } },
    depth: 0,
    overrideAccess: true,
  })
}

/** Starts jobs over whose attempts ran out before `before`: the outbox never gives up. */
export const reviveFailed = (payload: Payload, before: Date): Promise<number> =>
  update(
    payload,
    {
      and: [
        { queue: { equals: searchQueue } },
        { hasError: { equals: true } },
        { updatedAt: { less_than: before.toISOString() } },
      ],
    },
    afresh,
  )

/** The search server is back: nobody waits for the end of a back-off. */
export const hurryWaiting = (payload: Payload): Promise<number> =>
  update(
    payload,
    {
      and: [
        { queue: { equals: searchQueue } },
        { processing: { equals: false } },
        { waitUntil: { exists: true } },
      ],
    },
    afresh,
  )
