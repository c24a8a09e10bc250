import type {
  Organisation,
  Proposal,
  PublicRecord,
  RevisionChanges,
  SearchWords,
  SiteSettings,
  Tombstone,
} from '@yanlu/model'
import { available, type Connection, createClient } from '../connection/client.ts'
import type { IndexEntry } from '../projection/entries.ts'
import { siteIds } from '../projection/site.ts'
import { projectionVersion } from '../projection/version.ts'
import { liveIndexes } from '../settings/indexes.ts'
import { removeEntry, writeEntry } from './entry.ts'
import { type HeldEntry, heldEntries } from './held.ts'
import { builtBy, ensureIndexSet } from './indexes.ts'
import { type RebuildReport, rebuildIndexes } from './rebuild.ts'

/**
 * The write side. Every call resolves when the change can be read. It rejects with `search_unavailable` when the server
 * cannot be reached and with `search_write_failed` when a write was accepted and then failed; calling again is safe.
 * An entry with a lower revision than the one held is ignored, and at the same revision a withdrawal wins.
 */
export type Writer = {
  /**
   * Creates the indexes that are missing and brings their settings up to date. Call it once at the start. The words go
   * to new indexes only; those that stand keep theirs until they are rebuilt.
   */
  ensureIndexes(words: SearchWords): Promise<void>
  /** `history`: every published revision with its changes, first to last. */
  putRecord(record: PublicRecord, history: readonly RevisionChanges[]): Promise<void>
  /** Replaces a record by what remains of a withdrawn one: the text is gone when it resolves. */
  bury(tombstone: Tombstone): Promise<void>
  /** Removes a record without a trace; its address answers 404, not 410. */
  removeRecord(id: string): Promise<void>
  putOrganisation(organisation: Organisation): Promise<void>
  removeOrganisation(code: string): Promise<void>
  putProposal(proposal: Proposal): Promise<void>
  removeProposal(id: string): Promise<void>
  /** Replaces what the site says about itself. */
  putSite(settings: SiteSettings): Promise<void>
  /** Everything held, for the comparison with the database. Organisations have no revision and give 0. */
  held(): AsyncIterable<HeldEntry>
  /**
   * Builds everything anew beside the live indexes, with these words, and swaps it in; readers are served all the time, and what is put
   * or buried meanwhile is kept (what is removed meanwhile is not). One rebuild at a time. Rejects with
   * `search_rebuild_mismatch`, the old indexes in place, when the counts differ. Of an entry that comes twice the first is taken.
   */
  rebuild(source: AsyncIterable<IndexEntry>, words: SearchWords): Promise<RebuildReport>
  /** The version by which the indexes in use were built; `null` where they are older than versions. */
  builtBy(): Promise<string | null>
  /** Whether the server answers. Never rejects. */
  healthy(): Promise<boolean>
}

/**
 * A writer with the write key of apps/search (see its `writeRights`). Nothing is sent until the first call. New indexes
 * keep the `version` of the projection, and `builtBy` tells it.
 */
export function createWriter(connection: Connection, version = projectionVersion): Writer {
  const client = createClient(connection)
  const inTurn = turns()
  const put = (id: string, entry: IndexEntry) =>
    inTurn(id, () => writeEntry(client, liveIndexes, entry, Date.now()))
  const remove = (index: 'documents' | 'organisations' | 'proposals', id: string) =>
    inTurn(id, () => removeEntry(client, liveIndexes, index, id))
  return {
    ensureIndexes: (words) => available(() => ensureIndexSet(client, liveIndexes, { words, version })),
    putRecord: (record, history) => put(record.id, { type: 'record', record, history }),
    bury: (tombstone) => put(tombstone.id, { type: 'tombstone', tombstone }),
    removeRecord: (id) => remove('documents', id),
    putOrganisation: (organisation) => put(organisation.code, { type: 'organisation', organisation }),
    removeOrganisation: (code) => remove('organisations', code),
    putProposal: (proposal) => put(proposal.id, { type: 'proposal', proposal }),
    removeProposal: (id) => remove('proposals', id),
    putSite: (settings) => put(siteIds.settings, { type: 'site', settings }),
    held: () => heldEntries(client),
    rebuild: (source, words) => available(() => rebuildIndexes(client, source, { words, version })),
    builtBy: () => available(() => builtBy(client)),
    healthy: () => client.isHealthy(),
  }
}

/** Comparing revisions and writing are two steps: one writer does them for one id after the other. */
function turns() {
  const last = new Map<string, Promise<unknown>>()
  return <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(id) ?? Promise.resolve()
    const result = before.then(() => available(work))
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (last.get(id) === settled) last.delete(id)
      })
    last.set(id, settled)
    return result
  }
}
