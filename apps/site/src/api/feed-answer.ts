import { z } from 'zod'

const people = z.array(z.object({ name: z.string() }))
const moment = z.iso.datetime({ offset: true })

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as far as this site uses it. */
export const feedAnswer = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('zh-CN'),
  authors: people.optional(),
  items: z.array(
    z.object({
      id: z.url(),
      url: z.url(),
      title: z.string(),
      content_text: z.string(),
      date_published: moment.optional(),
      date_modified: moment,
      authors: people.optional(),
      tags: z.array(z.string()),
    }),
  ),
})
export type FeedAnswer = z.infer<typeof feedAnswer>
