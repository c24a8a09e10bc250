import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { reader } from '../reading/reader.ts'
import { proposalShards, shardsOf, sitemapIndex } from '../sitemap/sitemap.ts'

/** The index of the sitemap: the pages of the site, the records by kind and year, and the proposals. */
export const GET: APIRoute = async () => {
  const [shelves, { total }] = await Promise.all([
    reader.shelves(),
    reader.proposals({ session: null, page: 1 }),
  ])
  return new Response(sitemapIndex(['/sitemap/pages.xml', ...shardsOf(shelves), ...proposalShards(total)]), {
    headers: { 'content-type': 'application/xml', 'cache-control': caching.sitemap },
  })
}
