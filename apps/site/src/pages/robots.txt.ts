import { paths } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { publicAddress } from '../query/public-address.ts'

/** Everything may be read; searches are endless and lead to the same records, which the sitemap names. The
 * pages of the topics are searches, too, and few: the longer rule prevails (RFC 9309). With any other condition a topic is
 * a search again. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: ${paths.search()}\nAllow: ${paths.search()}?topic=\nDisallow: ${paths.search()}?topic=*&\nDisallow: /api/\n\nSitemap: ${publicAddress(paths.sitemap())}\n`,
    {
      headers: { 'content-type': 'text/plain', 'cache-control': caching.list },
    },
  )
