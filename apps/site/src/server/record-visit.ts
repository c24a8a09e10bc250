import type { IncomingMessage, ServerResponse } from 'node:http'
import { todayInShanghai } from '@yanlu/model'
import type { RecordPageAnswer } from '@yanlu/search'
import { isElder } from '../answers/elder-view.ts'
import { fitted } from '../answers/finish.ts'
import { samePage, variantOf } from '../answers/same-page.ts'
import { countRead } from '../counting/counter.ts'
import { recordPlace } from '../query/record-place.ts'
import { reader } from '../reading/reader.ts'

/** A visit of a record page, with what the index says to it. */
export type RecordVisit = { elder: boolean; asked: Promise<RecordPageAnswer> }

/** Asks the index for the record page at an address; `null` where no record can be. */
export function visitOf(request: IncomingMessage): RecordVisit | null {
  const url = new URL(request.url ?? '', 'http://localhost')
  const place = recordPlace(url.pathname.slice(1))
  if (place === null) return null
  return { elder: isElder(url), asked: reader.recordPage(place.kind, place.number) }
}

/**
 * Answers a visit with the page as it was made before, where nothing that shows on it has changed: everything of the
 * framework would only copy it. `false` where it is to be rendered, or refused.
 */
export async function answeredAgain(
  { elder, asked }: RecordVisit,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const page = await asked.catch(() => null)
  if (page?.state !== 'public') return false
  const whole = samePage(page, await variantOf(page, todayInShanghai(new Date()), elder))
  if (whole === undefined) return false
  const { status, headers, body } = await fitted(whole, request.headers)
  if (request.method !== 'HEAD') countRead(page.record.id, request.headers)
  response.writeHead(status, headers).end(body)
  return true
}
