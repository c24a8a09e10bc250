import { todayInShanghai } from '@yanlu/model'
import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../access/roles.ts'
import { jsonEndpoint, refuse } from '../endpoints/answer.ts'
import { reasonSchema } from '../gate/reason.ts'
import { Refusal } from '../gate/refusal.ts'
import { type GatedSlug, isPublic, readStored } from '../gate/stored.ts'
import { errors, errorsAbout } from '../wording/errors.ts'
import { withdrawalWording } from '../wording/publishing.ts'
import { type Publisher, sync } from './sync.ts'

/** How long the desk waits for the index to forget a record before it says that this is queued, in milliseconds. */
const PATIENCE = 8000

export type Withdrawal = { on: string; reason: string; by: string | null }

const publicReplyTo = async (payload: Payload, proposal: string): Promise<string | null> => {
  const { docs } = await payload.find({
    collection: 'replies',
    where: { and: [{ _status: { equals: 'published' } }, { proposals: { equals: proposal } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.title ?? null
}

/**
 * Takes a public record out of sight, with day and reason. Works for the desk (`req` with a person) and the command
 * line. Rejects with a {@link Refusal} when there is nothing to withdraw.
 */
export const withdraw = async (
  req: PayloadRequest,
  collection: GatedSlug,
  id: string,
  reason: string,
): Promise<void> => {
  const stored = await readStored(req, collection, id)
  if (!stored) throw new Refusal(errors.notFound, 404)
  if (!isPublic(stored.current)) throw new Refusal(errors.notPublic, 409)
  if (collection === 'proposals') {
    const title = await publicReplyTo(req.payload, id)
    if (title !== null) throw new Refusal(errorsAbout.proposalInUse(title), 409)
  }
  const withdrawal: Withdrawal = { on: todayInShanghai(new Date()), reason, by: req.user?.id ?? null }
  req.context.withdrawal = withdrawal
  try {
    await req.payload.update({ collection, id, data: { _status: 'draft' }, overrideAccess: true, req })
  } finally {
    delete req.context.withdrawal
  }
}

/** Whether the index has forgotten the record by now; if not, the outbox will see to it. */
const goneFromIndex = async (
  req: PayloadRequest,
  publisher: Publisher,
  collection: GatedSlug,
  id: string,
) => {
  const syncing = sync(req.payload, publisher, { collection, id }).then(
    () => true,
    (error: unknown) => {
      req.payload.logger.warn({
        msg: 'withdrawn, but the index does not answer; the outbox will retry',
        err: error,
      })
      return false
    },
  )
  const tired = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE).unref())
  return Promise.race([syncing, tired])
}

const body = z.object({ reason: reasonSchema(errors.reasonNeeded) }, { error: errors.reasonNeeded })

/** `POST /api/<collection>/:id/withdraw { reason }`: answers only after the index has forgotten the record, or says so. */
export const withdrawEndpoint = (collection: GatedSlug, publisher: Publisher): Omit<Endpoint, 'root'> =>
  jsonEndpoint({
    path: '/:id/withdraw',
    body,
    handle: async (req, { reason }, params) => {
      if (!req.user) return refuse(401, errors.signIn)
      if (!hasRole(req.user, 'administrator', 'publisher')) return refuse(403, errors.notAllowed)
      const id = String(params.id)
      await withdraw(req, collection, id, reason)
      const gone = await goneFromIndex(req, publisher, collection, id)
      const message = gone ? withdrawalWording.gone : withdrawalWording.queued
      return Response.json({ state: gone ? 'gone' : 'queued', message })
    },
  })
