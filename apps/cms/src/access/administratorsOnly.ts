import type { Access } from 'payload'
import { hasRole } from './roles.ts'

export const administratorsOnly: Access = ({ req: { user } }) => hasRole(user, 'administrator')
