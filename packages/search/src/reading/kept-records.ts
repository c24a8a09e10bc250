import { bodyText, type PublicRecord } from '@yanlu/model'

const most = 500
/** Characters; a longer text would crowd out too many others. */
const longest = 100_000

/** Parsed records by id with the stamp of what they were read from, the least recently used going first. */
export type KeptRecords = ReturnType<typeof createKeptRecords>

/**
 * Keeps records that were read and parsed. Whoever takes one must make sure that the server still holds it: a record
 * may have been withdrawn since.
 */
export function createKeptRecords() {
  const kept = new Map<string, { stamp: string; record: PublicRecord }>()
  return {
    get(id: string) {
      const found = kept.get(id)
      if (found === undefined) return undefined
      kept.delete(id)
      kept.set(id, found)
      return found
    },
    put(stamp: string, record: PublicRecord): void {
      kept.delete(record.id)
      if (bodyText(record.body).length > longest) return
      kept.set(record.id, { stamp, record })
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
  }
}
