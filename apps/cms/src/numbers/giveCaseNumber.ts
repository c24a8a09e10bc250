import type { CollectionBeforeChangeHook } from 'payload'
import { nextOfYear } from './nextOfYear.ts'

/** 案例编号 `YYYY-NNNN`: given at creation, never changed, never given again, not even after a deletion. */
export const giveCaseNumber: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => ({
  ...data,
  caseNumber:
    operation === 'create'
      ? await nextOfYear(req, { series: 'case', collection: 'cases' })
      : originalDoc?.caseNumber,
})
