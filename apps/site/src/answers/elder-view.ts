/** Whether a page is asked for in the elder view 长辈版. It is part of the address, so that caches keep the two apart. */
export const isElder = (url: URL): boolean => url.searchParams.get('view') === 'elder'

/** The address of a page of this site in the elder view. */
export function elderAddress(path: string): string {
  const [address = '', anchor] = path.split('#', 2)
  const joined = `${address}${address.includes('?') ? '&' : '?'}view=elder`
  return anchor === undefined ? joined : `${joined}#${anchor}`
}

/** Links to pages of this site; files, feeds, data and machine addresses have no elder view. */
const LINK =
  /(<a\s[^>]*?\bhref=")(\/(?!\/|files\/|api\/|qr\/|data\/|_astro\/)(?:[^"#&]|&(?:#\d+;)?)*)((?:#[^"]*)?")(?![^>]*\sdata-plain)/g
const FORM = /<form\b[^>]*\bmethod="get"[^>]*>/g
const IS_FILE = /\.\w{1,5}(?:\?|$)/

/**
 * Keeps a reader in the elder view from page to page without a script: every link and search form of a rendered page
 * carries it on. Rendered text cannot be mistaken for a link, since every quotation mark in it is escaped.
 */
export const stayElder = (html: string): string =>
  html
    .replace(LINK, (whole, before: string, path: string, after: string) =>
      IS_FILE.test(path) ? whole : `${before}${path}${path.includes('?') ? '&amp;' : '?'}view=elder${after}`,
    )
    .replace(FORM, '$&<input type="hidden" name="view" value="elder">')
