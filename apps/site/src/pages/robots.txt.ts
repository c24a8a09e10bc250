import { paths } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'

/** Everything may be read; searches are endless and lead to the same records. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: ${paths.search()}\nDisallow: /api/\n`, {
    headers: { 'content-type': 'text/plain', 'cache-control': caching.list },
  })
