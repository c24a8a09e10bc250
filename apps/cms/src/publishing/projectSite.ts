import { type SiteSettings, siteSettings } from '@yanlu/model'
import type { Payload } from 'payload'

/** What the site says about itself, as the index holds it; `null` while nobody has set it. */
export const projectSite = async (payload: Payload): Promise<SiteSettings | null> => {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  if (!site.name) return null
  const text = (value: string | null | undefined): string | null => value?.trim() || null
  const { phone, email, address } = site.contact ?? {}
  return siteSettings.parse({
    name: site.name,
    organiser: text(site.organiser),
    siteCode: text(site.siteCode),
    icp: text(site.icp),
    policeRecord: text(site.policeRecord),
    contact: { phone: text(phone), email: text(email), address: text(address) },
    revision: site.revision ?? 0,
  })
}
