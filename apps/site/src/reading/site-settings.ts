import type { SiteSettings } from '@yanlu/model'
import { SearchUnavailable } from '@yanlu/search'
import { siteWording } from '../wording/site.ts'
import { reader } from './reader.ts'

/** How long settings are kept, in milliseconds: a change shows within ten seconds on every page. */
const KEPT = 10_000

/** What the site says about itself before anybody has set it. */
const unset: SiteSettings = {
  name: siteWording.defaultName,
  organiser: null,
  siteCode: null,
  icp: null,
  policeRecord: null,
  contact: { phone: null, email: null, address: null },
  revision: 0,
}

let known = unset
let readAt = Number.NEGATIVE_INFINITY
let reading: Promise<void> | null = null

/**
 * What the site says about itself. It never fails: a footer takes no page down, so while the search server does not
 * answer, the last known settings stand.
 */
export async function siteSettings(): Promise<SiteSettings> {
  if (performance.now() - readAt > KEPT) {
    reading ??= read()
    await reading
  }
  return known
}

async function read(): Promise<void> {
  try {
    known = (await reader.siteSettings()) ?? unset
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) console.error('site: the site settings cannot be read:', error)
  } finally {
    readAt = performance.now()
    reading = null
  }
}
