import type { PublicRecord } from '@yanlu/model'
import { shareWording as wording } from '../wording/share.ts'

/**
 * How to cite a record in a paper, after GB/T 7714-2015 for electronic resources: who, title and number, the day it was
 * published, the day it was read, where. `today` and the days are `YYYY-MM-DD`.
 */
export function reference(record: PublicRecord, address: string, today: string): string {
  const who =
    record.kind === 'case' ? (record.source.author ?? record.source.media) : record.issuingBody?.name
  const number = record.documentNumber === null ? '' : `：${record.documentNumber}`
  const day = record.publishedOn ?? record.writtenOn
  const published = day === null ? '' : `(${day})`
  return `${who ?? wording.noBody}. ${record.title}${number}${wording.electronic}. ${published}[${today}]. ${address}.`
}
