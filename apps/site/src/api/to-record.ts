import { type PublicRecord, paths, permalinkNumber } from '@yanlu/model'
import type { SearchHit } from '@yanlu/search'
import type { z } from 'zod'
import { publicAddress } from '../query/public-address.ts'
import { marked } from '../reading/marked.ts'
import type { ApiRecord } from './record.ts'
import type { foundRecord } from './search-answer.ts'

/** A record as a machine gets it. */
export function toApiRecord(full: PublicRecord): ApiRecord {
  const { contact: _, ...record } = full
  return { ...record, url: publicAddress(paths.record(full.kind, permalinkNumber(full))) }
}

/** A hit as a machine gets it. */
export const toFoundRecord = (item: SearchHit): z.infer<typeof foundRecord> => ({
  kind: item.kind,
  title: item.title,
  subject: item.subject,
  url: publicAddress(item.path),
  indexNumber: item.indexNumber,
  documentNumber: item.documentNumber,
  issuingBody: item.issuingBody,
  bodyCode: item.bodyCode,
  bodyRelation: item.bodyRelation,
  topic: item.topic,
  writtenOn: item.writtenOn,
  publishedOn: item.publishedOn,
  validity: item.kind === 'case' ? null : item.validity,
  passages: item.passages.map(({ anchor, html }) => ({ anchor, html: marked(html) })),
})
