import type { User } from '../payload-types.ts'

export type Role = User['roles'][number]

/** Whether a signed-in person has at least one of the roles. */
export const hasRole = (user: { roles?: Role[] | null } | null | undefined, ...wanted: Role[]): boolean =>
  user?.roles?.some((role) => wanted.includes(role)) ?? false
