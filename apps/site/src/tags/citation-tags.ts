import type { PublicRecord } from '@yanlu/model'
import type { MetaTag } from './page-tags.ts'

/** Tags for reference managers and scholarly indexes (Highwire Press, as Google Scholar reads them). */
export function citationTags(record: PublicRecord, url: string): MetaTag[] {
  const day = record.publishedOn ?? record.writtenOn
  const press = record.kind === 'case' ? record.source : null
  const institution = record.issuingBody?.name ?? null
  const values: [string, string | null][] = [
    ['citation_title', record.title],
    ['citation_author', press?.author ?? institution],
    ['citation_author_institution', press === null ? institution : null],
    ['citation_publication_date', day?.replaceAll('-', '/') ?? null],
    ['citation_technical_report_number', record.documentNumber],
    ['citation_technical_report_institution', record.documentNumber === null ? null : institution],
    ['citation_publisher', press?.media ?? press?.channel ?? null],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', url],
  ]
  return values.flatMap(([name, content]) => (content ? [{ name, content }] : []))
}
