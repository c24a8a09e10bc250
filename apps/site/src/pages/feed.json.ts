import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { readFeed } from '../feeds/feed.ts'
import { jsonFeed } from '../feeds/json-feed.ts'
import { readMachineParameters, unpagedNames } from '../query/parameters.ts'

export const GET: APIRoute = async ({ url }) =>
  Response.json(jsonFeed(await readFeed(readMachineParameters(url.search, unpagedNames), 'json')), {
    headers: { 'content-type': 'application/feed+json', 'cache-control': caching.list },
  })
