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
  sort?: string | undefined
  page?: number | undefined
}

const withQuery = (path: string, params: SearchParams): string => {
  const query = new URLSearchParams()
  for (const key of ['q', 'kind', 'body', 'topic', 'validity', 'year', 'sort'] as const) {
    const value = params[key]
    if (value !== undefined && value !== '') query.set(key, value)
  }
  if (params.page !== undefined && params.page > 1) query.set('page', String(params.page))
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

const number = (value: string): string => value.split('/').map(encodeURIComponent).join('/')

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
  organisations: () => '/organisations',
  organisation: (code: string) => `/organisations/${encodeURIComponent(code)}`,
  proposal: (key: string) => `/proposals/${encodeURIComponent(key)}`,
  attachment: (recordId: string, sha256: string, name: string) =>
    `/files/${encodeURIComponent(recordId)}/${sha256}/${encodeURIComponent(name)}`,
  apiRecords: (params: SearchParams = {}) => withQuery('/api/v1/records', params),
  apiRecord: (kind: RecordKind, permalink: string) => `/api/v1/records/${kind}/${number(permalink)}`,
} as const

/** An absolute address on `origin` (`https://www.example.gov.cn`). */
export function absolute(origin: string, path: string): string {
  return new URL(path, origin).href
}
