import type { Feed, FeedEntry } from './feed.ts'
import { element, xmlDocument, xmlText } from './xml.ts'

const text = (name: string, value: string): string => element(name, {}, [xmlText(value)])
const person = (name: string): string => element('author', {}, [text('name', name)])

/** A feed as Atom (RFC 4287). The permalink is the id: it never changes. */
export const atom = (feed: Feed): string =>
  xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }, [
      text('id', feed.self),
      text('title', feed.title),
      text('updated', feed.updated),
      person(feed.author),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.entries.map(entry),
    ]),
  )

const entry = ({ url, title, summary, published, updated, author, categories }: FeedEntry): string =>
  element('entry', {}, [
    text('id', url),
    text('title', title),
    text('updated', updated),
    ...(published === null ? [] : [text('published', published)]),
    ...(author === null ? [] : [person(author)]),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...categories.map((term) => element('category', { term })),
    text('summary', summary),
  ])
