import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { contentOf } from '../gate/content.ts'
import { refuseOwnWork } from '../gate/guardPublication.ts'
import { isPublic, readStored } from '../gate/stored.ts'
import { errorsAbout } from '../wording/errors.ts'
import { idsOf } from './related.ts'

/** Before a reply goes public: the proposals that go with it need a second person too. */
export const guardItsProposals: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (data._status !== 'published') return data
  for (const id of idsOf(data.proposals)) {
    const stored = await readStored(req, 'proposals', id)
    if (!stored || stored.latest.deletedAt) continue
    const unpublished = !isPublic(stored.current) || contentOf(stored.current) !== contentOf(stored.latest)
    const number = 'number' in stored.latest ? stored.latest.number : ''
    if (unpublished) refuseOwnWork(req, stored.latest, errorsAbout.proposalOwnWork(number ?? ''))
  }
  return data
}

/** A public reply shows the proposals it answers, so they become public with it. */
export const publishItsProposals: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published') return
  for (const id of idsOf(doc.proposals)) {
    const stored = await readStored(req, 'proposals', id)
    if (!stored || stored.latest.deletedAt) continue
    if (isPublic(stored.current) && contentOf(stored.current) === contentOf(stored.latest)) continue
    await req.payload.update({
      collection: 'proposals',
      id,
      data: { _status: 'published' },
      overrideAccess: true,
      req,
    })
  }
}
