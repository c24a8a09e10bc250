import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { Refusal } from '../gate/refusal.ts'
import { isPublic, readStored } from '../gate/stored.ts'
import type { Case, Policy, Reply } from '../payload-types.ts'
import { publicText } from '../publishing/publicBody.ts'
import { errors } from '../wording/errors.ts'
import { changeWording, withdrawalWording } from '../wording/publishing.ts'
import { changedFields } from './changedFields.ts'
import { isRevised, keepRevision, lastRevision, type RevisedSlug } from './stored.ts'

const unstated = { nature: null, note: null }

/** Where only metadata changed and nobody said a word, the history says at least what. */
const namesOf = (labels: readonly string[]): string | null =>
  labels.length === 0 ? null : changeWording.fields(labels)

/** What would change for the public, and what was said about it; refuses a text that changes without a word. */
const refuseUnstated = async (
  req: PayloadRequest,
  slug: RevisedSlug,
  id: string,
  latest: Record<string, unknown>,
  message: string,
) => {
  const last = await lastRevision(req, slug, id)
  const changed = last !== null && last.text !== publicText(latest)
  const { nature = null, note: written } = (latest.change ?? {}) as NonNullable<Reply['change']>
  const note = written?.trim() || null
  if (changed && (!nature || note === null)) throw new Refusal(message, 409)
  return { last, changed, nature, note }
}

/**
 * A text that the public has read changes only with a word about why. That is told when it is handed over already, for
 * a publisher who adds the word has edited the record and cannot publish it. Runs behind the gate; writes into the record
 * what this publication is, from which its revision is kept, and empties the form for the next change.
 */
export const stateTheChange: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const slug = collection.slug
  if (!isRevised(slug)) return data
  const publishing = data._status === 'published' && !data.deletedAt
  const id = originalDoc?.id ? String(originalDoc.id) : null
  const stored = id === null ? null : await readStored(req, slug, id)
  const current = stored?.current as Reply | Policy | Case | undefined
  const kept = { ...data, publication: current?.publication ?? {} }
  if (id === null || !current) return kept
  if (data.stage === 'submitted' && (stored?.latest as Partial<Reply> | undefined)?.stage !== 'submitted')
    await refuseUnstated(req, slug, id, { ...stored?.latest, ...data }, errors.changeUnstatedYet)
  if (!(publishing || req.context.withdrawal)) return kept
  // What was published before revisions were kept gets its first one before it is replaced or withdrawn.
  if (isPublic(current)) await keepRevision(req, slug, current)
  if (!publishing) return kept
  const latest = { ...stored?.latest, ...data }
  const { last, changed, nature, note } = await refuseUnstated(req, slug, id, latest, errors.changeUnstated)
  const { on = null, reason } = current.withdrawal ?? {}
  const said =
    on === null
      ? (note ?? namesOf(changedFields(collection.flattenedFields, current, latest)))
      : `${changeWording.restored(on, reason || withdrawalWording.noReason)}${note ?? ''}`
  return {
    ...data,
    change: unstated,
    publication: {
      revision: data.revision,
      at: new Date().toISOString(),
      nature: last === null ? 'first' : changed ? nature : on === null ? 'metadata' : 'restored',
      note: last === null ? null : said,
    },
  }
}

/** Keeps the revision as soon as it is public, before the outbox is told. */
export const keepPublished: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const slug = collection.slug
  if (!isRevised(slug) || doc._status !== 'published') return
  await keepRevision(req, slug, doc as Reply | Policy | Case)
}
