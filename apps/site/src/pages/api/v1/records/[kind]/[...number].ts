import { recordKind } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../../../../../answers/caching.ts'
import { toApiRecord } from '../../../../../api/to-record.ts'
import { publicRecordOf } from '../../../../../reading/record-page.ts'
import { Refusal } from '../../../../../reading/refusal.ts'

/** One whole record by kind and permalink number; `_` and `%2F` stand for the slash of an index number, too. */
export const GET: APIRoute = async ({ params }) => {
  const kind = recordKind.safeParse(params.kind)
  if (!kind.success) throw new Refusal('not_found')
  const number = (params.number ?? '').replace(/%2F/gi, '/').replace('_', '/')
  const record = await publicRecordOf(kind.data, number)
  return Response.json(toApiRecord(record), { headers: { 'cache-control': caching.record } })
}
