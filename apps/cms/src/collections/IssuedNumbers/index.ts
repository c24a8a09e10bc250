import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody.ts'
import { collectionWording } from '../../wording/collections.ts'

/**
 * 已用编号: one row per number ever given to a record. The unique key makes two records with one number impossible
 * across collections and databases, and a row outlives its record, so no number is used twice.
 */
export const IssuedNumbers: CollectionConfig = {
  slug: 'issued-numbers',
  labels: collectionWording.issuedNumbers,
  versions: false,
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    /** What is counted: `case:2024` or `index:010884970/2024`. */
    { name: 'series', type: 'text', required: true, index: true },
    { name: 'serial', type: 'number', required: true },
    /** `<collection>/<id>` of the record that holds the number. */
    { name: 'holder', type: 'text', required: true, index: true },
  ],
}
