import type { FlattenedField } from 'payload'
import { expected } from '../wording/errors.ts'

/** A value that is not what its field holds: where it stands, what the field is called, and what it should be. */
export type WrongType = { path: string; label: string; expected: string }

type Kind = keyof typeof expected

const isText = (value: unknown): boolean => typeof value === 'string'
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
const listOf = (one: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(one)
const isMoment = (value: unknown): boolean =>
  value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))

/** What a field holds where it holds anything; `null` for what is not ours to judge. */
const kindOf = (field: FlattenedField): Kind | null => {
  switch (field.type) {
    case 'text':
      return field.hasMany ? 'texts' : 'text'
    case 'textarea':
    case 'email':
    case 'code':
      return 'text'
    case 'select':
      return field.hasMany ? 'choices' : 'choice'
    case 'radio':
      return 'choice'
    case 'relationship':
    case 'upload':
      return field.hasMany ? 'records' : 'record'
    case 'number':
      return field.hasMany ? null : 'number'
    case 'checkbox':
      return 'checkbox'
    case 'date':
      return 'date'
    case 'richText':
      return 'richText'
    case 'group':
      return 'group'
    case 'array':
      return 'array'
    default:
      return null
  }
}

const holds: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: isText,
  texts: listOf(isText),
  choice: isText,
  choices: listOf(isText),
  record: isText,
  records: listOf(isText),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  checkbox: (value) => typeof value === 'boolean',
  date: isMoment,
  richText: isObject,
  group: isObject,
  // The form of the desk sends the number of rows where there is none.
  array: (value) => value === 0 || listOf(isObject)(value),
}

const optionsOf = (field: FlattenedField): string[] | null =>
  field.type === 'select' || field.type === 'radio'
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : null

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

/**
 * Finds what cannot be what its field holds. Nothing given is nothing wrong, and `null` empties a field, but for a group and
 * an array, which are emptied by their parts: Payload reads into them without looking.
 */
export function wrongTypes(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  within = '',
): WrongType[] {
  return fields.flatMap((field): WrongType[] => {
    const kind = kindOf(field)
    const value = data[field.name]
    if (kind === null || value === undefined) return []
    if (value === null && kind !== 'group' && kind !== 'array') return []
    const path = `${within}${field.name}`
    const wrong = [{ path, label: labelOf(field), expected: expected[kind] }]
    if (!holds[kind](value)) return wrong
    const options = optionsOf(field)
    if (options !== null && ![value].flat().every((one) => options.includes(String(one)))) return wrong
    if (field.type === 'group' && isObject(value)) return wrongTypes(field.flattenedFields, value, `${path}.`)
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row, index) => wrongTypes(field.flattenedFields, row, `${path}.${index}.`))
    return []
  })
}
