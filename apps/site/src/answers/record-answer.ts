import type { RecordKind } from '@yanlu/model'
import type { AstroGlobal } from 'astro'
import { reads } from '../counting/counter.ts'
import { type OpenedRecord, openRecord } from '../reading/record-page.ts'
import { siteSettings } from '../reading/site-settings.ts'
import { caching } from './caching.ts'
import { keepPage, samePage } from './same-page.ts'

/**
 * Opens the record of an address and says how its page is answered: with the page as it was made before, where nothing
 * that shows on it has changed, else with what to render.
 */
export async function answerRecord(astro: AstroGlobal, kind: RecordKind): Promise<Response | OpenedRecord> {
  const opened = await openRecord(kind, astro.params.number ?? '')
  const { page, record, today } = opened
  const { locals } = astro
  locals.read = record.id
  const rest = JSON.stringify([today, locals.elder, reads.of(record.id), await siteSettings()])
  const html = samePage(page, rest)
  const headers = { 'cache-control': caching.record, 'content-type': 'text/html; charset=utf-8' }
  if (html !== undefined) {
    locals.made = html
    return new Response(null, { headers })
  }
  locals.keep = (made) => keepPage(page, rest, made)
  astro.response.headers.set('cache-control', caching.record)
  return opened
}
