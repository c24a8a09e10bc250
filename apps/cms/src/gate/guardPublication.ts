import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { hasRole } from '../access/roles.ts'
import { errors } from '../wording/errors.ts'
import { contentOf } from './content.ts'
import { Refusal } from './refusal.ts'
import { type GatedDoc, isGated, readStored, type Stored } from './stored.ts'

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}

/** Two people: whoever publishes is neither an editor nor the last one to have edited. */
export const refuseOwnWork = (
  req: PayloadRequest,
  latest: Pick<GatedDoc, 'lastEditor'>,
  message: string,
): void => {
  if (!req.user) return
  if (!hasRole(req.user, 'administrator', 'publisher')) throw new Refusal(errors.publishersPublish)
  if (idOf(latest.lastEditor) === req.user.id) throw new Refusal(message)
}

const notWithdrawn = { on: null, reason: null, by: null }

const guard = (req: PayloadRequest, stored: Stored | null, changed: boolean): void => {
  if (!stored) throw new Refusal(errors.saveBeforePublishing, 409)
  if (!req.user) return
  refuseOwnWork(req, stored.latest, errors.secondPerson)
  if (changed) throw new Refusal(errors.changedWhilePublishing)
}

/** What the office itself marks 不予公开 is published by nobody, the command line included. */
const refuseSecrets = (doc: object): void => {
  const { disclosure } = doc as { disclosure?: { mode?: string | null } | null }
  if (disclosure?.mode === 'none') throw new Refusal(errors.notForThePublic, 409)
}

/**
 * The publish gate, second half, on every way a record is written. Publishing needs a second person, and what was
 * changed in the same click would be unread by anyone: it counts as editing. The command line has no person and may,
 * but it too saves a draft first, because numbers are given to records that exist.
 * Also keeps the fields that only the desk writes: `lastEditor` follows the person who last changed the content.
 */
export const guardPublication: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!isGated(collection.slug)) return data
  const id = operation === 'update' ? idOf(originalDoc) : null
  const stored = id === null ? null : await readStored(req, collection.slug, id)
  const changed = !stored || contentOf({ ...stored.latest, ...data }) !== contentOf(stored.latest)
  // An old version comes back as a draft, whatever it was when it was current (`requireDraft.ts` sees to that).
  const status = req.context.isRestoringVersion ? 'draft' : data._status
  const publishing = status === 'published' && !data.deletedAt
  const withdrawal = req.context.withdrawal
  if (publishing) {
    guard(req, stored, changed)
    refuseSecrets({ ...stored?.latest, ...data })
  }
  const revision = stored?.current.revision ?? 0
  return {
    ...data,
    _status: status,
    lastEditor: changed ? (req.user?.id ?? null) : (stored?.latest.lastEditor ?? null),
    revision: publishing || withdrawal ? revision + 1 : revision,
    withdrawal: publishing ? notWithdrawn : (withdrawal ?? stored?.current.withdrawal ?? notWithdrawn),
    ...(publishing || withdrawal ? { stage: 'editing' } : {}),
  }
}
