import { projectionVersion } from '@yanlu/search'
import type { Payload } from 'payload'
import { queueRebuild } from './rebuild.ts'
import type { Publisher } from './sync.ts'

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
