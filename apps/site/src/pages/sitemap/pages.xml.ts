import { paths, recordKind } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../../answers/caching.ts'
import { reader } from '../../reading/reader.ts'
import { sitemap } from '../../sitemap/sitemap.ts'

/** The columns of the site, the page of every body and the list of every topic. */
export const GET: APIRoute = async () => {
  const [organisations, topics] = await Promise.all([reader.organisations(), reader.topics()])
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
    ...topics
      .flatMap((branch) => [branch, ...branch.leaves])
      .map(({ value }) => paths.search({ topic: value })),
  ]
  return new Response(sitemap(pages.map((path) => ({ path }))), {
    headers: { 'content-type': 'application/xml', 'cache-control': caching.sitemap },
  })
}
