import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/** Everybody who works at the desk. */
export const anyStaff: Access = ({ req: { user } }) => hasRole(user, 'administrator', 'publisher', 'editor')
