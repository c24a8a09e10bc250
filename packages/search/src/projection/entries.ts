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
import { projectPassages } from './passage.ts'
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

/** All documents of one entry by index; the one that carries its id and revision comes first. */
export function projectEntry(
  entry: IndexEntry,
  now: number,
): { index: IndexName; documents: { id: string }[] }[] {
  switch (entry.type) {
    case 'record': {
      const document = projectRecord(entry.record, entry.history, now)
      return [
        { index: 'documents', documents: [document] },
        { index: 'passages', documents: projectPassages(document.record) },
      ]
    }
    case 'tombstone':
      return [{ index: 'documents', documents: [projectTombstone(entry.tombstone, now)] }]
    case 'organisation':
      return [{ index: 'organisations', documents: [projectOrganisation(entry.organisation, now)] }]
    case 'proposal':
      return [{ index: 'proposals', documents: [projectProposal(entry.proposal, now)] }]
    case 'site':
      return [{ index: 'site', documents: [projectSite(entry.settings, now)] }]
  }
}
