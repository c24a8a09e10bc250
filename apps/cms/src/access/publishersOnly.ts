import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/** Publishers and administrators. */
export const publishersOnly: Access = ({ req: { user } }) => hasRole(user, 'administrator', 'publisher')
