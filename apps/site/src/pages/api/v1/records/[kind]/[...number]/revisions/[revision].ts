import { paths, recordKind, recordText } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../../../../../../../answers/caching.ts'
import type { ApiRevision } from '../../../../../../../api/revision.ts'
import { refuseUnknown } from '../../../../../../../query/parameters.ts'
import { publicAddress } from '../../../../../../../query/public-address.ts'
import { openRevision } from '../../../../../../../reading/history.ts'
import { Refusal } from '../../../../../../../reading/refusal.ts'

/** `…/revisions/2`: one published revision; `…/revisions/2.txt`: its text alone, byte for byte what its SHA-256 covers. */
export const GET: APIRoute = async ({ params, url }) => {
  refuseUnknown(url.search, [])
  const kind = recordKind.safeParse(params.kind)
  const [, count, asText] = /^([1-9]\d{0,8})(\.txt)?$/.exec(params.revision ?? '') ?? []
  if (!kind.success || count === undefined) throw new Refusal('not_found')
  const number = (params.number ?? '').replace(/%2F/gi, '/').replace('_', '/')
  const opened = await openRevision(kind.data, number, Number(count))
  const { record, published, wording, supersededAt } = opened
  const text = recordText(wording)
  const headers = { 'cache-control': caching.revision }
  if (asText !== undefined)
    return new Response(text, { headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })
  const { revision, at, nature, note, sha256, changes } = published
  const answer: ApiRevision = {
    url: publicAddress(paths.revision(record.kind, opened.number, revision)),
    record: publicAddress(paths.record(record.kind, opened.number)),
    ...{ revision, at, nature, note, sha256, supersededAt },
    ...{ title: wording.title, body: wording.body, text, changes },
  }
  return Response.json(answer, { headers })
}
