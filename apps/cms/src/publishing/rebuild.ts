import type { Payload, TaskConfig } from 'payload'
import { z } from 'zod'
import { reindex } from './reindex.ts'
import type { Publisher } from './sync.ts'

/** A queue of its own: a rebuild takes minutes, and publishing does not wait for it. */
export const rebuildQueue = 'rebuild'

/** Key in the database's own key-value store. */
const STATE = 'rebuild'
/** So often the progress is written down, in entries. */
const STEP = 200

const state = z.object({
  state: z.enum(['idle', 'waiting', 'running', 'done', 'failed']),
  written: z.number(),
  total: z.number(),
  /** ISO time of the last change of state. */
  at: z.string().nullable(),
})
/** How far the rebuild of the index is, or how the last one ended. */
export type RebuildState = z.infer<typeof state>

const idle: RebuildState = { state: 'idle', written: 0, total: 0, at: null }

export const rebuildState = async (payload: Payload): Promise<RebuildState> =>
  state.catch(idle).parse(await payload.kv.get(STATE))

const say = (payload: Payload, said: Omit<RebuildState, 'at'>): Promise<void> =>
  payload.kv.set(STATE, { ...said, at: new Date().toISOString() })

/** How many entries the index will about have; withdrawn records count, for they leave a tombstone. */
const expectedEntries = async (payload: Payload): Promise<number> => {
  const once = { revision: { greater_than: 0 } }
  const counts = await Promise.all([
    payload.count({ collection: 'organisations', overrideAccess: true }),
    ...(['replies', 'policies', 'cases', 'proposals'] as const).map((collection) =>
      payload.count({ collection, where: once, trash: true, overrideAccess: true }),
    ),
  ])
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

const queueUnlessQueued = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: rebuildQueue } }, { hasError: { not_equals: true } }] },
    overrideAccess: true,
  })
  if (totalDocs > 0) return false
  await say(payload, { state: 'waiting', written: 0, total: 0 })
  await payload.jobs.queue({ task: 'rebuildIndex', queue: rebuildQueue, input: {}, overrideAccess: true })
  return true
}

const clicks = new WeakMap<Payload, Promise<unknown>>()

/** Queues a rebuild; `false` where one waits or runs already. Two clicks at once are looked at one after the other. */
export const queueRebuild = (payload: Payload): Promise<boolean> => {
  const queued = (clicks.get(payload) ?? Promise.resolve()).then(() => queueUnlessQueued(payload))
  clicks.set(
    payload,
    queued.catch(() => undefined),
  )
  return queued
}

/** Builds the index anew, once at a time. A failure is told at the desk and in the log; nobody tries again unasked. */
export const rebuildIndex = (publisher: Publisher): TaskConfig<'rebuildIndex'> => ({
  slug: 'rebuildIndex',
  retries: 0,
  concurrency: { key: () => 'rebuild', exclusive: true, supersedes: true },
  handler: async ({ req: { payload } }) => {
    const total = await expectedEntries(payload)
    let written = 0
    try {
      await reindex(payload, publisher, async () => {
        written += 1
        if (written % STEP === 1) await say(payload, { state: 'running', written, total })
      })
      await say(payload, { state: 'done', written, total })
    } catch (err) {
      payload.logger.error({ msg: 'the index could not be built anew; the old one stays', err })
      await say(payload, { state: 'failed', written, total })
    }
    return { output: {} }
  },
})

/** Runs a rebuild that waits, if there is one. */
export const runRebuild = async (payload: Payload): Promise<void> => {
  await payload.jobs.run({ queue: rebuildQueue, limit: 1, silent: { info: true }, overrideAccess: true })
}
