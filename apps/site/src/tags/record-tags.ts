import { type PublicRecord, paths, permalinkNumber } from '@yanlu/model'
import { publicAddress } from '../query/public-address.ts'
import { kindColumns } from '../wording/columns.ts'
import { citationTags } from './citation-tags.ts'
import type { PageTags } from './page-tags.ts'

/** The tags of a page about one record: the record itself, its history. */
export function recordTags(record: PublicRecord, description: string): PageTags {
  const { title, topic, genre, issuingBody } = record
  const press = record.kind === 'case' ? record.source : null
  const subjects = record.kind === 'reply' ? record.proposals.map(({ subject }) => subject) : []
  const keywords = [topic?.label, genre, ...subjects, issuingBody?.name]
  const url = publicAddress(paths.record(record.kind, permalinkNumber(record)))
  return {
    page: 'content',
    column: kindColumns[record.kind],
    article: {
      title,
      pubDate: pubDate(record),
      published: record.publishedAt ?? record.publishedOn,
      source: press === null ? (issuingBody?.name ?? record.signedBy) : (press.media ?? press.channel),
      keywords: [...new Set(keywords.flatMap((word) => word ?? []))],
      author: press === null ? (issuingBody?.name ?? null) : press.author,
      description,
    },
    citation: citationTags(record, url),
  }
}

/**
 * `YYYY-MM-DD HH:MM` in Asia/Shanghai. The guide knows no other form and wants the tag on every page of content: a day
 * without a time begins at midnight, and where nobody recorded a day of publication, the day of writing stands in. The
 * page itself shows the day alone, under its own name.
 */
function pubDate({ publishedOn, publishedAt, writtenOn }: PublicRecord): string | null {
  const day = publishedOn ?? writtenOn
  if (day === null) return null
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(publishedAt ?? '')
  return `${day} ${time?.[1] === day ? time[2] : '00:00'}`
}
