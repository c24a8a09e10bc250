import type { RecordKind } from '../records/kind.ts'

/** Path segment of each kind, the same in every address. */
export const kindSegments: Readonly<Record<RecordKind, string>> = {
  reply: 'replies',
  policy: 'policies',
  case: 'cases',
}

/** Query parameters of a search, a list and the open API. Empty values are left out of the address. */
export type SearchParams = {
  q?: string | undefined
  kind?: string | undefined
  body?: string | undefined
  topic?: string | undefined
  validity?: string | undefined
  year?: string | undefined
  /** First and last day, `YYYY-MM-DD`. */
  from?: string | undefined
  to?: string | undefined
  sort?: string | undefined
  page?: number | undefined
}

const withQuery = (path: string, params: SearchParams): string => {
  const query = new URLSearchParams()
  for (const key of ['q', 'kind', 'body', 'topic', 'validity', 'year', 'from', 'to', 'sort'] as const) {
    const value = params[key]
    if (value !== undefined && value !== '') query.set(key, value)
  }
  if (params.page !== undefined && params.page > 1) query.set('page', String(params.page))
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

const number = (value: string): string => value.split('/').map(encodeURIComponent).join('/')

const apiRevisions = (kind: RecordKind, permalink: string): string =>
  `/api/v1/records/${kind}/${number(permalink.replace('/', '_'))}/revisions`

/**
 * Every public address of the site is built here and nowhere else. All paths are relative to the site's origin; put the
 * origin in front with {@link absolute}.
 */
export const paths = {
  home: () => '/',
  search: (params: SearchParams = {}) => withQuery('/search', params),
  list: (kind: RecordKind, params: SearchParams = {}) => withQuery(`/${kindSegments[kind]}`, params),
  /** `number` is the permalink number: `010884970/2024-20601`, for a case `2022-0001`. */
  record: (kind: RecordKind, permalink: string, anchor?: string) =>
    `/${kindSegments[kind]}/${number(permalink)}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`,
  /** Every published revision with its note, hash and changes. */
  history: (kind: RecordKind, permalink: string) => `/history/${kindSegments[kind]}/${number(permalink)}`,
  /** One published revision as it read. */
  revision: (kind: RecordKind, permalink: string, revision: number) =>
    `/history/${kindSegments[kind]}/${number(permalink)}/r${revision}`,
  /** The text whose SHA-256 the latest revision carries, as a plain file. */
  recordText: (kind: RecordKind, permalink: string) => `/${kindSegments[kind]}/${number(permalink)}.txt`,
  /** QR code of a record's permalink, as an image. */
  qr: (kind: RecordKind, permalink: string) => `/qr/${kindSegments[kind]}/${number(permalink)}.svg`,
  /** Leads to whatever an identifier (索引号, 文号, 建议提案编号, an old number) means. */
  resolve: (identifier: string) => `/d/${number(identifier)}`,
  topics: () => '/topics',
  /** Policies that come into force or run out soon. */
  calendar: () => '/calendar',
  /** The same for calendar programs. */
  calendarFile: () => '/calendar.ics',
  /** Sessions 会次 and years. */
  proposals: (session?: string) =>
    session === undefined ? '/proposals' : `/proposals?session=${encodeURIComponent(session)}`,
  organisations: () => '/organisations',
  organisation: (code: string) => `/organisations/${encodeURIComponent(code)}`,
  proposal: (key: string) => `/proposals/${encodeURIComponent(key)}`,
  /** Feed of the public replies to one proposal. */
  proposalAtom: (key: string) => `/proposals/${encodeURIComponent(key)}/feed.atom`,
  attachment: (recordId: string, sha256: string, name: string) =>
    `/files/${encodeURIComponent(recordId)}/${sha256}/${encodeURIComponent(name)}`,
  /** Feeds of any list or search: the same parameters as {@link paths.search}. */
  atom: (params: SearchParams = {}) => withQuery('/feed.atom', params),
  jsonFeed: (params: SearchParams = {}) => withQuery('/feed.json', params),
  /** Everything a search finds, as a file. */
  export: (format: 'csv' | 'ndjson' | 'json', params: SearchParams = {}) =>
    withQuery(`/api/v1/records.${format}`, params),
  suggest: () => '/api/v1/suggest',
  openApi: () => '/api/v1/openapi.json',
  developers: () => '/developers',
  /** The nightly data pack with its manifest. */
  data: () => '/data',
  openSearch: () => '/opensearch.xml',
  sitemap: () => '/sitemap.xml',
  accessibility: () => '/accessibility',
  /** The form "report an error on this page"; `about` is the path of the page. */
  report: (about?: string) => (about === undefined ? '/report' : `/report?page=${encodeURIComponent(about)}`),
  apiRecords: (params: SearchParams = {}) => withQuery('/api/v1/records', params),
  apiRecord: (kind: RecordKind, permalink: string) => `/api/v1/records/${kind}/${number(permalink)}`,
  apiRevision: (kind: RecordKind, permalink: string, revision: number) =>
    `${apiRevisions(kind, permalink)}/${revision}`,
  /** The text whose SHA-256 a revision carries, byte for byte. */
  revisionText: (kind: RecordKind, permalink: string, revision: number) =>
    `${apiRevisions(kind, permalink)}/${revision}.txt`,
} as const

/** An absolute address on `origin` (`https://www.example.gov.cn`). */
export function absolute(origin: string, path: string): string {
  return new URL(path, origin).href
}
