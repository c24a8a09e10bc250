import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/** Administrators everybody, everybody else only their own account. */
export const administratorsOrOneself: Access = ({ req: { user } }) =>
  hasRole(user, 'administrator') || (user ? { id: { equals: user.id } } : false)
