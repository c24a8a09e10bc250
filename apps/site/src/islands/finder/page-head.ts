import type { FinderView } from './view.ts'

/**
 * Lets the rest of the page say what it would say had it been loaded at the address of what is shown now: feed readers,
 * share sheets and the links of the bar and the footer go by it.
 */
export function follow({ title, head }: FinderView): void {
  document.title = title
  const set = (selector: string, attribute: 'href' | 'content', value: string): void =>
    document.querySelector(selector)?.setAttribute(attribute, value)
  set('link[rel=canonical]', 'href', head.canonical)
  set('link[rel=alternate][type="application/atom+xml"]', 'href', head.atom)
  set('link[rel=alternate][type="application/feed+json"]', 'href', head.json)
  set('meta[property="og:url"]', 'content', head.canonical)
  set('meta[property="og:title"]', 'content', head.name)
  set('.comfort__enter', 'href', head.elder)
  set('.comfort__leave', 'href', head.plain)
  set('.site-footer a[href^="/report"]', 'href', head.report)
  const unlisted = document.querySelector('meta[name=robots]')
  if (head.listed) unlisted?.remove()
  else if (unlisted === null) {
    const meta = document.createElement('meta')
    meta.name = 'robots'
    meta.content = 'noindex'
    document.head.append(meta)
  }
}
