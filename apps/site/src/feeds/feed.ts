import {
  bodyText,
  lastChanged,
  type PublicRecord,
  paths,
  permalinkNumber,
  recordKindLabels,
  todayInShanghai,
  validityLabels,
  validityOn,
} from '@yanlu/model'
import type { SearchQuery } from '@yanlu/search'
import { feedsOf, pageOfFeed } from '../query/machine-addresses.ts'
import { publicAddress } from '../query/public-address.ts'
import { distinctTitle } from '../reading/naming.ts'
import { reader } from '../reading/reader.ts'
import { siteSettings } from '../reading/site-settings.ts'
import { feedWording as wording } from '../wording/feeds.ts'

/** Entries of a feed. */
export const NEWEST = 50
/** Characters of a text without a summary. */
const OPENING = 300

export type FeedEntry = {
  url: string
  title: string
  summary: string
  /** RFC 3339; `null` where nobody recorded a day of publication. */
  published: string | null
  /** Of the last public change. */
  updated: string
  author: string | null
  categories: string[]
}

export type Feed = {
  title: string
  page: string
  self: string
  author: string
  updated: string
  entries: FeedEntry[]
}

/** The records that a query finds, the last changed first, and what the feed of them is called. */
export async function readFeed(query: SearchQuery, format: 'atom' | 'json'): Promise<Feed> {
  const { name, organiser } = await siteSettings()
  const entries: FeedEntry[] = []
  const today = todayInShanghai(new Date())
  for await (const record of reader.walk(query, 'changed')) {
    entries.push(entryOf(record, today))
    if (entries.length === NEWEST) break
  }
  return {
    title: wording.title(name, await conditionsOf(query)),
    page: publicAddress(pageOfFeed(query)),
    self: publicAddress(feedsOf(query)[format]),
    author: organiser ?? name,
    updated: lastUpdate(entries),
    entries,
  }
}

/** When a feed last changed. What emptied an empty one is not known any more: it is of today, all day long. */
export const lastUpdate = (entries: FeedEntry[]): string =>
  entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1) ?? `${todayInShanghai(new Date())}T00:00:00+08:00`

/** A record as an entry, with the validity of `today`. */
export function entryOf(record: PublicRecord, today: string): FeedEntry {
  const status = record.kind === 'case' ? 'unknown' : validityOn(record.validity, today)
  const warned = status !== 'unknown' && status !== 'in_force'
  const text = bodyText(record.body)
  return {
    url: publicAddress(paths.record(record.kind, permalinkNumber(record))),
    title: warned ? wording.marked(validityLabels[status], distinctTitle(record)) : distinctTitle(record),
    summary: record.summary ?? (text.length > OPENING ? `${text.slice(0, OPENING).toWellFormed()}……` : text),
    published: moment(record),
    updated: lastChanged(record),
    author:
      record.issuingBody?.name ??
      (record.kind === 'case' ? (record.source.media ?? record.source.channel) : null),
    categories: [recordKindLabels[record.kind], record.topic?.label ?? null].filter((one) => one !== null),
  }
}

/** RFC 3339 wants seconds; sources give minutes at most. */
function moment({ publishedAt, publishedOn }: PublicRecord): string | null {
  const minutes = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})/.exec(publishedAt ?? '')?.[1]
  if (minutes !== undefined) return `${minutes}:00+08:00`
  return publishedOn === null ? null : `${publishedOn}T00:00:00+08:00`
}

/** A body is followed by its code and called what it is called today. */
async function conditionsOf(query: SearchQuery): Promise<string[]> {
  const bodies = await Promise.all(
    query.body.map(async (code) => (await reader.organisation(code))?.name ?? code),
  )
  return [
    ...(query.q === '' ? [] : [wording.words(query.q)]),
    ...query.kind.map((kind) => recordKindLabels[kind]),
    ...bodies,
    ...query.topic,
    ...query.validity.map((status) => validityLabels[status]),
    ...query.year.map(wording.year),
    ...(query.from === null ? [] : [wording.from(query.from)]),
    ...(query.to === null ? [] : [wording.to(query.to)]),
  ]
}
