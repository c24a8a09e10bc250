import type { Payload } from 'payload'
import { storedWords } from '../search-words/stored.ts'
import type { OutageWatch } from './outage.ts'
import { searchQueue } from './outbox.ts'
import { rebuildIfOutdated } from './outdated.ts'
import { freeStranded, hurryWaiting, reviveFailed, sweepDone } from './rearm.ts'
import { rebuildQueue, runRebuild } from './rebuild.ts'
import { reconcile } from './reconcile.ts'
import type { Publisher } from './sync.ts'

/** How often the outbox is looked into, in milliseconds. An empty one costs one question to the database. */
const LOOK = 150
/** How often it is looked whether somebody asked for a rebuild. */
const LOOK_FOR_REBUILD = 2000
const MINUTE = 60_000
/** A job older than this is not running any more; only a rebuild may take longer. */
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

/** After a failed preparation the server is left alone for so long, in milliseconds. */
const PAUSE = 10_000

/**
 * Prepares for work at the start and whenever the server is back: first the indexes with their settings, for a write
 * into an index that is missing would make one that nobody can filter, and a rebuild if they come from another version of
 * this software; then everything waiting starts over; then the
 * database and the index are compared, because a crash between saving a record and queueing its job leaves nothing in
 * the outbox, and a server may come back empty. Until that has begun, nothing is tried.
 */
const preparation = (payload: Payload, publisher: Publisher, outage: OutageWatch) => {
  let notBefore = 0
  const failed = (what: string) => (err: unknown) => {
    payload.logger.error({ msg: `outbox: ${what} failed; next try in ${PAUSE / 1000} s`, err })
    notBefore = Date.now() + PAUSE
    outage.began()
  }
  return async (): Promise<boolean> => {
    if (Date.now() < notBefore || !(await publisher.writer.healthy())) return false
    try {
      await publisher.writer.ensureIndexes(await storedWords(payload))
      await rebuildIfOutdated(payload, publisher)
      const hurried = await hurryWaiting(payload)
      payload.logger.info({ msg: `search is there; ${hurried} waiting jobs start over` })
    } catch (err) {
      failed('preparing the index')(err)
      return false
    }
    outage.ended()
    reconcile(payload, publisher).catch(failed('the comparison'))
    return true
  }
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
  const prepared = preparation(payload, publisher, outage)
  const boot = async (): Promise<void> => {
    await sweepDone(payload)
    await freeStranded(payload, new Date())
    outage.began()
    every(LOOK, 'running jobs', async () => {
      if (!outage.active() || (await prepared())) await emptyOutbox(payload)
    })
    every(LOOK_FOR_REBUILD, 'building the index anew', () => runRebuild(payload))
    every(MINUTE, 'reviving jobs', async () => {
      await freeStranded(payload, new Date(Date.now() - STRANDED_AFTER), rebuildQueue)
      await reviveFailed(payload, new Date(Date.now() - REVIVED_AFTER))
    })
  }
  boot().catch((err: unknown) => payload.logger.error({ msg: 'outbox: start failed', err }))
  return () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
  }
}
