import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { atom } from '../feeds/atom.ts'
import { readFeed } from '../feeds/feed.ts'
import { feedNames, readMachineParameters } from '../query/parameters.ts'

export const GET: APIRoute = async ({ url }) =>
  new Response(atom(await readFeed(readMachineParameters(url.search, feedNames), 'atom')), {
    headers: { 'content-type': 'application/atom+xml', 'cache-control': caching.list },
  })
