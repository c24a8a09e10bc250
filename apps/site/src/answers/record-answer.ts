import type { RecordKind } from '@yanlu/model'
import type { AstroGlobal } from 'astro'
import { type OpenedRecord, openRecord } from '../reading/record-page.ts'
import { caching } from './caching.ts'
import { keepPage, variantOf } from './same-page.ts'

/** Opens the record of an address, to be rendered and then known again. */
export async function answerRecord(astro: AstroGlobal, kind: RecordKind): Promise<OpenedRecord> {
  const { locals } = astro
  const opened = await openRecord(kind, astro.params.number ?? '', locals.asked)
  const { page, today } = opened
  const variant = await variantOf(page, today, locals.elder === true)
  locals.read = page.record.id
  locals.keep = (answer) => keepPage(page, variant, answer)
  astro.response.headers.set('cache-control', caching.record)
  return opened
}
