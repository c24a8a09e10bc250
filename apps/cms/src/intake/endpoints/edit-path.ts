import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { RecordCollection } from '../record-collections.ts'

/** Where the desk shows a record for editing; a trashed one has a page of its own. */
export const editPath = (
  { payload }: PayloadRequest,
  { collection, id, trashed = false }: { collection: RecordCollection; id: string; trashed?: boolean },
): string =>
  formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/${collection}/${trashed ? 'trash/' : ''}${id}`,
  })
