import type { Field } from 'payload'
import { hints, labels } from '../wording/fields.ts'
import { outcomeField } from './outcome.ts'
import { row } from './section.ts'

/** Tab 办理情况 of a reply. */
export const replyHandlingFields = (): Field[] => [
  {
    name: 'proposals',
    type: 'relationship',
    relationTo: 'proposals',
    hasMany: true,
    label: labels.proposals,
  },
  row(
    { name: 'leadBody', type: 'relationship', relationTo: 'organisations', label: labels.leadBody },
    { name: 'leadBodyStated', type: 'text', label: labels.leadBodyStated },
  ),
  {
    name: 'coBodies',
    type: 'array',
    label: labels.coBodies,
    labels: { singular: labels.coBodies, plural: labels.coBodies },
    admin: { description: hints.coBody },
    fields: [
      row(
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: labels.organisation,
        },
        { name: 'name', type: 'text', label: labels.name },
      ),
    ],
  },
  {
    name: 'asks',
    type: 'array',
    label: labels.asks,
    labels: { singular: labels.asks, plural: labels.asks },
    fields: [{ name: 'text', type: 'textarea', label: labels.askText, required: true }, outcomeField()],
  },
  outcomeField(),
]

/** Tab 办理情况 of a case: whose article it is. */
export const caseSourceFields = (): Field[] => [
  {
    name: 'source',
    type: 'group',
    label: labels.source,
    fields: [
      row(
        { name: 'media', type: 'text', label: labels.media },
        { name: 'channel', type: 'text', label: labels.channel },
      ),
      row(
        { name: 'author', type: 'text', label: labels.author },
        { name: 'originalTitle', type: 'text', label: labels.originalTitle },
      ),
      { name: 'readCount', type: 'number', label: labels.readCount, min: 0 },
    ],
  },
]
