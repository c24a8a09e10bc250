import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/**
 * All staff may write, but an editor never `published`. This alone is not the publish gate (a plain PATCH without
 * `_status` would pass); it makes the desk hide its button. The gate is `gate/requireDraft.ts`.
 */
export const staffUnlessPublishing: Access = ({ req: { user }, data }) =>
  hasRole(user, 'administrator', 'publisher') || (hasRole(user, 'editor') && data?._status !== 'published')
