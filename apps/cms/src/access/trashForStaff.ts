import type { Access } from 'payload'
import { hasRole } from './roles.ts'

/**
 * Staff may move to the trash (whether this record may go there: `gate/requireDraft.ts`), administrators delete for good
 * (which: `gate/keepWhatWasPublic.ts`).
 */
export const trashForStaff: Access = ({ req: { user }, data }) =>
  hasRole(user, 'administrator') || (hasRole(user, 'publisher', 'editor') && Boolean(data?.deletedAt))
