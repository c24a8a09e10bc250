import { randomUUID } from 'node:crypto'
import { todayInShanghai } from '@yanlu/model'
import type { PayloadRequest } from 'payload'
import { claimNumber, lastSerial, NumberTaken } from './claim.ts'

/**
 * The next free `YYYY-NNNN` of this year for a document that is being created. `series` is what is counted (`case`),
 * `collection` who gets it. Claimed for good: no two documents get the same, also not at once or after a deletion.
 */
export const nextOfYear = async (
  req: PayloadRequest,
  { series, collection }: { series: string; collection: string },
): Promise<string> => {
  const year = todayInShanghai(new Date()).slice(0, 4)
  for (let serial = (await lastSerial(req, `${series}:${year}`)) + 1; ; serial += 1) {
    const number = `${year}-${String(serial).padStart(4, '0')}`
    try {
      // The document has no id yet; that it holds the number is written in the document itself.
      await claimNumber(req, {
        key: `${series}:${number}`,
        series: `${series}:${year}`,
        serial,
        holder: `${collection}/${randomUUID()}`,
      })
      return number
    } catch (error) {
      if (!(error instanceof NumberTaken)) throw error
    }
  }
}
