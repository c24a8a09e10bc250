import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { hasRole } from '../access/roles.ts'

/**
 * Who takes a page in: somebody signed in, or with `user: null` the administrator at the command line. `req` is given
 * inside a hook, so that what is written there stands and falls with the save.
 */
export type Actor = { payload: Payload; user: TypedUser | null; req?: PayloadRequest }

/** Access options of every Payload call made for an actor: a person never does more than their role allows. */
export const rightsOf = ({ user, req }: Actor) => ({
  ...(user === null ? { overrideAccess: true } : { overrideAccess: false, user }),
  ...(req ? { req } : {}),
})

/** Organisations are public at once, so only who may publish may write them. */
export const mayWriteOrganisations = ({ user }: Actor): boolean =>
  user === null || hasRole(user, 'administrator', 'publisher')
