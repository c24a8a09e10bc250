/** Fields that say where a record stands in the office, not what it says. */
const deskOnly: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'stage',
  'returned',
  'lastEditor',
  'revision',
  'withdrawal',
  'publication',
  'intake',
  'key',
])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0)

/** Empty in any spelling (null, '', [], {}) is the same, row ids do not count, the order of keys does not count. */
const normalised = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(normalised)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, normalised(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

/** What a record says, in one comparable string. Both sides must have been read at depth 0. */
export const contentOf = (doc: object): string =>
  JSON.stringify(normalised(Object.fromEntries(Object.entries(doc).filter(([key]) => !deskOnly.has(key)))))
