import type { Payload, TypedUser } from 'payload'
import { hasRole } from '../access/roles.ts'

/** Who takes a page in: somebody signed in, or with `user: null` the administrator at the command line. */
export type Actor = { payload: Payload; user: TypedUser | null }

/** Access options of every Payload call made for an actor: a person never does more than their role allows. */
export const rightsOf = ({ user }: Actor) =>
  user === null ? ({ overrideAccess: true } as const) : ({ overrideAccess: false, user } as const)

/** Organisations are public at once, so only who may publish may write them. */
export const mayWriteOrganisations = ({ user }: Actor): boolean =>
  user === null || hasRole(user, 'administrator', 'publisher')
