import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { anyStaff } from '../access/anyStaff.ts'
import { staffUnlessPublishing } from '../access/staffUnlessPublishing.ts'
import { trashForStaff } from '../access/trashForStaff.ts'
import { groupWording } from '../wording/collections.ts'
import { tabs } from '../wording/fields.ts'
import { basicFields } from './basics.ts'
import { changeFields } from './change.ts'
import {
  attachmentFields,
  bodyFields,
  gateFields,
  intakeFields,
  stageField,
  stateColumn,
} from './recordParts.ts'
import { returnedField } from './returned.ts'
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
  hooks: NonNullable<CollectionConfig['hooks']>
}

/** What the three collections of records share: the form, drafts, versions, trash, access. */
export const recordCollection = ({
  slug,
  labels,
  numberColumn,
  own,
  handling,
  hooks,
}: RecordForm): CollectionConfig => ({
  slug,
  labels,
  trash: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: '-updatedAt',
  versions: {
    maxPerDoc: 50,
    drafts: {
      autosave: { interval: 2000, showSaveDraftButton: true },
      validate: false,
    },
  },
  access: {
    read: anyStaff,
    readVersions: anyStaff,
    create: staffUnlessPublishing,
    update: staffUnlessPublishing,
    delete: trashForStaff,
  },
  admin: {
    group: groupWording.records,
    useAsTitle: 'title',
    components: {
      edit: {
        beforeDocumentControls: [
          '/desk/WithdrawButton.tsx#WithdrawButton',
          '/desk/StageButton.tsx#StageButton',
        ],
        Status: '/desk/RecordState.tsx#RecordState',
        UnpublishButton: '/desk/NoUnpublishButton.tsx#NoUnpublishButton',
      },
    },
    defaultColumns: ['title', '_status', numberColumn, 'issuingBody', 'updatedAt'],
    listSearchableFields: ['title', numberColumn, 'documentNumber'],
    enableListViewSelectAPI: true,
  },
  hooks,
  fields: [
    returnedField(),
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
    stageField(),
    ...changeFields(),
    ...gateFields(),
    stateColumn(),
  ],
})
