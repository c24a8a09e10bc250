import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { readFeed } from '../feeds/feed.ts'
import { jsonFeed } from '../feeds/json-feed.ts'
import { feedNames, readMachineParameters } from '../query/parameters.ts'

export const GET: APIRoute = async ({ url }) =>
  Response.json(jsonFeed(await readFeed(readMachineParameters(url.search, feedNames), 'json')), {
    headers: { 'content-type': 'application/feed+json', 'cache-control': caching.list },
  })
