import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch'
import { type IndexEntry, projectEntry } from '../projection/entries.ts'
import { siteIds } from '../projection/site.ts'
import { type IndexName, type IndexSet, indexesBeside, indexNames, liveIndexes } from '../settings/indexes.ts'
import { carryOver } from './carry-over.ts'
import { dropIndexesBeside, ensureIndexSet, type Making } from './indexes.ts'
import { swapIndexSets } from './swap.ts'
import { done } from './tasks.ts'

/** The new indexes do not hold what was put into them; the old ones stay in place. */
export class RebuildMismatch extends Error {
  readonly code = 'search_rebuild_mismatch'
}

/** How many entries of each kind the new indexes hold. */
export type RebuildReport = Record<IndexName, number>

const maxBatchBytes = 8_000_000
const maxBatchDocuments = 2000
const maxBatchesUnderWay = 3

/**
 * Builds all indexes beside the live ones, compares the counts and swaps them in one step; readers are served all the
 * time. What others write meanwhile is carried over. Memory is bounded by a few batches and the ids.
 */
export async function rebuildIndexes(
  client: Meilisearch,
  source: AsyncIterable<IndexEntry>,
  making: Making,
): Promise<RebuildReport> {
  await ensureIndexSet(client, liveIndexes, making)
  await dropIndexesBeside(client)
  const started = Date.now()
  const beside = indexesBeside(started)
  try {
    await ensureIndexSet(client, beside, making)
    const expected = await fill(client, beside, source)
    await compare(client, beside, expected)
    const carriedFrom = Date.now()
    await carryOver(client, liveIndexes, beside, started)
    await swapIndexSets(client, liveIndexes, beside)
    // The names are swapped: what was written to the old set between the two looks is now beside.
    await carryOver(client, beside, liveIndexes, carriedFrom)
    await dropIndexesBeside(client)
    return expected
  } catch (error) {
    // What cannot be removed now, the next rebuild removes; the first error is the one to tell.
    await dropIndexesBeside(client).catch(() => undefined)
    throw error
  }
}

async function fill(
  client: Meilisearch,
  indexes: IndexSet,
  source: AsyncIterable<IndexEntry>,
): Promise<RebuildReport> {
  const ids = {
    documents: new Set<string>(),
    organisations: new Set<string>(),
    proposals: new Set<string>(),
    // Written with the settings of the new index.
    site: new Set<string>([siteIds.words, siteIds.origin]),
  }
  const waiting: Record<IndexName, { lines: string[]; bytes: number }> = {
    documents: { lines: [], bytes: 0 },
    organisations: { lines: [], bytes: 0 },
    proposals: { lines: [], bytes: 0 },
    site: { lines: [], bytes: 0 },
  }
  const underWay: EnqueuedTaskPromise[] = []
  const send = async (index: IndexName): Promise<void> => {
    const { lines } = waiting[index]
    if (lines.length === 0) return
    const task = client
      .index(indexes[index])
      .addDocumentsFromString(lines.join('\n'), 'application/x-ndjson', { primaryKey: 'id' })
    waiting[index] = { lines: [], bytes: 0 }
    await task
    underWay.push(task)
    while (underWay.length > maxBatchesUnderWay) await done(...underWay.splice(0, 1))
  }
  for await (const entry of source) {
    const { index, document } = projectEntry(entry, Date.now())
    // A database that is read page by page while people work may give an entry twice. The first is taken; what
    // changed since is carried over.
    if (ids[index].has(document.id)) continue
    ids[index].add(document.id)
    const line = JSON.stringify(document)
    waiting[index].lines.push(line)
    waiting[index].bytes += Buffer.byteLength(line)
    if (waiting[index].bytes >= maxBatchBytes || waiting[index].lines.length >= maxBatchDocuments)
      await send(index)
  }
  for (const index of indexNames) await send(index)
  await done(...underWay)
  return {
    documents: ids.documents.size,
    organisations: ids.organisations.size,
    proposals: ids.proposals.size,
    site: ids.site.size,
  }
}

async function compare(client: Meilisearch, indexes: IndexSet, expected: RebuildReport): Promise<void> {
  for (const name of indexNames) {
    const { total } = await client.index(indexes[name]).getDocuments({ fields: ['id'], limit: 1 })
    if (total !== expected[name])
      throw new RebuildMismatch(`${name}: ${expected[name]} were sent, the new index holds ${total}`)
  }
}
