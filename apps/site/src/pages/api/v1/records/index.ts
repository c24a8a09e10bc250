import type { APIRoute } from 'astro'
import { caching } from '../../../../answers/caching.ts'
import { searchAnswer } from '../../../../api/search-answer.ts'
import { toFoundRecord } from '../../../../api/to-record.ts'
import { readMachineParameters } from '../../../../query/parameters.ts'
import { reader } from '../../../../reading/reader.ts'

/** The search page for machines: the same parameters, the same results. */
export const GET: APIRoute = async ({ url }) => {
  const { items, ...result } = await reader.search(readMachineParameters(url.search))
  return Response.json(searchAnswer.parse({ ...result, items: items.map(toFoundRecord) }), {
    headers: { 'cache-control': caching.search },
  })
}
