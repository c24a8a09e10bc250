import { bodyText, type PublicRecord } from '@yanlu/model'
import type { RecordPageAnswer } from './types.ts'

const most = 500
/** Characters; a longer text would crowd out too many others. */
const longest = 100_000

/** The answer about a public record. */
export type PublicPage = Extract<RecordPageAnswer, { state: 'public' }>

/** A record with the stamp of what it was read from, and its last page with what the server said when it was put together. */
export type KeptRecord = {
  stamp: string
  record: PublicRecord
  /** `state` is that of the indexes just before `told` was asked for. */
  last: { state: string; told: string; page: PublicPage } | null
}

/**
 * Keeps records that were read and parsed. Whoever takes one must make sure that the server still holds it: a record
 * may have been withdrawn since.
 */
export function createKeptRecords() {
  const kept = new Map<string, KeptRecord>()
  return {
    get(id: string): KeptRecord | undefined {
      const found = kept.get(id)
      if (found === undefined) return undefined
      kept.delete(id)
      kept.set(id, found)
      return found
    },
    /** Keeps a record, unless its text is too long; gives it as kept. */
    put(stamp: string, record: PublicRecord): KeptRecord {
      const entry = { stamp, record, last: null }
      kept.delete(record.id)
      if (bodyText(record.body).length > longest) return entry
      kept.set(record.id, entry)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return entry
    },
  }
}
