import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { readFeed } from '../feeds/feed.ts'
import { jsonFeed } from '../feeds/json-feed.ts'
import { readParameters } from '../query/parameters.ts'

export const GET: APIRoute = async ({ url }) =>
  Response.json(jsonFeed(await readFeed(readParameters(url.search), 'json')), {
    headers: { 'content-type': 'application/feed+json', 'cache-control': caching.list },
  })
