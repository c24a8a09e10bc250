import type { Organisation, Proposal, PublicRecord, RevisionChanges, Tombstone } from '@yanlu/model'

/** Collections that have a place in the public index. */
export const indexedCollections = ['replies', 'policies', 'cases', 'proposals', 'organisations'] as const
export type IndexedCollection = (typeof indexedCollections)[number]

/** What the public index should hold for one document of the desk. */
export type Projection =
  | { type: 'record'; record: PublicRecord; history: RevisionChanges[]; files: PublicFile[] }
  | { type: 'tombstone'; tombstone: Tombstone; files: PublicFile[] }
  | { type: 'organisation'; organisation: Organisation }
  | { type: 'proposal'; proposal: Proposal }
  | { type: 'noProposal'; id: string }
  | { type: 'nothing' }

/** An attachment of a record: its content hash and its name in the upload folder. */
export type PublicFile = { sha256: string; filename: string }
