import type { Payload } from 'payload'
import { storedWords } from '../search-words/stored.ts'
import { expected } from './expected.ts'
import { projectSite } from './projectSite.ts'
import { type Publisher, sync } from './sync.ts'

/** What a reconcile found and did. `failed` are documents that could not be written; they are in the log. */
export type Reconciled = { compared: number; healed: number; removed: number; failed: number }

const PARALLEL = 20

/**
 * Compares the database with the index and heals every difference: a missing, older or wrongly visible entry is written
 * again, an entry without a document is removed (the settings of the site never are). What the index holds is read before
 * the database, so a record that is published meanwhile is never taken for a leftover. Organisations are few and have no revision: all are written.
 */
export const reconcile = async (payload: Payload, publisher: Publisher): Promise<Reconciled> => {
  const { writer } = publisher
  await writer.ensureIndexes(await storedWords(payload))
  const held = new Map<string, string>()
  for await (const { index, id, revision, state } of writer.held())
    held.set(`${index}/${id}`, `${revision} ${state}`)
  const result: Reconciled = { compared: 0, healed: 0, removed: 0, failed: 0 }
  const running = new Set<Promise<void>>()
  for await (const { collection, id, index, indexId, revision, state } of expected(payload)) {
    result.compared += 1
    const place = `${index}/${indexId}`
    const same = index !== 'organisations' && held.get(place) === `${revision} ${state}`
    held.delete(place)
    if (same) continue
    const healing = sync(payload, publisher, { collection, id }).then(
      () => {
        result.healed += 1
      },
      (err: unknown) => {
        result.failed += 1
        payload.logger.error({ msg: `reconcile: ${collection}/${id} could not be written`, err })
      },
    )
    running.add(healing)
    void healing.finally(() => running.delete(healing))
    if (running.size >= PARALLEL) await Promise.race(running)
  }
  await Promise.all(running)
  const settings = await projectSite(payload)
  if (settings && held.get('site/site') !== `${settings.revision} public`) {
    await writer.putSite(settings)
    result.healed += 1
  }
  for (const place of held.keys()) {
    const [index, id = ''] = place.split('/')
    if (index === 'documents') await writer.removeRecord(id)
    else if (index === 'organisations') await writer.removeOrganisation(id)
    else if (index === 'proposals') await writer.removeProposal(id)
    else continue
    result.removed += 1
  }
  if (result.healed + result.removed + result.failed > 0)
    payload.logger.info({ msg: 'reconciled', ...result })
  return result
}
