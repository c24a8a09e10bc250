import type { EnqueuedTaskPromise } from 'meilisearch'

/** The search server accepted a write and then could not carry it out. */
export class SearchWriteFailed extends Error {
  readonly code = 'search_write_failed'
}

/** Waits until the server has carried out all these writes. Rejects with {@link SearchWriteFailed} when one failed. */
export async function done(...tasks: EnqueuedTaskPromise[]): Promise<void> {
  // Every task was sent before the first is waited for; the server keeps their order.
  const finished = await Promise.all(tasks.map((task) => task.waitTask()))
  for (const { status, error, type, indexUid } of finished)
    if (status !== 'succeeded')
      throw new SearchWriteFailed(`${type} on ${indexUid}: ${error?.message ?? status}`, { cause: error })
}
