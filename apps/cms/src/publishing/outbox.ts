import type { Payload, PayloadRequest } from 'payload'
import type { SyncInput } from './sync.ts'

/** The queue that only `runner.ts` runs. */
export const searchQueue = 'search'

type Target = Pick<SyncInput, 'collection' | 'id' | 'key'>

/** Puts a document into the outbox. A waiting job for the same document is replaced. */
export const enqueue = async (payload: Payload, target: Target, req?: PayloadRequest): Promise<void> => {
  await payload.jobs.queue({
    task: 'syncSearch',
    queue: searchQueue,
    input: { collection: target.collection, id: target.id, key: target.key ?? null },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
}

/** Puts everything that shows a document under its name into the outbox, in the background. */
export const enqueueDependants = async (
  payload: Payload,
  target: Target,
  req?: PayloadRequest,
): Promise<void> => {
  await payload.jobs.queue({
    task: 'syncDependants',
    queue: searchQueue,
    input: { collection: target.collection, id: target.id },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
}

/** Puts what the site says about itself into the outbox. */
export const enqueueSite = async (payload: Payload, req: PayloadRequest): Promise<void> => {
  await payload.jobs.queue({ task: 'syncSite', queue: searchQueue, input: {}, overrideAccess: true, req })
}
