import { randomUUID } from 'node:crypto'
import { todayInShanghai } from '@yanlu/model'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { claimNumber, lastSerial, NumberTaken } from './claim.ts'

const nextCaseNumber = async (req: PayloadRequest): Promise<string> => {
  const year = todayInShanghai(new Date()).slice(0, 4)
  for (let serial = (await lastSerial(req, `case:${year}`)) + 1; ; serial += 1) {
    const number = `${year}-${String(serial).padStart(4, '0')}`
    try {
      // The record has no id yet; that it holds the number is written in the record itself.
      await claimNumber(req, {
        key: `case:${number}`,
        series: `case:${year}`,
        serial,
        holder: `cases/${randomUUID()}`,
      })
      return number
    } catch (error) {
      if (!(error instanceof NumberTaken)) throw error
    }
  }
}

/** 案例编号 `YYYY-NNNN`: given at creation, never changed, never given again, not even after a deletion. */
export const giveCaseNumber: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => ({
  ...data,
  caseNumber: operation === 'create' ? await nextCaseNumber(req) : originalDoc?.caseNumber,
})
