import type { APIRoute } from 'astro'
import { caching } from '../../../../answers/caching.ts'
import { searchAnswer } from '../../../../api/search-answer.ts'
import { toFoundRecord } from '../../../../api/to-record.ts'
import { readMachineParameters } from '../../../../query/parameters.ts'
import { insteadOf } from '../../../../reading/instead.ts'
import { reader } from '../../../../reading/reader.ts'

/** The search page for machines: the same parameters, the same results. */
export const GET: APIRoute = async ({ url }) => {
  const query = readMachineParameters(url.search)
  const result = await reader.search(query)
  const instead = await insteadOf(query, result)
  return Response.json(searchAnswer.parse({ ...result, instead, items: result.items.map(toFoundRecord) }), {
    headers: { 'cache-control': caching.search },
  })
}
