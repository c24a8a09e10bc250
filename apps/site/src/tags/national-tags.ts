import type { SiteSettings } from '@yanlu/model'
import type { Column, MetaTag, PageTags } from './page-tags.ts'

/**
 * The page tags of the national guide, in its order. A value that nobody has set has no tag: an empty one would claim
 * that the site has been given an empty code.
 */
export function nationalTags(
  tags: PageTags,
  settings: Pick<SiteSettings, 'name' | 'siteCode'>,
  page: { siteUrl: string; url: string | null },
): MetaTag[] {
  const values: [string, string | null][] = [
    ['SiteName', settings.name],
    ['SiteDomain', new URL(page.siteUrl).host],
    ['SiteIDCode', settings.siteCode],
  ]
  if (tags.page === 'column') values.push(...columnTags(tags))
  if (tags.page === 'content') {
    const { article } = tags
    values.push(
      ...columnTags(tags.column),
      ['ArticleTitle', article.title],
      ['PubDate', article.pubDate],
      ['ContentSource', article.source],
      ['Keywords', article.keywords.join(',')],
      ['Description', article.description],
      ['Author', article.author],
      ['Url', page.url],
    )
  }
  return values.flatMap(([name, content]) => (content ? [{ name, content }] : []))
}

const columnTags = ({ name, description, keywords, type }: Column): [string, string][] => [
  ['ColumnName', name],
  ['ColumnDescription', description],
  ['ColumnKeywords', keywords.join(',')],
  ['ColumnType', type],
]
