import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { reader } from '../reading/reader.ts'
import { shardsOf, sitemapIndex } from '../sitemap/sitemap.ts'

/** The index of the sitemap: the pages of the site, and the records by kind and year. */
export const GET: APIRoute = async () =>
  new Response(sitemapIndex(['/sitemap/pages.xml', ...shardsOf(await reader.shelves())]), {
    headers: { 'content-type': 'application/xml', 'cache-control': caching.sitemap },
  })
