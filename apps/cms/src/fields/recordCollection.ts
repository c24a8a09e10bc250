import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { anyStaff } from '../access/anyStaff.ts'
import { publishersOnly } from '../access/publishersOnly.ts'
import { staffUnlessPublishing } from '../access/staffUnlessPublishing.ts'
import { groupWording } from '../wording/collections.ts'
import { tabs } from '../wording/fields.ts'
import { basicFields } from './basics.ts'
import { attachmentFields, bodyFields, deskFields, intakeFields } from './recordParts.ts'
import { section } from './section.ts'

type RecordForm = {
  slug: Extract<CollectionSlug, 'replies' | 'policies' | 'cases'>
  labels: { singular: string; plural: string }
  /** The permanent number: `indexNumber`, for a case `caseNumber`. */
  numberColumn: 'indexNumber' | 'caseNumber'
  /** Fields of this kind right after the title. */
  own: Field[]
  /** Fields of the tab 办理情况; no tab without any. */
  handling: Field[]
}

/** What the three collections of records share: the form, drafts, versions, trash, access. */
export const recordCollection = ({
  slug,
  labels,
  numberColumn,
  own,
  handling,
}: RecordForm): CollectionConfig => ({
  slug,
  labels,
  trash: true,
  disableBulkEdit: true,
  defaultSort: '-updatedAt',
  versions: {
    maxPerDoc: 50,
    drafts: {
      autosave: { interval: 2000, showSaveDraftButton: true },
      schedulePublish: true,
      validate: false,
    },
  },
  access: {
    read: anyStaff,
    readVersions: anyStaff,
    create: staffUnlessPublishing,
    update: staffUnlessPublishing,
    delete: publishersOnly,
  },
  admin: {
    group: groupWording.records,
    useAsTitle: 'title',
    defaultColumns: ['title', numberColumn, 'issuingBody', '_status', 'stage', 'updatedAt'],
    listSearchableFields: ['title', numberColumn, 'documentNumber'],
    enableListViewSelectAPI: true,
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        section(tabs.basics, basicFields(own)),
        section(tabs.body, bodyFields()),
        ...(handling.length > 0 ? [section(tabs.handling, handling)] : []),
        section(tabs.attachments, attachmentFields()),
        section(tabs.intake, intakeFields()),
      ],
    },
    ...deskFields(),
  ],
})
