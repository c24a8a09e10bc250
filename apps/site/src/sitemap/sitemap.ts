import { type RecordKind, recordKind } from '@yanlu/model'
import type { Shelf } from '@yanlu/search'
import { element, xmlDocument, xmlText } from '../feeds/xml.ts'
import { publicAddress } from '../query/public-address.ts'

/** Addresses one file may hold (sitemaps.org). */
export const MOST = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const entry = (name: string, path: string, lastmod?: string): string =>
  element(name, {}, [
    element('loc', {}, [xmlText(publicAddress(path))]),
    ...(lastmod === undefined ? [] : [element('lastmod', {}, [xmlText(lastmod)])]),
  ])

export const sitemapIndex = (files: string[]): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: NAMESPACE },
      files.map((path) => entry('sitemap', path)),
    ),
  )

export const sitemap = (addresses: { path: string; updatedAt?: string }[]): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: NAMESPACE },
      addresses.map(({ path, updatedAt }) => entry('url', path, updatedAt)),
    ),
  )

/** One file of the sitemap: the records of a kind and a year, in parts where there are too many for one. */
export type Shard = { kind: RecordKind; year: number | null; part: number }

const shardPath = ({ kind, year, part }: Shard): string => `/sitemap/${kind}-${year ?? 'undated'}-${part}.xml`

/** The files that all shelves together need. */
export const shardsOf = (shelves: Shelf[]): string[] =>
  shelves.flatMap(({ kind, year, records }) =>
    Array.from({ length: Math.ceil(records / MOST) }, (_, index) =>
      shardPath({ kind, year, part: index + 1 }),
    ),
  )

/** The shard of a file name such as `reply-2024-1`; `null` for what is none. */
export function readShard(name: string): Shard | null {
  const [, kind, year, part] = /^([a-z]+)-(\d{4}|undated)-([1-9]\d{0,3})$/.exec(name) ?? []
  const known = recordKind.safeParse(kind)
  if (!known.success || part === undefined) return null
  return { kind: known.data, year: year === 'undated' ? null : Number(year), part: Number(part) }
}
