import { revisionNature, revisionNatureLabels } from '@yanlu/model'
import type { Field } from 'payload'
import { nobody } from '../access/nobody.ts'
import { hints, labels } from '../wording/fields.ts'

/** The natures that somebody chooses; a first publication and a change of metadata are seen by the desk itself. */
const chosen = revisionNature.exclude(['first', 'metadata', 'restored'])

const onceWasPublic = (data: { revision?: number | null }): boolean => (data.revision ?? 0) > 0

/** Sidebar of a record that is or was public: why its text changes, its published revisions, and what the last one was. */
export const changeFields = (): Field[] => [
  {
    name: 'change',
    type: 'group',
    label: labels.change,
    admin: { position: 'sidebar', condition: onceWasPublic, description: hints.change },
    fields: [
      {
        name: 'nature',
        type: 'select',
        label: labels.changeNature,
        options: chosen.options.map((value) => ({ value, label: revisionNatureLabels[value] })),
      },
      {
        name: 'note',
        type: 'textarea',
        label: labels.changeNote,
        maxLength: 500,
        admin: { description: hints.changeNote },
      },
    ],
  },
  {
    name: 'revisionList',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: onceWasPublic,
      components: { Field: '/revisions/RevisionList.tsx#RevisionList' },
    },
  },
  {
    name: 'publication',
    type: 'group',
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
    fields: [
      { name: 'revision', type: 'number' },
      { name: 'at', type: 'text' },
      {
        name: 'nature',
        type: 'select',
        options: revisionNature.options.map((value) => ({ value, label: revisionNatureLabels[value] })),
      },
      { name: 'note', type: 'textarea' },
    ],
  },
]
