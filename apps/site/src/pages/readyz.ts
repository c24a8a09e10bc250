import type { APIRoute } from 'astro'
import { reader } from '../reading/reader.ts'

/** The search server answers, so pages can be served. */
export const GET: APIRoute = async () => {
  const search = await reader.healthy()
  return Response.json({ status: search ? 'ok' : 'unavailable', search }, { status: search ? 200 : 503 })
}
