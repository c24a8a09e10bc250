import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '../gate/refusal.ts'
import { isPublic, readStored } from '../gate/stored.ts'
import type { Case, Policy, Reply } from '../payload-types.ts'
import { publicText } from '../publishing/publicBody.ts'
import { errors } from '../wording/errors.ts'
import { isRevised, keepRevision, lastRevision } from './stored.ts'

const unstated = { nature: null, note: null }

/**
 * A text that the public has read changes only with a word about why. Runs behind the gate; writes into the record what
 * this publication is, from which its revision is kept, and empties the form for the next change.
 */
export const stateTheChange: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const slug = collection.slug
  if (!isRevised(slug)) return data
  const publishing = data._status === 'published' && !data.deletedAt
  const id = originalDoc?.id ? String(originalDoc.id) : null
  const stored = id === null ? null : await readStored(req, slug, id)
  const current = stored?.current as Reply | Policy | Case | undefined
  const kept = { ...data, publication: current?.publication ?? {} }
  if (id === null || !current || !(publishing || req.context.withdrawal)) return kept
  // What was published before revisions were kept gets its first one before it is replaced or withdrawn.
  if (isPublic(current)) await keepRevision(req, slug, current)
  if (!publishing) return kept
  const last = await lastRevision(req, slug, id)
  const latest: Record<string, unknown> = { ...stored?.latest, ...data }
  const changed = last !== null && last.text !== publicText(latest)
  const { nature = null, note: written } = (latest.change ?? {}) as NonNullable<Reply['change']>
  const note = written?.trim() || null
  if (changed && (!nature || note === null)) throw new Refusal(errors.changeUnstated, 409)
  return {
    ...data,
    change: unstated,
    publication: {
      revision: data.revision,
      at: new Date().toISOString(),
      nature: last === null ? 'first' : changed ? nature : 'metadata',
      note: last === null ? null : note,
    },
  }
}

/** Keeps the revision as soon as it is public, before the outbox is told. */
export const keepPublished: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const slug = collection.slug
  if (!isRevised(slug) || doc._status !== 'published') return
  await keepRevision(req, slug, doc as Reply | Policy | Case)
}
