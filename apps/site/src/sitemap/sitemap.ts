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

/** A page of the site, and when it last changed, where that is known. */
export type Address = { path: string; updatedAt?: string }

export const sitemap = (addresses: Address[]): string =>
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

const filesFor = (addresses: number): number[] =>
  Array.from({ length: Math.ceil(addresses / MOST) }, (_, index) => index + 1)

/** The files that the pages of so many proposals need. */
export const proposalShards = (proposals: number): string[] =>
  filesFor(proposals).map((part) => `/sitemap/proposals-${part}.xml`)

/** The files that all shelves together need. */
export const shardsOf = (shelves: Shelf[]): string[] =>
  shelves.flatMap(({ kind, year, records }) =>
    filesFor(records).map((part) => shardPath({ kind, year, part })),
  )

/** The shard of a file name such as `reply-2024-1`; `null` for what is none. */
export function readShard(name: string): Shard | null {
  const [, kind, year, part] = /^([a-z]+)-(\d{4}|undated)-([1-9]\d{0,3})$/.exec(name) ?? []
  const known = recordKind.safeParse(kind)
  if (!known.success || part === undefined) return null
  return { kind: known.data, year: year === 'undated' ? null : Number(year), part: Number(part) }
}

/** The part of the proposals that a file name such as `proposals-1` stands for; `null` for what is none. */
export function readProposalShard(name: string): number | null {
  const part = /^proposals-([1-9]\d{0,3})$/.exec(name)?.[1]
  return part === undefined ? null : Number(part)
}

/** The addresses of one part; everything before it is passed over, nothing behind it is read. */
export async function partOf<T>(addresses: AsyncIterable<T>, part: number): Promise<T[]> {
  const first = (part - 1) * MOST
  const found: T[] = []
  let place = 0
  for await (const address of addresses) {
    place += 1
    if (place > first) found.push(address)
    if (found.length === MOST) break
  }
  return found
}
