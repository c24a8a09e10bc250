export type GraphTag = { property: string; content: string }

/** Open Graph: how a link to a page looks where somebody shares it. */
export function openGraph(page: {
  title: string
  description: string | null
  url: string | null
  siteName: string
  /** ISO 8601: when an article was published. */
  published: string | null
  article: boolean
}): GraphTag[] {
  if (page.url === null) return []
  const values: [string, string | null][] = [
    ['og:type', page.article ? 'article' : 'website'],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
    ['og:site_name', page.siteName],
    ['og:locale', 'zh_CN'],
    ['article:published_time', page.published],
  ]
  return values.flatMap(([property, content]) => (content ? [{ property, content }] : []))
}
