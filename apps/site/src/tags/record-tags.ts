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
      publishedAt: publicationTime(record),
      source: press === null ? (issuingBody?.name ?? record.signedBy) : (press.media ?? press.channel),
      keywords: [...new Set(keywords.flatMap((word) => word ?? []))],
      author: press === null ? (issuingBody?.name ?? null) : press.author,
      description,
    },
    citation: citationTags(record, url),
  }
}

/**
 * `YYYY-MM-DD HH:MM` in Asia/Shanghai. The guide knows no other form, so a day without a time begins at midnight; the page
 * itself shows the day alone.
 */
function publicationTime({ publishedOn, publishedAt }: PublicRecord): string | null {
  if (publishedOn === null) return null
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(publishedAt ?? '')
  return `${publishedOn} ${time?.[1] === publishedOn ? time[2] : '00:00'}`
}
