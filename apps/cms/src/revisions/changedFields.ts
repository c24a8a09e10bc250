import type { FlattenedField } from 'payload'

/** What the desk keeps about a record; the public sees none of it. The text has a comparison of its own. */
const OWN = new Set([
  ...['stage', 'returned', 'change', 'publication', 'revision', 'withdrawal', 'lastEditor', 'intake'],
  ...['body', '_status', 'updatedAt', 'createdAt', 'deletedAt'],
])

/** A value as it is compared: an empty field and a missing one are the same, and rows have ids of their own. */
const plain = (value: unknown): string =>
  (
    JSON.stringify(value ?? null, (key, inner: unknown) => {
      if (inner === null || inner === '' || inner === false || key === 'id') return undefined
      if (typeof inner !== 'object') return inner
      return Object.keys(inner).length === 0 ? undefined : inner
    }) ?? ''
  ).replace(/^\{\}$/, '')

/** The labels of the fields whose values differ. */
export const changedFields = (fields: readonly FlattenedField[], before: object, after: object): string[] => {
  const [from, to] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return fields.flatMap(({ name, ...field }) =>
    OWN.has(name) || !('label' in field) || typeof field.label !== 'string'
      ? []
      : plain(from.get(name)) === plain(to.get(name))
        ? []
        : [field.label],
  )
}
