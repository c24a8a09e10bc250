import { outcomeOf, outcomeSchemes } from '@yanlu/model'
import type { Field, TextFieldSingleValidation } from 'payload'
import { errors } from '../wording/errors.ts'
import { labels } from '../wording/fields.ts'
import { row } from './section.ts'

const knownLetter: TextFieldSingleValidation = (value, { siblingData }) => {
  const scheme = (siblingData as { scheme?: string | null }).scheme
  if (!value) return true
  return (scheme && outcomeOf(scheme, value) !== null) || errors.badOutcome
}

/** 办理结果 as scheme + letter; wording and axis follow from the model's table. */
export const outcomeField = (): Field => ({
  name: 'outcome',
  type: 'group',
  label: labels.outcome,
  fields: [
    row(
      {
        name: 'scheme',
        type: 'select',
        label: labels.outcomeScheme,
        options: Object.entries(outcomeSchemes).map(([value, { label }]) => ({ value, label })),
      },
      { name: 'code', type: 'text', label: labels.outcomeCode, validate: knownLetter },
    ),
  ],
})
