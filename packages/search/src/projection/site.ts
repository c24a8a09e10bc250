import { type SearchWords, type SiteSettings, searchWords, siteSettings } from '@yanlu/model'

/**
 * The entries of the index `site`: what the site says about itself, what editors taught the search, and by which version of
 * the projection the indexes were built.
 */
export const siteIds = { settings: 'site', words: 'words', origin: 'origin' } as const

/** What is stored of the settings of the site. */
export function projectSite(input: SiteSettings, now: number) {
  const settings = siteSettings.parse(input)
  return {
    id: siteIds.settings,
    state: 'public' as const,
    revision: settings.revision,
    indexedAt: now,
    settings,
  }
}

/** What is stored of the words: they stand beside the settings that were made of them, for whoever reads a query. */
export function projectWords(input: SearchWords, now: number) {
  return {
    id: siteIds.words,
    state: 'public' as const,
    revision: 0,
    indexedAt: now,
    words: searchWords.parse(input),
  }
}

/** What is stored of how the indexes came about: `version` names the projection that filled them. */
export function projectOrigin(version: string, now: number) {
  return { id: siteIds.origin, state: 'public' as const, revision: 0, indexedAt: now, version }
}
