import type { APIRoute } from 'astro'
import { caching } from '../../../answers/caching.ts'
import type { SuggestAnswer } from '../../../api/suggest-answer.ts'
import { refuseUnknown, singleParameter } from '../../../query/parameters.ts'
import { reader } from '../../../reading/reader.ts'
import { Refusal } from '../../../reading/refusal.ts'
import { parameterWording } from '../../../wording/parameters.ts'

/** More than anybody types before choosing; a whole title is a search. */
const LONGEST = 100

/** `GET /api/v1/suggest?q=…`: what somebody who is typing may mean; nothing for nothing. */
export const GET: APIRoute = async ({ url }) => {
  refuseUnknown(url.search, ['q'])
  const q = singleParameter(url.search, 'q')
  if (q.length > LONGEST) throw new Refusal('bad_parameter', parameterWording.q(LONGEST))
  const answer: SuggestAnswer = { suggestions: q === '' ? [] : await reader.suggest(q) }
  return Response.json(answer, { headers: { 'cache-control': caching.search } })
}
