import type { RecordKind } from '@yanlu/model'

/** The collections that hold records. */
export const recordCollections = ['replies', 'policies', 'cases'] as const
export type RecordCollection = (typeof recordCollections)[number]

/** Where the records of a kind are kept. */
export const collectionOfKind: Readonly<Record<RecordKind, RecordCollection>> = {
  reply: 'replies',
  policy: 'policies',
  case: 'cases',
}
