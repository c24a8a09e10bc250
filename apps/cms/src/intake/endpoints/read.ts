import { toJson } from '@yanlu/intake'
import type { Endpoint } from 'payload'
import { earlierRecord } from '../earlier.ts'
import type { ReadAnswer } from '../view/answers.ts'
import { editPath } from './edit-path.ts'
import { withPage } from './page.ts'

/** `POST /api/intake/read`: what the reader makes of a page, and whether it was taken in before. Saves nothing. */
export const readEndpoint: Endpoint = {
  path: '/intake/read',
  method: 'post',
  handler: (req) =>
    withPage(req, async ({ actor, draft, fingerprint }) => {
      const earlier = await earlierRecord(actor, draft, fingerprint)
      const answer: ReadAnswer = {
        draft: toJson(draft),
        statedNone: draft.statedNone,
        earlier: earlier && {
          state: earlier.trashed ? 'trashed' : earlier.state === 'same' ? 'same' : 'changed',
          path: editPath(req, earlier),
        },
      }
      return Response.json(answer)
    }),
}
