import type { Payload } from 'payload'
import { searchQueue } from './outbox.ts'

/** State of the outbox: how many changes wait, how long the oldest has waited in seconds, and what went wrong last. */
export type OutboxStatus = { waiting: number; oldestSeconds: number; lastError: string | null }

const messageOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : null

export const outboxStatus = async (payload: Payload): Promise<OutboxStatus> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: searchQueue } }, { completedAt: { exists: false } }] },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const oldest = docs[0]
  if (!oldest) return { waiting: 0, oldestSeconds: 0, lastError: null }
  const oldestSeconds = Math.max(0, Math.round((Date.now() - Date.parse(oldest.createdAt)) / 1000))
  return { waiting: totalDocs, oldestSeconds, lastError: messageOf(oldest.log?.at(-1)?.error) }
}
