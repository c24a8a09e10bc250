import type { IndexEntry } from '@yanlu/search'
import type { Payload } from 'payload'
import { storedWords } from '../search-words/stored.ts'
import { expected } from './expected.ts'
import { inTurn } from './inTurn.ts'
import { project } from './project.ts'
import { projectSite } from './projectSite.ts'
import { showFiles } from './publicFiles.ts'
import { type Reconciled, reconcile } from './reconcile.ts'
import type { Publisher } from './sync.ts'

async function* entries(payload: Payload, { folders }: Publisher): AsyncGenerator<IndexEntry> {
  const settings = await projectSite(payload)
  if (settings) yield { type: 'site', settings }
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

const build = async (
  payload: Payload,
  publisher: Publisher,
  progress: () => Promise<void>,
): Promise<Reconciled> => {
  const words = await storedWords(payload)
  async function* told() {
    for await (const entry of entries(payload, publisher)) {
      await progress()
      yield entry
    }
  }
  await publisher.writer.ensureIndexes(words)
  await publisher.writer.rebuild(told(), words)
  return reconcile(payload, publisher)
}

/**
 * Builds the whole index beside the one in use and swaps it in; readers notice nothing. What was published while it was
 * being built went into the old one, so a reconcile follows. The words of the editors take effect with it. `progress` is
 * called for every entry. One after the other: a second one waits for the first.
 */
export const reindex = (
  payload: Payload,
  publisher: Publisher,
  progress: () => Promise<void> = async () => {},
): Promise<Reconciled> => inTurn(payload, () => build(payload, publisher, progress))
