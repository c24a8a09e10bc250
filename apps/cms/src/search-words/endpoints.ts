import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../access/roles.ts'
import { jsonEndpoint, refuse } from '../endpoints/answer.ts'
import { queueRebuild, rebuildState } from '../publishing/rebuild.ts'
import { errors } from '../wording/errors.ts'
import { rebuildWording } from '../wording/globals.ts'

const answer = async ({ payload }: PayloadRequest, message?: string): Promise<Response> =>
  Response.json(
    { ...(await rebuildState(payload)), ...(message ? { message } : {}) },
    { headers: { 'Cache-Control': 'no-store' } },
  )

/** `POST /api/globals/search-words/rebuild` queues a rebuild of the index, `GET` tells how far it is. */
export const rebuildEndpoints: Omit<Endpoint, 'root'>[] = [
  jsonEndpoint({
    path: '/rebuild',
    body: z.object({}),
    handle: async (req) => {
      if (!req.user) return refuse(401, errors.signIn)
      if (!hasRole(req.user, 'administrator', 'publisher')) return refuse(403, errors.notAllowed)
      const queued = await queueRebuild(req.payload)
      return answer(req, queued ? undefined : rebuildWording.already)
    },
  }),
  {
    path: '/rebuild',
    method: 'get',
    handler: async (req) => {
      if (!req.user) return refuse(401, errors.signIn)
      if (!hasRole(req.user, 'administrator', 'publisher', 'editor')) return refuse(403, errors.notAllowed)
      return answer(req)
    },
  },
]
