import {
  type Organisation,
  organisation,
  type Proposal,
  type PublicRecord,
  proposal,
  type Tombstone,
} from '@yanlu/model'
import type { IndexName } from '../settings/indexes.ts'
import { projectRecord, projectTombstone } from './document.ts'
import { projectPassages } from './passage.ts'

/** Something the public read model holds. */
export type IndexEntry =
  | { type: 'record'; record: PublicRecord }
  | { type: 'tombstone'; tombstone: Tombstone }
  | { type: 'organisation'; organisation: Organisation }
  | { type: 'proposal'; proposal: Proposal }

/** What is stored of an organisation. Organisations have no revisions: the last one written stands. */
export const projectOrganisation = (input: Organisation, now: number) => {
  const held = organisation.parse(input)
  return { id: held.code, state: 'public' as const, revision: 0, indexedAt: now, organisation: held }
}

/** What is stored of a proposal. */
export const projectProposal = (input: Proposal, now: number) => {
  const held = proposal.parse(input)
  return { id: held.id, state: 'public' as const, revision: held.revision, indexedAt: now, proposal: held }
}

/** All documents of one entry by index; the one that carries its id and revision comes first. */
export function projectEntry(
  entry: IndexEntry,
  now: number,
): { index: IndexName; documents: { id: string }[] }[] {
  switch (entry.type) {
    case 'record': {
      const document = projectRecord(entry.record, now)
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
  }
}
