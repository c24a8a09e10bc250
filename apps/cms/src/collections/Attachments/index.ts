import type { CollectionConfig } from 'payload'
import { anyStaff } from '../../access/anyStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { collectionWording, groupWording } from '../../wording/collections.ts'
import { labels } from '../../wording/fields.ts'
import { hashContent, refuseReplacement, refuseWhileUsed } from './hooks.ts'

/** 附件. A file never changes once it is here: whoever needs another one uploads it and puts it in its place. */
export const attachments = (staticDir: string): CollectionConfig => ({
  slug: 'attachments',
  labels: collectionWording.attachments,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  versions: false,
  access: { read: anyStaff, create: anyStaff, update: nobody, delete: anyStaff },
  admin: { group: groupWording.masterData, defaultColumns: ['filename', 'filesize', 'createdAt'] },
  hooks: {
    beforeOperation: [refuseReplacement],
    beforeChange: [hashContent],
    beforeDelete: [refuseWhileUsed],
  },
  upload: { staticDir, pasteURL: false, displayPreview: false },
  fields: [
    {
      name: 'sha256',
      type: 'text',
      label: labels.sha256,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
  ],
})
