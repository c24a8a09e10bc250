/**
 * Names what the index is made of, from the record that the desk stores to the entry that is searched. A spec of the desk
 * (`apps/cms/tests/publishing/projection.spec.ts`) computes it from records with every field, and says the new one when anything
 * of that has changed.
 */
export const projectionVersion = '372782acf191bea5'
