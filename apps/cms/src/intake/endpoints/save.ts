import type { Endpoint } from 'payload'
import { refuse } from '../../endpoints/answer.ts'
import { saveDraft } from '../save.ts'
import type { SaveAnswer } from '../view/answers.ts'
import { editPath } from './edit-path.ts'
import { withPage } from './page.ts'

/** Saves one after another: two clicks on one page must not file it twice. */
let previous: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = previous.then(work)
  previous = mine.catch(() => undefined)
  return mine
}

/**
 * `POST /api/intake/save`: reads the page again and files it as a draft. The page is sent, not what was read from it, so
 * that nobody can slip in fields or findings.
 */
export const saveEndpoint: Endpoint = {
  path: '/intake/save',
  method: 'post',
  handler: (req) =>
    withPage(req, ({ actor, draft, fingerprint }) =>
      inTurn(async () => {
        const saved = await saveDraft(actor, draft, fingerprint)
        if (!saved.ok) return refuse(409, saved.message)
        const answer: SaveAnswer = { outcome: saved.outcome, path: editPath(req, saved) }
        return Response.json(answer, { status: saved.outcome === 'created' ? 201 : 200 })
      }),
    ),
}
