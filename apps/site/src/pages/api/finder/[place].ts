import type { APIRoute } from 'astro'
import { caching } from '../../../answers/caching.ts'
import { isElder } from '../../../answers/elder-view.ts'
import { headFinding } from '../../../answers/finding.ts'
import { listPlace, searchPlace } from '../../../query/address.ts'
import { find, isGallery } from '../../../reading/finder.ts'
import { inElderView } from '../../../reading/finder-elder.ts'
import { finderView } from '../../../reading/finder-view.ts'
import { Refusal } from '../../../reading/refusal.ts'
import { siteSettings } from '../../../reading/site-settings.ts'

const places = [searchPlace, listPlace('reply'), listPlace('policy'), listPlace('case')]

/**
 * The finder page at `/<place>` as data (`FinderView`), for the page's own script: the same parameters, the same status.
 * It changes with the page and is no part of the open API.
 */
export const GET: APIRoute = async ({ params, url }) => {
  const place = places.find(({ path }) => path === `/${params.place}`)
  if (place === undefined) throw new Refusal('not_found')
  const finding = await find(place, url.search)
  // The gallery is another page; the browser goes there.
  if (isGallery(finding) && finding.result !== null && finding.result.items.length > 0)
    return Response.json({ page: finding.address }, { headers: { 'cache-control': caching.list } })
  const head = { status: 200, headers: new Headers() }
  headFinding(head, finding)
  const view = finderView(finding, await siteSettings(), isElder(url))
  return Response.json(isElder(url) ? inElderView(view) : view, head)
}
