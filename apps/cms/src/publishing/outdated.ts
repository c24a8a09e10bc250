import type { Payload } from 'payload'
import { queueRebuild } from './rebuild.ts'
import type { Publisher } from './sync.ts'

/**
 * Names what the index is made of, from the stored record to the entry that is searched. `tests/publishing/projection.spec.ts`
 * computes it from records with every field, and says the new one when anything of that has changed.
 */
export const projectionVersion = 'c6ae18c1dcc6d6c4'

/**
 * After an update of the software the index may be one that it would not build any more: it is built anew once, by the same
 * job as that of the button, and readers are served from the old one meanwhile.
 */
export const rebuildIfOutdated = async (payload: Payload, { writer }: Publisher): Promise<void> => {
  const version = await writer.builtBy()
  if (version === projectionVersion) return
  const queued = await queueRebuild(payload)
  payload.logger.info({
    msg: queued
      ? 'the index was built by another version of this software; it is built anew, the old one serves meanwhile'
      : 'the index was built by another version of this software; a rebuild waits already',
    version,
    projectionVersion,
  })
}
