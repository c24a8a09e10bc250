import { type RecordKind, recordText } from '@yanlu/model'
import { publicRecordOf } from '../reading/record-page.ts'
import { caching } from './caching.ts'

/**
 * The text of a record as a plain file, byte for byte what the SHA-256 of its latest revision covers.
 *
 * @throws {Refusal} `not_found`, `withdrawn`
 */
export async function plainTextOf(kind: RecordKind, number: string): Promise<Response> {
  const record = await publicRecordOf(kind, number)
  return new Response(recordText(record), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': caching.record },
  })
}
