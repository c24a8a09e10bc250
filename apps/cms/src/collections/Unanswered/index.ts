import type { CollectionConfig } from 'payload'
import { anyStaff } from '../../access/anyStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { publishersOnly } from '../../access/publishersOnly.ts'
import { unansweredEndpoint } from '../../unanswered/endpoint.ts'
import { groupWording } from '../../wording/collections.ts'
import { unansweredWording } from '../../wording/unanswered.ts'

/**
 * 没有找到结果的检索词: words and how often, nothing about who asked. Counted by `unanswered/` alone, hence without
 * moments of creation and change.
 */
export const unanswered = (): CollectionConfig => ({
  slug: 'unanswered',
  labels: { singular: unansweredWording.singular, plural: unansweredWording.plural },
  versions: false,
  timestamps: false,
  lockDocuments: false,
  defaultSort: ['-count', '-lastOn'],
  disableBulkEdit: true,
  disableDuplicate: true,
  access: { read: anyStaff, create: nobody, update: nobody, delete: publishersOnly },
  admin: {
    group: groupWording.citizens,
    useAsTitle: 'query',
    defaultColumns: ['query', 'count', 'lastOn', 'firstOn'],
    listSearchableFields: ['query'],
  },
  endpoints: [unansweredEndpoint()],
  fields: [
    {
      name: 'query',
      type: 'text',
      label: unansweredWording.query,
      required: true,
      unique: true,
      index: true,
    },
    { name: 'count', type: 'number', label: unansweredWording.count, required: true, index: true },
    { name: 'firstOn', type: 'text', label: unansweredWording.firstOn, required: true },
    { name: 'lastOn', type: 'text', label: unansweredWording.lastOn, required: true, index: true },
  ],
})
