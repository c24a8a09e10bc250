import type { SearchQuery } from '@yanlu/search'

/** The query that asks for everything, newest first. */
export const everyRecord: SearchQuery = {
  q: '',
  kind: [],
  body: [],
  topic: [],
  validity: [],
  year: [],
  from: null,
  to: null,
  sort: 'newest',
  page: 1,
}
