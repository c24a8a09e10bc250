import type { APIRoute } from 'astro'
import { caching } from '../../../answers/caching.ts'
import { openApi } from '../../../api/openapi.ts'
import { siteSettings } from '../../../reading/site-settings.ts'

export const GET: APIRoute = async () =>
  Response.json(openApi((await siteSettings()).name), { headers: { 'cache-control': caching.list } })
