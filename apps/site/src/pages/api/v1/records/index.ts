import { absolute } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../../../../answers/caching.ts'
import { env } from '../../../../env.ts'
import { readParameters } from '../../../../query/parameters.ts'
import { marked } from '../../../../reading/marked.ts'
import { reader } from '../../../../reading/reader.ts'

/** The search page for machines: the same parameters, the same results. */
export const GET: APIRoute = async ({ url }) => {
  const { total, page, pages, items, facets } = await reader.search(readParameters(url.search))
  const found = items.map((item) => ({
    kind: item.kind,
    title: item.title,
    subject: item.subject,
    url: absolute(env.siteUrl, item.path),
    indexNumber: item.indexNumber,
    documentNumber: item.documentNumber,
    issuingBody: item.issuingBody,
    bodyCode: item.bodyCode,
    topic: item.topic,
    writtenOn: item.writtenOn,
    publishedOn: item.publishedOn,
    // A press article has no validity; `unknown` says that nobody stated one.
    validity: item.kind === 'case' ? null : item.validity,
    passages: item.passages.map(({ anchor, html }) => ({ anchor, html: marked(html) })),
  }))
  return Response.json(
    { total, page, pages, items: found, facets },
    { headers: { 'cache-control': caching.search } },
  )
}
