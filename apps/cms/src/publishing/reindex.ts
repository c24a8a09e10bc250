import { type IndexEntry, noWords } from '@yanlu/search'
import type { Payload } from 'payload'
import { expected } from './expected.ts'
import { project } from './project.ts'
import { showFiles } from './publicFiles.ts'
import { type Reconciled, reconcile } from './reconcile.ts'
import type { Publisher } from './sync.ts'

async function* entries(payload: Payload, { folders }: Publisher): AsyncGenerator<IndexEntry> {
  for await (const { collection, id } of expected(payload)) {
    const projection = await project(payload, collection, id)
    if (projection.type === 'record') {
      await showFiles(folders, projection.files)
      yield { type: 'record', record: projection.record, history: projection.history }
    } else if (projection.type === 'tombstone') yield { type: 'tombstone', tombstone: projection.tombstone }
    else if (projection.type === 'organisation')
      yield { type: 'organisation', organisation: projection.organisation }
    else if (projection.type === 'proposal') yield { type: 'proposal', proposal: projection.proposal }
  }
}

/**
 * Builds the whole index beside the one in use and swaps it in; readers notice nothing. What was published while it was
 * being built went into the old one, so a reconcile follows.
 */
export const reindex = async (payload: Payload, publisher: Publisher): Promise<Reconciled> => {
  await publisher.writer.ensureIndexes(noWords)
  await publisher.writer.rebuild(entries(payload, publisher), noWords)
  return reconcile(payload, publisher)
}
