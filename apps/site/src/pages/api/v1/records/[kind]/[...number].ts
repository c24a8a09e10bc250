import { paths, recordKind } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../../../../../answers/caching.ts'
import { toApiRecord } from '../../../../../api/to-record.ts'
import { refuseUnknown } from '../../../../../query/parameters.ts'
import { recordPlace } from '../../../../../query/record-place.ts'
import { Moved, movedOr } from '../../../../../reading/moved.ts'
import { publicRecordOf } from '../../../../../reading/record-page.ts'
import { Refusal } from '../../../../../reading/refusal.ts'

/** One whole record by kind and permalink number; `_` and `%2F` stand for the slash of an index number, too. */
export const GET: APIRoute = async ({ params, url }) => {
  refuseUnknown(url.search, [])
  const kind = recordKind.safeParse(params.kind)
  if (!kind.success) throw new Refusal('not_found')
  const number = (params.number ?? '').replace(/%2F/gi, '/').replace('_', '/')
  const record = await publicRecordOf(kind.data, number)
    .catch((error: unknown) => movedOr(error, number))
    .catch(movedHere)
  return Response.json(toApiRecord(record), { headers: { 'cache-control': caching.record } })
}

/** The page of a record that has moved becomes the address of its data. */
function movedHere(error: unknown): never {
  const place = error instanceof Moved ? recordPlace(error.path.slice(1)) : null
  throw place === null ? error : new Moved(paths.apiRecord(place.kind, place.number))
}
