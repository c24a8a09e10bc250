import type { PublicRecord } from '@yanlu/model'
import { toApiRecord } from '../api/to-record.ts'

const text = (record: PublicRecord): string => JSON.stringify(toApiRecord(record))

/** One record a line. */
export async function* ndjson(records: AsyncIterable<PublicRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${text(record)}\n`
}

/** One array, a record a line. */
export async function* json(records: AsyncIterable<PublicRecord>): AsyncGenerator<string> {
  let before = '['
  for await (const record of records) {
    yield `${before}\n${text(record)}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}
