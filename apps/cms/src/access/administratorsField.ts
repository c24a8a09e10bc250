import type { FieldAccess } from 'payload'
import { hasRole } from './roles.ts'

/** A field that only administrators write. */
export const administratorsField: FieldAccess = ({ req: { user } }) => hasRole(user, 'administrator')
