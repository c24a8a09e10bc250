import { todayInShanghai } from '@yanlu/model'
import type { CollectionBeforeChangeHook } from 'payload'
import { nextOfYear } from '../numbers/nextOfYear.ts'

/** 编号 `B-YYYY-NNNN`, which the citizen gets as a receipt. */
export const giveReportNumber: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => ({
  ...data,
  number:
    operation === 'create'
      ? `B-${await nextOfYear(req, { series: 'report', collection: 'reports' })}`
      : originalDoc?.number,
})

/** Who dealt with a report, and when: follows the status, nobody types it. */
export const noteWhoHandled: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' || data.status === originalDoc?.status) return data
  if (data.status === 'waiting') return { ...data, handledBy: null, handledOn: null }
  return { ...data, handledBy: req.user?.id ?? null, handledOn: todayInShanghai(new Date()) }
}
