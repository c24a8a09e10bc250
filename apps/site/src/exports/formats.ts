import type { PublicRecord } from '@yanlu/model'
import { z } from 'zod'
import { csv } from './csv.ts'
import { json, ndjson } from './json.ts'

export const exportFormat = z.enum(['csv', 'ndjson', 'json'])
export type ExportFormat = z.infer<typeof exportFormat>

type Format = { type: string; write: (records: AsyncIterable<PublicRecord>) => AsyncGenerator<string> }

/** The files a search can be had as. */
export const exportFormats: Readonly<Record<ExportFormat, Format>> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csv },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', write: ndjson },
  json: { type: 'application/json; charset=utf-8', write: json },
}
