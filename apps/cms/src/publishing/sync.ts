import { proposalId } from '@yanlu/model'
import type { Writer } from '@yanlu/search'
import type { Payload } from 'payload'
import type { IndexedCollection } from './index-entry.ts'
import { project } from './project.ts'
import { type FileFolders, hideFiles, showFiles } from './publicFiles.ts'
import { refreshCopies } from './refreshCopies.ts'

/** What the outbox needs to write with. */
export type Publisher = { writer: Writer; folders: FileFolders; siteUrl: string }

/** A document to bring up to date; `key` is the code of a deleted organisation or the key of a deleted proposal. */
export type SyncInput = { collection: IndexedCollection; id: string; key?: string | null }

/**
 * Makes the public index say about one document what the database says now. Safe to repeat and to run twice at once:
 * it reads afresh, writes by id, and the writer ignores older revisions. Rejects when the search server does not take it.
 */
export const sync = async (
  payload: Payload,
  { writer, folders, siteUrl }: Publisher,
  input: SyncInput,
): Promise<void> => {
  const projection = await project(payload, input.collection, input.id)
  switch (projection.type) {
    case 'record':
      await showFiles(folders, projection.files)
      return writer.putRecord(projection.record, projection.history)
    case 'tombstone':
      await writer.bury(projection.tombstone)
      await hideFiles(payload, folders, projection.files)
      return refreshCopies(siteUrl, projection.tombstone, projection.files, (message) =>
        payload.logger.warn(message),
      )
    case 'organisation':
      return writer.putOrganisation(projection.organisation)
    case 'proposal':
      return writer.putProposal(projection.proposal)
    case 'noProposal':
      return writer.removeProposal(projection.id)
    case 'nothing':
      if (!input.key) return
      if (input.collection === 'organisations') return writer.removeOrganisation(input.key)
      if (input.collection === 'proposals') return writer.removeProposal(proposalId(input.key))
  }
}
