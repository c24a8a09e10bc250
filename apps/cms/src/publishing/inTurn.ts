import { setTimeout as pause } from 'node:timers/promises'
import { type Payload, ValidationError } from 'payload'
import { z } from 'zod'

/** Key in the database's own key-value store; its uniqueness is what makes a turn one's own. */
const KEY = 'rebuild-turn'
/** A holder says so often that it is alive, in milliseconds. */
const ALIVE = 5000
/** A holder not heard of for so long has died, in milliseconds. */
const DEAD = 60_000
const LOOK = 1000

const turn = z.object({ at: z.number() })

const now = () => ({ at: Date.now() })

/** The id of the turn that is now one's own; `null` where another one was faster. */
const claim = async (payload: Payload): Promise<string | null> => {
  try {
    const data = { key: KEY, data: now() }
    return (await payload.create({ collection: 'payload-kv', data, overrideAccess: true })).id
  } catch (error) {
    if (error instanceof ValidationError) return null
    throw error
  }
}

/** Never brings a turn back that has ended, as `kv.set` would. */
const renew = (payload: Payload, id: string) =>
  payload.update({
    collection: 'payload-kv',
    where: { id: { equals: id } },
    data: { data: now() },
    overrideAccess: true,
  })

const rowOf = async (payload: Payload) => {
  const { docs } = await payload.find({
    collection: 'payload-kv',
    where: { key: { equals: KEY } },
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]
}

/** By its id: somebody who has taken the turn in the meantime has another row. */
const giveUp = (payload: Payload, id: string): Promise<void> =>
  payload.db.deleteMany({ collection: 'payload-kv', where: { id: { equals: id } }, req: {} })

/** Ends the turn of a holder that died, and says whether somebody still has it. */
const isTaken = async (payload: Payload): Promise<boolean> => {
  const row = await rowOf(payload)
  if (!row) return false
  const held = turn.safeParse(row.data)
  if (held.success && Date.now() - held.data.at < DEAD) return true
  await giveUp(payload, row.id)
  return false
}

/**
 * Two rebuilds at once would take each other's half-built indexes away. Whoever comes second, in this process or in
 * another one on the same database (the button at the desk and `pnpm reindex`), waits for the first.
 */
export const inTurn = async <T>(payload: Payload, work: () => Promise<T>): Promise<T> => {
  let id: string | null = null
  for (let looks = 0; id === null; looks += 1) {
    if (looks === 1) payload.logger.info({ msg: 'another rebuild of the index is running; this one waits' })
    if (looks > 0) await pause(LOOK)
    if (!(await isTaken(payload))) id = await claim(payload)
  }
  const own = id
  const alive = setInterval(() => {
    renew(payload, own).catch((err: unknown) =>
      payload.logger.warn({ msg: 'the turn of the rebuild was not renewed', err }),
    )
  }, ALIVE)
  try {
    return await work()
  } finally {
    clearInterval(alive)
    await giveUp(payload, own)
  }
}
