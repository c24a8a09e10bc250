import { type SiteSettings, siteSettings } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { siteIds } from '../projection/site.ts'
import { getDocument } from './documents.ts'

const held = z.object({ settings: siteSettings })

/** What the site says about itself, or `null`. */
export async function getSiteSettings(
  client: Meilisearch,
  signal: AbortSignal,
): Promise<SiteSettings | null> {
  const document = await getDocument(client, 'site', siteIds.settings, ['settings'], signal)
  return document === null ? null : held.parse(document).settings
}
