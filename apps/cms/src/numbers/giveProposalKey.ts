import { proposalKey } from '@yanlu/model'
import type { CollectionBeforeChangeHook } from 'payload'
import { fieldRefusal, Refusal } from '../gate/refusal.ts'
import { readStored, wasPublic } from '../gate/stored.ts'
import { errors, errorsAbout } from '../wording/errors.ts'

/** The key of a proposal follows from assembly, session and number; there is one record per key. */
export const giveProposalKey: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { assembly, session = null, number = null } = data
  const key = assembly ? proposalKey({ assembly, session, number }) : null
  const stored = operation === 'update' ? await readStored(req, 'proposals', String(originalDoc?.id)) : null
  const fixed = stored && wasPublic(stored.current) && 'key' in stored.current ? stored.current.key : null
  if (fixed && fixed !== key) throw new Refusal(errors.publicProposalFixed, 409)
  if (key === null) return { ...data, key: null }
  const { docs } = await req.payload.find({
    collection: 'proposals',
    draft: true,
    trash: true,
    where: {
      and: [
        { key: { equals: key } },
        ...(operation === 'update' ? [{ id: { not_equals: originalDoc?.id } }] : []),
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const holder = docs[0]
  if (holder)
    throw fieldRefusal(
      'proposals',
      'number',
      errorsAbout.proposalTaken(`${holder.session ?? ''}${holder.number ?? ''}`),
    )
  return { ...data, key }
}
