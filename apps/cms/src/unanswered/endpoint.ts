import type { Endpoint } from 'payload'
import { z } from 'zod'
import { jsonEndpoint } from '../endpoints/answer.ts'
import { limitCalls } from '../endpoints/limits.ts'
import { refuseForNow, refuseSite } from '../endpoints/siteAnswer.ts'
import { unansweredWording } from '../wording/unanswered.ts'
import { countUnanswered } from './count.ts'

const { refusals } = unansweredWording

const body = z.object(
  {
    queries: z
      .array(
        z.object({ q: z.string().min(1).max(60), count: z.int().min(1).max(1000) }, { error: refusals.form }),
        { error: refusals.form },
      )
      .max(100),
  },
  { error: refusals.form },
)

/** The largest body in bytes: 100 queries of 60 characters, each escaped by six. */
const MAX_QUERIES = 50_000

/** `POST /api/unanswered { queries: [{ q, count }] }` → 204. The site sends once a minute; nobody signs in. */
export const unansweredEndpoint = (): Omit<Endpoint, 'root'> => {
  const limit = limitCalls({ all: { points: 30, duration: 60 } })
  return jsonEndpoint({
    path: '/',
    body,
    most: MAX_QUERIES,
    say: (status) => refuseSite(status, refusals.form),
    handle: async (req, { queries }) => {
      const wait = await limit(req.headers)
      if (wait !== null) return refuseForNow(wait, refusals.tooMany)
      await countUnanswered(req.payload, queries)
      return new Response(null, { status: 204 })
    },
  })
}
