import { foldText, todayInShanghai } from '@yanlu/model'
import { type Payload, ValidationError } from 'payload'
import { looksPersonal } from './personal.ts'

/** The most different queries that are kept. */
const MOST = 5000

/** One spelling for what is the same search; empty where nothing is left. */
const normalised = (query: string): string =>
  query.isWellFormed() ? foldText(query.normalize('NFC')).replaceAll(/\s+/g, ' ').trim().toLowerCase() : ''

/** One row in one statement, so that counts sent at once add up. `false` where there is no such row yet. */
const add = async (payload: Payload, query: string, count: number, today: string): Promise<boolean> => {
  const row = await payload.db.updateOne({
    collection: 'unanswered',
    where: { query: { equals: query } },
    data: { count: { $inc: count }, lastOn: today },
  })
  return row !== null
}

const countOne = async (payload: Payload, query: string, count: number, today: string): Promise<void> => {
  if (await add(payload, query, count, today)) return
  try {
    await payload.create({
      collection: 'unanswered',
      data: { query, count, firstOn: today, lastOn: today },
      overrideAccess: true,
    })
  } catch (error) {
    // Somebody else made the row in between.
    if (!(error instanceof ValidationError) || !(await add(payload, query, count, today))) throw error
  }
}

/** Least asked go first, of these the ones asked longest ago. */
export const keepAtMost = async (payload: Payload, most: number): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'unanswered', overrideAccess: true })
  if (totalDocs <= most) return
  const { docs } = await payload.find({
    collection: 'unanswered',
    sort: ['count', 'lastOn'],
    limit: totalDocs - most,
    pagination: false,
    select: { query: true },
    overrideAccess: true,
  })
  await payload.db.deleteMany({
    collection: 'unanswered',
    where: { id: { in: docs.map(({ id }) => id) } },
  })
}

/** Counts what the site's visitors searched for in vain. What may be about a person is dropped here, unseen. */
export const countUnanswered = async (
  payload: Payload,
  queries: readonly { q: string; count: number }[],
): Promise<void> => {
  const counts = new Map<string, number>()
  for (const { q, count } of queries) {
    const query = normalised(q)
    if (query && !looksPersonal(q) && !looksPersonal(query))
      counts.set(query, (counts.get(query) ?? 0) + count)
  }
  const today = todayInShanghai(new Date())
  for (const [query, count] of counts) await countOne(payload, query, count, today)
  await keepAtMost(payload, MOST)
}
