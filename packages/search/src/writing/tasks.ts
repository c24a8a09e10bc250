import type { EnqueuedTaskPromise, Task } from 'meilisearch'

/** The search server accepted a write and then could not carry it out. */
export class SearchWriteFailed extends Error {
  readonly code = 'search_write_failed'
}

/** Throws {@link SearchWriteFailed} for a task that did not succeed. */
export const check = ({ status, error, type, indexUid }: Task): void => {
  if (status !== 'succeeded')
    throw new SearchWriteFailed(`${type} on ${indexUid}: ${error?.message ?? status}`, { cause: error })
}

/** Waits until the server has carried out all these writes. Rejects with {@link SearchWriteFailed} when one failed. */
export async function done(...tasks: EnqueuedTaskPromise[]): Promise<void> {
  for (const task of await Promise.all(tasks.map((sent) => sent.waitTask()))) check(task)
}
