import { dateOnlySchema, dateTimeSchema, parseDateOnly, parseDateTime } from '@yanlu/model'
import type { TextField } from 'payload'
import { errors } from '../wording/errors.ts'
import { hints } from '../wording/fields.ts'

type Options = { name: string; label: string; index?: boolean }

/**
 * A calendar day as text `YYYY-MM-DD`. Not a Payload date: those are moments, and a time zone would shift the day.
 * Any spelling the model reads is stored in the canonical form.
 */
export const dateOnlyField = ({ name, label, index = false }: Options): TextField => ({
  name,
  type: 'text',
  label,
  index,
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? (parseDateOnly(value) ?? value) : value)],
  },
  validate: (value: string | null | undefined) =>
    !value || dateOnlySchema.safeParse(value).success || errors.badDate,
  admin: { placeholder: 'YYYY-MM-DD', components: { Field: '/desk/DateOnlyField.tsx#DateOnlyField' } },
})

/** A moment with minutes as text `YYYY-MM-DDTHH:MM+08:00`. */
export const dateTimeField = ({ name, label, index = false }: Options): TextField => ({
  name,
  type: 'text',
  label,
  index,
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? (parseDateTime(value) ?? value) : value)],
  },
  validate: (value: string | null | undefined) =>
    !value || dateTimeSchema.safeParse(value).success || errors.badDateTime,
  admin: { description: hints.publishedAt },
})
