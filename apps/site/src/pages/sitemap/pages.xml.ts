import { paths, recordKind } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../../answers/caching.ts'
import { reader } from '../../reading/reader.ts'
import { sitemap } from '../../sitemap/sitemap.ts'

/** The columns of the site and the page of every body. */
export const GET: APIRoute = async () => {
  const organisations = await reader.organisations()
  const pages = [
    paths.home(),
    ...recordKind.options.map((kind) => paths.list(kind)),
    paths.topics(),
    paths.proposals(),
    paths.calendar(),
    paths.organisations(),
    paths.developers(),
    paths.data(),
    paths.accessibility(),
    ...organisations.map(({ code }) => paths.organisation(code)),
  ]
  return new Response(sitemap(pages.map((path) => ({ path }))), {
    headers: { 'content-type': 'application/xml', 'cache-control': caching.sitemap },
  })
}
