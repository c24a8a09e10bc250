export type GraphTag = { property: string; content: string }

/** Open Graph: how a link to a page looks where somebody shares it. */
export function openGraph(page: {
  title: string
  description: string | null
  url: string | null
  siteName: string
  /** `YYYY-MM-DD HH:MM` of an article. */
  publishedAt?: string | null
  article: boolean
}): GraphTag[] {
  if (page.url === null) return []
  const values: [string, string | null | undefined][] = [
    ['og:type', page.article ? 'article' : 'website'],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
    ['og:site_name', page.siteName],
    ['og:locale', 'zh_CN'],
    ['article:published_time', page.publishedAt?.replace(' ', 'T').concat(':00+08:00')],
  ]
  return values.flatMap(([property, content]) => (content ? [{ property, content }] : []))
}
