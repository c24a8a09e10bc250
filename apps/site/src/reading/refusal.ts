import { paths, type Tombstone } from '@yanlu/model'
import { z } from 'zod'
import { refusalWording as wording } from '../wording/refusals.ts'

/** Why a request gets no page. The code is part of the open API and never changes its meaning. */
export const refusalCode = z.enum([
  'bad_parameter',
  'bad_request',
  'not_found',
  'method_not_allowed',
  'withdrawn',
  'body_too_large',
  'address_too_long',
  'internal_error',
  'search_unavailable',
  'file_unavailable',
  'file_outdated',
])
export type RefusalCode = z.infer<typeof refusalCode>

const statuses: Readonly<Record<RefusalCode, number>> = {
  bad_parameter: 400,
  bad_request: 400,
  not_found: 404,
  method_not_allowed: 405,
  withdrawn: 410,
  body_too_large: 413,
  address_too_long: 414,
  internal_error: 500,
  search_unavailable: 503,
  file_unavailable: 503,
  file_outdated: 503,
}

/**
 * An answer without a page: thrown by pages and endpoints, turned into an error page or into the API's error object by
 * the middleware. `message` is the Chinese sentence a reader gets.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  readonly tombstone: Tombstone | null

  constructor(
    code: RefusalCode,
    message: string = wording[code].message,
    tombstone: Tombstone | null = null,
  ) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.status = statuses[code]
    this.tombstone = tombstone
  }

  /** What the open API answers. */
  toJSON() {
    const { code, message, tombstone } = this
    if (tombstone === null) return { error: { code, message } }
    const { kind, number, withdrawnOn, reason } = tombstone
    return {
      error: { code, message },
      withdrawn: { kind, number, path: paths.record(kind, number), withdrawnOn, reason },
    }
  }
}

/** A record that was withdrawn: 410 with day and reason. */
export const withdrawn = (tombstone: Tombstone): Refusal =>
  new Refusal('withdrawn', wording.withdrawnSentence(tombstone.withdrawnOn, tombstone.reason), tombstone)
