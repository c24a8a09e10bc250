import { organisation, proposal, publicRecord, revisionChanges, siteSettings, tombstone } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import type { IndexEntry } from '../projection/entries.ts'
import type { IndexSet } from '../settings/indexes.ts'
import { writeEntry } from './entry.ts'

const stored = z.object({
  record: publicRecord.optional(),
  history: z.array(revisionChanges).optional(),
  tombstone: tombstone.optional(),
  organisation: organisation.optional(),
  proposal: proposal.optional(),
  settings: siteSettings.optional(),
})

const entryOf = (value: z.infer<typeof stored>): IndexEntry | null => {
  if (value.record) return { type: 'record', record: value.record, history: value.history ?? [] }
  if (value.tombstone) return { type: 'tombstone', tombstone: value.tombstone }
  if (value.organisation) return { type: 'organisation', organisation: value.organisation }
  if (value.proposal) return { type: 'proposal', proposal: value.proposal }
  return value.settings ? { type: 'site', settings: value.settings } : null
}

const pageSize = 100

/**
 * Writes what changed in one set of indexes since a moment (milliseconds, by the clock of the writers) to another;
 * what is later there stays.
 */
export async function carryOver(
  client: Meilisearch,
  from: IndexSet,
  to: IndexSet,
  since: number,
): Promise<void> {
  for (const index of ['documents', 'organisations', 'proposals', 'site'] as const) {
    for (let offset = 0; ; offset += pageSize) {
      const { results } = await client.index(from[index]).getDocuments({
        filter: `indexedAt >= ${since}`,
        fields: Object.keys(stored.shape),
        limit: pageSize,
        offset,
      })
      for (const value of z.array(stored).parse(results)) {
        const entry = entryOf(value)
        if (entry !== null) await writeEntry(client, to, entry, Date.now())
      }
      if (results.length < pageSize) break
    }
  }
}
