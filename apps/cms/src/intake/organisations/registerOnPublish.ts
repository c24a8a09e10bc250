import { parseIndexNumber } from '@yanlu/model'
import type { CollectionBeforeChangeHook } from 'payload'
import { type Actor, mayWriteOrganisations } from '../actor.ts'
import { resolveIssuingBody } from './resolve.ts'
import { organisationWithCode } from './store.ts'

/**
 * An editor's page may come from a body that the desk does not know, or under a name that is new for it, and editors
 * write no organisations. Whoever publishes may, and has seen code and name: so the body is registered then, before the
 * record becomes public. A body that somebody has chosen otherwise stays.
 */
export const registerIssuingBody: CollectionBeforeChangeHook = async ({ data, req }) => {
  const actor: Actor = { payload: req.payload, user: req.user, req }
  const number = parseIndexNumber(data.indexNumber ?? '')
  const publishing = data._status === 'published' && !data.deletedAt
  if (!publishing || number === null || !mayWriteOrganisations(actor)) return data
  const chosen = data.issuingBody ?? null
  if (chosen !== null && chosen !== (await organisationWithCode(actor, number.code))?.id) return data
  const stated: string | null = data.issuingBodyStated ?? null
  const day: string | null = data.writtenOn ?? data.publishedOn ?? null
  const { id } = await resolveIssuingBody(actor, { indexNumber: data.indexNumber, stated, day })
  if (id === null) return data
  const answersItself = stated !== null && data.leadBodyStated === stated
  return { ...data, issuingBody: id, ...(answersItself ? { leadBody: data.leadBody ?? id } : {}) }
}
