import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '../../access/administratorsOnly.ts'
import { administratorsOrOneself } from '../../access/administratorsOrOneself.ts'
import { anyStaff } from '../../access/anyStaff.ts'
import { hasRole } from '../../access/roles.ts'
import { refuse } from '../../endpoints/answer.ts'
import { rolesField } from '../../fields/recordParts.ts'
import { collectionWording, groupWording } from '../../wording/collections.ts'
import { errors } from '../../wording/errors.ts'
import { labels } from '../../wording/fields.ts'
import { hideSessions } from './hideSessions.ts'
import { passwordPolicy } from './passwordPolicy.ts'

/** 用户 of the desk. `secure` = the desk is reached over https. */
export const users = ({ secure }: { secure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: collectionWording.users,
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: false,
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 2 * 60 * 60,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict', secure },
    forgotPassword: { minRequestInterval: 60_000 },
  },
  access: {
    admin: ({ req: { user } }) => hasRole(user, 'administrator', 'publisher', 'editor'),
    read: anyStaff,
    create: administratorsOnly,
    update: administratorsOrOneself,
    delete: administratorsOnly,
    unlock: administratorsOnly,
  },
  admin: { group: groupWording.system, useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'] },
  // Accounts are not verified by mail here, and Payload's endpoint for it then asks for a field that is not there.
  endpoints: [{ path: '/verify/:id', method: 'post', handler: () => refuse(404, errors.notFound) }],
  hooks: { beforeOperation: [passwordPolicy], afterRead: [hideSessions] },
  // Colleagues see each other's names in records, not each other's accounts.
  defaultPopulate: { name: true },
  fields: [{ name: 'name', type: 'text', label: labels.userName, required: true }, rolesField()],
})
