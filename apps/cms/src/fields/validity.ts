import { validityLabels } from '@yanlu/model'
import type { Field } from 'payload'
import { hints, labels } from '../wording/fields.ts'
import { optionsOf } from './choices.ts'
import { dateOnlyField } from './dateOnly.ts'
import { row } from './section.ts'

/** 有效性: only what somebody stated; `unknown` is shown as 未标注, never as 有效. */
export const validityField = (): Field => ({
  name: 'validity',
  type: 'group',
  label: labels.validity,
  fields: [
    row(
      {
        name: 'status',
        type: 'select',
        label: labels.validityStatus,
        options: optionsOf(validityLabels),
        defaultValue: 'unknown',
        required: true,
        admin: { description: hints.validityStatus },
      },
      dateOnlyField({ name: 'statusDate', label: labels.statusDate }),
    ),
    row(
      dateOnlyField({ name: 'effectiveFrom', label: labels.effectiveFrom }),
      dateOnlyField({ name: 'effectiveTo', label: labels.effectiveTo }),
    ),
    { name: 'basis', type: 'text', label: labels.validityBasis },
    { name: 'by', type: 'relationship', relationTo: 'policies', label: labels.validityBy },
  ],
})
