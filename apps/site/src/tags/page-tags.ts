/** A `<meta name content>` of the head. */
export type MetaTag = { name: string; content: string }

/** A column 栏目 of the site as the national page tags describe it. */
export type Column = { name: string; description: string; keywords: readonly string[]; type: string }

/** What the national page tags (政府网站发展指引, 国办发〔2017〕47号, 网页设计规范) say about a page of content. */
export type Article = {
  title: string
  /** `YYYY-MM-DD HH:MM` in Asia/Shanghai; `null` where nobody recorded a day. */
  pubDate: string | null
  /** ISO 8601, a day where no more was recorded; `null` where nobody recorded when it was published. */
  published: string | null
  /** 内容来源: who issued or first printed it. */
  source: string | null
  keywords: readonly string[]
  author: string | null
  description: string | null
}

/**
 * What a page says about itself to inspectors and indexers: every page its site, a column also itself, a page of content
 * also its column and its article. An error page carries the marks of the site only.
 */
export type PageTags =
  | { page: 'home' | 'error' }
  | ({ page: 'column' } & Column)
  | {
      page: 'content'
      column: Column
      article: Article
      /** For reference managers; only a record is cited. */
      citation?: readonly MetaTag[]
    }
