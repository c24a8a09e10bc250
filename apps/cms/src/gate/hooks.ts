import type { CollectionConfig } from 'payload'
import { queueRemoval, queueSync } from '../publishing/hooks.ts'
import { keepPublished, stateTheChange } from '../revisions/hooks.ts'
import { guardPublication } from './guardPublication.ts'
import { keepReturned } from './keepReturned.ts'
import { keepWhatWasPublic } from './keepWhatWasPublic.ts'
import { requireDraft } from './requireDraft.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * The hooks of a collection behind the publish gate. `numbers` run once the gate has let the save pass, `published`
 * before the outbox is told.
 */
export const gateHooks = (own: {
  numbers: Hooks['beforeChange']
  published?: Hooks['afterChange']
}): Hooks => ({
  beforeOperation: [requireDraft],
  beforeChange: [guardPublication, keepReturned, stateTheChange, ...(own.numbers ?? [])],
  afterChange: [keepPublished, ...(own.published ?? []), queueSync],
  beforeDelete: [keepWhatWasPublic],
  afterDelete: [queueRemoval],
})
