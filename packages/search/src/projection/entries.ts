import type {
  Organisation,
  Proposal,
  PublicRecord,
  RevisionChanges,
  SiteSettings,
  Tombstone,
} from '@yanlu/model'
import type { IndexName } from '../settings/indexes.ts'
import { projectRecord, projectTombstone } from './document.ts'
import { projectOrganisation } from './organisation.ts'
import { projectProposal } from './proposal.ts'
import { projectSite } from './site.ts'

/** Something the public read model holds. */
export type IndexEntry =
  /** `history`: every published revision with its changes, first to last. */
  | { type: 'record'; record: PublicRecord; history: readonly RevisionChanges[] }
  | { type: 'tombstone'; tombstone: Tombstone }
  | { type: 'organisation'; organisation: Organisation }
  | { type: 'proposal'; proposal: Proposal }
  | { type: 'site'; settings: SiteSettings }

/** The document of one entry, and the index that holds it. */
export function projectEntry(
  entry: IndexEntry,
  now: number,
): { index: IndexName; document: { id: string; revision?: number } } {
  switch (entry.type) {
    case 'record':
      return { index: 'documents', document: projectRecord(entry.record, entry.history, now) }
    case 'tombstone':
      return { index: 'documents', document: projectTombstone(entry.tombstone, now) }
    case 'organisation':
      return { index: 'organisations', document: projectOrganisation(entry.organisation, now) }
    case 'proposal':
      return { index: 'proposals', document: projectProposal(entry.proposal, now) }
    case 'site':
      return { index: 'site', document: projectSite(entry.settings, now) }
  }
}
