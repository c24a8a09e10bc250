import type { FeedAnswer } from '../api/feed-answer.ts'
import type { Feed } from './feed.ts'

const people = (name: string | null) => (name === null ? {} : { authors: [{ name }] })

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = (feed: Feed): FeedAnswer => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title.toWellFormed(),
  home_page_url: feed.page,
  feed_url: feed.self,
  language: 'zh-CN',
  ...people(feed.author),
  items: feed.entries.map(({ url, title, summary, published, updated, author, categories }) => ({
    id: url,
    url,
    title: title.toWellFormed(),
    content_text: summary.toWellFormed(),
    ...(published === null ? {} : { date_published: published }),
    date_modified: updated,
    ...people(author),
    tags: categories,
  })),
})
