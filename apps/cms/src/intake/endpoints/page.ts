import { type Draft, type ReadFailure, readPage } from '@yanlu/intake'
import type { PayloadRequest } from 'payload'
import { refuse } from '../../endpoints/answer.ts'
import type { Actor } from '../actor.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { type Refused, sentPage, staffOf } from './request.ts'

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
  if ('status' in staff) return refuse(staff.status, staff.message)
  const sent = await sentPage(req)
  if ('status' in sent) return refuse(sent.status, sent.message)
  const page = await readPage(sent)
  if (!page.ok) return refuse(statusOf(page.code), page.message)
  const actor = { payload: req.payload, user: staff.user }
  return answer({ actor, draft: page.draft, fingerprint: fingerprintOf(sent.content) })
}
