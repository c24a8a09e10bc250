import { setTimeout as sleep } from 'node:timers/promises'
import { keepPack } from './keep-pack.ts'

/** How often it is looked whether a pack is due, and how long a failure is left alone, in milliseconds. */
const LOOK = 60_000
const PAUSE = 600_000

/** The process that keeps the data pack, beside the site; see {@link keepPack}. */
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0))
console.info('data pack: kept every night')
// A house that starts for the first time is still filling its index.
for (let pause = LOOK; ; ) {
  await sleep(pause)
  pause = await keepPack().then(
    (outcome) => (outcome === 'failed' ? PAUSE : LOOK),
    (error: unknown) => {
      console.error('data pack: cannot see whether one is due:', error)
      return PAUSE
    },
  )
}
