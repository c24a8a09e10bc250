import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { hasRole } from '../access/roles.ts'
import { errors } from '../wording/errors.ts'
import { Refusal } from './refusal.ts'
import { isGated, isPublic, readStored } from './stored.ts'

type WriteArgs = {
  id?: string
  data?: Record<string, unknown>
  draft?: boolean | string
  overrideAccess?: boolean
}

const isDraft = (args: WriteArgs): boolean => args.draft === true || args.draft === 'true'

/** Into the trash or out of it and nothing else; whether that may be is decided against the stored record. */
const onlyMovesTrash = (data: Record<string, unknown> | undefined): boolean =>
  data !== undefined && Object.keys(data).length === 1 && 'deletedAt' in data

/**
 * What is public changes only by publishing the latest draft or by withdrawing, whoever asks. `context.withdrawal` is
 * set by the withdraw endpoint alone; no request can bring it along.
 */
const refuseChangeOfPublic = async (req: PayloadRequest, slug: string, args: WriteArgs): Promise<void> => {
  if (!isGated(slug) || args.id === undefined || req.context.withdrawal) return
  const stored = await readStored(req, slug, args.id)
  if (!stored || !isPublic(stored.current)) return
  if (args.data?.deletedAt) throw new Refusal(errors.withdrawFirst, 409)
  if (!isDraft(args) && args.data?._status !== 'published') throw new Refusal(errors.withdrawFirst, 409)
}

/**
 * The publish gate, first half (notes: the popular `access.update` rule alone lets a plain PATCH through). An editor's
 * write must be a draft on every route; restoring a version is possible as a draft only; what is public is never
 * changed in place. The second half, who may publish what, is `guardPublication.ts`.
 */
export const requireDraft: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
  collection,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const write = args as WriteArgs
  if (operation === 'restoreVersion') {
    if (!isDraft(write)) throw new Refusal(errors.restoreAsDraft, 409)
    return args
  }
  if (operation === 'update' && write.id === undefined && !isDraft(write))
    throw new Refusal(errors.noBulk, 403)
  // Nobody is signed in: the access rules say so in better words.
  if (!req.user && overrideAccess !== true) return args
  const trusted = overrideAccess === true || hasRole(req.user, 'administrator', 'publisher')
  const asDraft = isDraft(write) && write.data?._status !== 'published'
  if (!trusted && !asDraft && !onlyMovesTrash(write.data)) throw new Refusal(errors.editorsSaveDrafts)
  if (operation === 'update') await refuseChangeOfPublic(req, collection.slug, write)
  return args
}
