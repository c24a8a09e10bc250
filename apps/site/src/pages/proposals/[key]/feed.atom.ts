import type { APIRoute } from 'astro'
import { caching } from '../../../answers/caching.ts'
import { atom } from '../../../feeds/atom.ts'
import { readProposalFeed } from '../../../feeds/proposal-feed.ts'
import { segment } from '../../../query/last-segment.ts'

export const GET: APIRoute = async ({ request }) =>
  new Response(atom(await readProposalFeed(segment(request, -2))), {
    headers: { 'content-type': 'application/atom+xml', 'cache-control': caching.list },
  })
