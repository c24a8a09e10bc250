import type { CollectionBeforeDeleteHook } from 'payload'
import { errors } from '../wording/errors.ts'
import { Refusal } from './refusal.ts'
import { isGated, readStored, wasPublic } from './stored.ts'

/**
 * A record that was once public is never deleted for good, by nobody: its address must answer 410 with day and reason,
 * and its number must not be given away again.
 */
export const keepWhatWasPublic: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isGated(collection.slug)) return
  const stored = await readStored(req, collection.slug, String(id))
  if (stored && wasPublic(stored.current)) throw new Refusal(errors.neverDeleteOncePublic, 409)
}
