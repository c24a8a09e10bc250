import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** The way out of an answer that is written piece by piece. */
export type Outgoing = {
  /** Resolves when the client has taken what was written so far, or is gone. */
  drained: () => Promise<void>
  /** Cuts the connection, so that a client sees that its answer is not whole. */
  cut: () => void
}

export const outgoingOf = (response: ServerResponse): Outgoing => ({
  drained: async () => {
    if (!response.writableNeedDrain || response.destroyed) return
    const settled = new AbortController()
    const { signal } = settled
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })])
    settled.abort()
  },
  cut: () => response.destroy(),
})
