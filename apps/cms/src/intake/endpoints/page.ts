import { type Draft, type ReadFailure, readPage } from '@yanlu/intake'
import type { PayloadRequest } from 'payload'
import type { Actor } from '../actor.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { type Refused, refusal, sentPage, staffOf } from './request.ts'

/** A page somebody sent, read. */
export type TakenPage = { actor: Actor; draft: Draft; fingerprint: string }

const statusOf = (code: ReadFailure): Refused['status'] =>
  code === 'too_large' ? 413 : code === 'empty' ? 422 : 400

/** Runs `answer` for a request of staff with a readable page; everything else is refused with a sentence. */
export async function withPage(
  req: PayloadRequest,
  answer: (page: TakenPage) => Promise<Response>,
): Promise<Response> {
  const staff = staffOf(req)
  if ('status' in staff) return refusal(staff)
  const sent = await sentPage(req)
  if ('status' in sent) return refusal(sent)
  const page = await readPage(sent)
  if (!page.ok) return refusal({ status: statusOf(page.code), message: page.message })
  const actor = { payload: req.payload, user: staff.user }
  return answer({ actor, draft: page.draft, fingerprint: fingerprintOf(sent.content) })
}
