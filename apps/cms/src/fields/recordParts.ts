import type { Field } from 'payload'
import { administratorsField } from '../access/administratorsField.ts'
import { nobody } from '../access/nobody.ts'
import { bodyEditor } from '../body/editor.ts'
import { keepPlainBody } from '../body/keepPlain.ts'
import { choices, hints, labels } from '../wording/fields.ts'
import { optionsOf } from './choices.ts'
import { dateOnlyField } from './dateOnly.ts'
import { row } from './section.ts'

/** Tab 正文 */
export const bodyFields = (): Field[] => [
  {
    name: 'body',
    type: 'richText',
    label: labels.body,
    editor: bodyEditor,
    hooks: { beforeValidate: [keepPlainBody] },
    admin: { description: hints.body },
  },
  {
    name: 'citations',
    type: 'array',
    label: labels.citations,
    labels: { singular: labels.citations, plural: labels.citations },
    admin: { initCollapsed: true },
    fields: [
      row(
        { name: 'title', type: 'text', label: labels.citationTitle },
        { name: 'number', type: 'text', label: labels.citationNumber },
      ),
    ],
  },
]

/** Tab 附件与联系 */
export const attachmentFields = (): Field[] => [
  {
    name: 'attachments',
    type: 'upload',
    relationTo: 'attachments',
    hasMany: true,
    label: labels.attachments,
  },
  {
    name: 'contact',
    type: 'group',
    label: labels.contact,
    fields: [
      row(
        { name: 'unit', type: 'text', label: labels.contactUnit },
        { name: 'person', type: 'text', label: labels.contactPerson },
      ),
      row(
        { name: 'phone', type: 'text', label: labels.contactPhone },
        { name: 'fax', type: 'text', label: labels.contactFax },
      ),
      {
        name: 'display',
        type: 'select',
        label: labels.contactDisplay,
        options: optionsOf(choices.contactDisplay),
        defaultValue: 'hidden',
        admin: { description: hints.contactDisplay },
      },
    ],
  },
]

/** Tab 采集: where the record came from and what the intake noticed. */
export const intakeFields = (): Field[] => [
  { name: 'sourceNote', type: 'text', label: labels.sourceNote },
  {
    name: 'intake',
    type: 'group',
    label: labels.intake,
    admin: { hideGutter: true },
    fields: [
      { name: 'file', type: 'text', label: labels.intakeFile, admin: { readOnly: true } },
      {
        name: 'fingerprint',
        type: 'text',
        label: labels.intakeFingerprint,
        index: true,
        hooks: { beforeDuplicate: [() => null] },
        admin: { readOnly: true, hidden: true },
      },
      {
        name: 'findings',
        type: 'json',
        label: labels.intakeFindings,
        admin: { components: { Field: '/desk/FindingsField.tsx#FindingsField' } },
      },
    ],
  },
]

/** Sidebar: what the publish gate keeps about a record. Written by the hooks of `gate/` alone. */
export const gateFields = (): Field[] => [
  {
    name: 'lastEditor',
    type: 'relationship',
    relationTo: 'users',
    label: labels.lastEditor,
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'revision',
    type: 'number',
    label: labels.revision,
    defaultValue: 0,
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'withdrawal',
    type: 'group',
    label: labels.withdrawal,
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data: { withdrawal?: { on?: string | null } }) => Boolean(data.withdrawal?.on),
    },
    fields: [
      dateOnlyField({ name: 'on', label: labels.withdrawnOn }),
      { name: 'reason', type: 'textarea', label: labels.withdrawalReason },
      { name: 'by', type: 'relationship', relationTo: 'users', label: labels.withdrawnBy },
    ],
  },
]

/** Sidebar of a record: how far the office is with it. */
export const stageField = (): Field => ({
  name: 'stage',
  type: 'select',
  label: labels.stage,
  options: optionsOf(choices.stage),
  defaultValue: 'editing',
  required: true,
  index: true,
  admin: { position: 'sidebar', readOnly: true, description: hints.stage },
})

/** Payload's own field of drafts, with a cell that says more: Payload merges the two by their name. */
export const stateColumn = (): Field => ({
  name: '_status',
  type: 'select',
  label: labels.state,
  options: [],
  admin: { components: { Cell: '/desk/StateCell.tsx#StateCell' } },
})

/** Roles of a user, used in access rules on every request, hence in the token. */
export const rolesField = (): Field => ({
  name: 'roles',
  type: 'select',
  hasMany: true,
  required: true,
  saveToJWT: true,
  label: labels.roles,
  options: optionsOf(choices.roles),
  access: { create: administratorsField, update: administratorsField },
})
