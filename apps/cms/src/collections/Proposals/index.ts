import { assemblyLabels, parseProposalNumber, parseSession } from '@yanlu/model'
import type { CollectionConfig } from 'payload'
import { anyStaff } from '../../access/anyStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { staffUnlessPublishing } from '../../access/staffUnlessPublishing.ts'
import { trashForStaff } from '../../access/trashForStaff.ts'
import { optionsOf } from '../../fields/choices.ts'
import { gateFields, stateColumn } from '../../fields/recordParts.ts'
import { row } from '../../fields/section.ts'
import { gateHooks } from '../../gate/hooks.ts'
import { giveProposalKey } from '../../numbers/giveProposalKey.ts'
import { collectionWording, groupWording } from '../../wording/collections.ts'
import { errors } from '../../wording/errors.ts'
import { hints, labels } from '../../wording/fields.ts'

/** 建议提案: what a deputy or member asked. Published together with the first reply to it. */
export const Proposals: CollectionConfig = {
  slug: 'proposals',
  labels: collectionWording.proposals,
  trash: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: '-updatedAt',
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false },
  },
  access: {
    read: anyStaff,
    readVersions: anyStaff,
    create: staffUnlessPublishing,
    update: staffUnlessPublishing,
    delete: trashForStaff,
  },
  admin: {
    group: groupWording.masterData,
    useAsTitle: 'number',
    components: {
      edit: {
        beforeDocumentControls: ['/desk/WithdrawButton.tsx#WithdrawButton'],
        Status: '/desk/RecordState.tsx#RecordState',
        UnpublishButton: '/desk/NoUnpublishButton.tsx#NoUnpublishButton',
      },
    },
    defaultColumns: ['number', '_status', 'assembly', 'session', 'subject', 'updatedAt'],
    listSearchableFields: ['number', 'session', 'subject'],
  },
  hooks: gateHooks({ numbers: [giveProposalKey] }),
  fields: [
    row(
      {
        name: 'assembly',
        type: 'select',
        label: labels.assembly,
        options: optionsOf(assemblyLabels),
        required: true,
      },
      {
        name: 'number',
        type: 'text',
        label: labels.proposalNumber,
        required: true,
        validate: (value: string | null | undefined) =>
          (value && parseProposalNumber(value) !== null) || errors.badProposalNumber,
        admin: { description: hints.proposalNumber },
      },
    ),
    {
      name: 'session',
      type: 'text',
      label: labels.session,
      validate: (value: string | null | undefined) =>
        !value || parseSession(value) !== null || errors.badSession,
      admin: { description: hints.session },
    },
    { name: 'subject', type: 'text', label: labels.subject },
    {
      name: 'key',
      type: 'text',
      label: labels.proposalKey,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    ...gateFields(),
    stateColumn(),
  ],
}
