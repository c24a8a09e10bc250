import type { Writer } from '@yanlu/search'
import type { Payload } from 'payload'
import type { OutageWatch } from './outage.ts'
import { searchQueue } from './outbox.ts'
import { freeStranded, hurryWaiting, reviveFailed, sweepDone } from './rearm.ts'
import { reconcile } from './reconcile.ts'
import type { Publisher } from './sync.ts'

/** How often the outbox is looked into, in milliseconds: half of what "visible in about a second" leaves. */
const LOOK = 400
const MINUTE = 60_000
/** A job older than this is not running any more; the longest one writes one page of jobs. */
const STRANDED_AFTER = 10 * MINUTE
const REVIVED_AFTER = 10 * MINUTE
const BATCH = 50

/** Runs what waits in the outbox now, until nothing is due. */
export const emptyOutbox = async (payload: Payload): Promise<void> => {
  for (;;) {
    const { noJobsRemaining } = await payload.jobs.run({
      queue: searchQueue,
      limit: BATCH,
      silent: { info: true },
      overrideAccess: true,
    })
    if (noJobsRemaining) return
  }
}

/** While the server is down nothing is tried; once it is back everything waiting starts at once. */
const searchIsBack = async (payload: Payload, writer: Writer, outage: OutageWatch): Promise<boolean> => {
  if (!(await writer.healthy())) return false
  outage.ended()
  const hurried = await hurryWaiting(payload)
  payload.logger.info({ msg: `search is back; ${hurried} waiting jobs start over` })
  return true
}

/**
 * Runs the outbox of this database. Exactly one process per database may do so: Payload's claim of a job is
 * find-then-update, and two runners would run jobs twice. Gives the function that stops it.
 */
export const startRunner = (payload: Payload, publisher: Publisher, outage: OutageWatch): (() => void) => {
  let stopped = false
  const timers = new Set<NodeJS.Timeout>()
  const every = (milliseconds: number, name: string, work: () => Promise<void>): void => {
    const round = async () => {
      await work().catch((err: unknown) => payload.logger.error({ msg: `outbox: ${name} failed`, err }))
      timers.delete(timer)
      if (!stopped) every(milliseconds, name, work)
    }
    const timer = setTimeout(() => void round(), milliseconds)
    timers.add(timer)
  }
  const boot = async (): Promise<void> => {
    await sweepDone(payload)
    await freeStranded(payload, new Date())
    await hurryWaiting(payload)
    if (!(await publisher.writer.healthy())) outage.began()
    every(LOOK, 'running jobs', async () => {
      if (!outage.active() || (await searchIsBack(payload, publisher.writer, outage)))
        await emptyOutbox(payload)
    })
    every(MINUTE, 'reviving jobs', async () => {
      await freeStranded(payload, new Date(Date.now() - STRANDED_AFTER))
      await reviveFailed(payload, new Date(Date.now() - REVIVED_AFTER))
    })
    // A crash between saving a record and queueing its job leaves nothing in the outbox: only a comparison finds it.
    while (!stopped && outage.active()) await new Promise((resolve) => setTimeout(resolve, LOOK))
    if (!stopped) await reconcile(payload, publisher)
  }
  boot().catch((err: unknown) => payload.logger.error({ msg: 'outbox: start failed', err }))
  return () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
  }
}
