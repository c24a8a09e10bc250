import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { hasRole } from '../access/roles.ts'
import type { Case, Policy, Reply } from '../payload-types.ts'
import { isRevised } from '../revisions/stored.ts'
import { errors } from '../wording/errors.ts'
import { reasonSchema } from './reason.ts'
import { Refusal } from './refusal.ts'
import { readStored } from './stored.ts'

type Doc = Reply | Policy | Case

const notReturned = { reason: null, by: null, at: null }

/** Whoever handed a record over takes it back without a word; whoever reviews it says why it comes back. */
const returnedBy = (req: PayloadRequest, given: Doc['returned']) => {
  if (req.user && !hasRole(req.user, 'administrator', 'publisher')) return notReturned
  const reason = reasonSchema(errors.returnReasonNeeded).safeParse(given?.reason)
  if (!reason.success) throw new Refusal(errors.returnReasonNeeded, 400)
  return { reason: reason.data, by: req.user?.id ?? null, at: new Date().toISOString() }
}

/**
 * 退回修改: a submitted record goes back to its editor with a reason, on every way it is written. The reason stands until the
 * record is submitted again or published; the versions keep it. Runs behind the gate.
 */
export const keepReturned: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isRevised(collection.slug)) return data
  const stored = originalDoc?.id ? await readStored(req, collection.slug, String(originalDoc.id)) : null
  const latest = stored?.latest as Doc | undefined
  if (!latest) return { ...data, returned: notReturned }
  // An old version brings back what was written, not how far the office was with it.
  if (req.context.isRestoringVersion) return { ...data, stage: latest.stage, returned: latest.returned }
  const stage = data.stage ?? latest.stage
  if (stage === 'submitted' || data._status === 'published') return { ...data, returned: notReturned }
  const comesBack = latest.stage === 'submitted' && !req.context.withdrawal
  return { ...data, returned: comesBack ? returnedBy(req, data.returned) : latest.returned }
}
