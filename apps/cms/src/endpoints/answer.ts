import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { errors } from '../wording/errors.ts'
import { readAtMost } from './readAtMost.ts'

/** The largest body of our own endpoints, in bytes. Files go through Payload's uploads, which have their own limit. */
const MAX_BODY = 1_000_000

/** What a refused call gets: a sentence, in the shape Payload's own errors have. */
export const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

/** `null` is the answer 413, a SyntaxError a broken body. */
const readJson = async (req: PayloadRequest, most: number): Promise<{ value: unknown } | null> => {
  if (Number(req.headers.get('content-length') ?? 0) > most) return null
  const content = req.body ? await readAtMost(req.body, most) : new Uint8Array()
  if (content === null) return null
  return { value: content.length === 0 ? {} : JSON.parse(new TextDecoder().decode(content)) }
}

/**
 * A JSON endpoint of our own: parameters and body are parsed by zod at the door. Wrong ones are 400 with the sentence
 * of the schema, an oversized body (`most` bytes) is 413; what goes wrong inside is logged and answered without its
 * stack. `say` gives a refusal another shape than that of the desk.
 */
export const jsonEndpoint = <Schema extends z.ZodType>({
  path,
  body,
  handle,
  most = MAX_BODY,
  say = refuse,
}: {
  path: string
  body: Schema
  handle: (req: PayloadRequest, body: z.infer<Schema>, params: Record<string, unknown>) => Promise<Response>
  most?: number
  say?: (status: number, message: string) => Response
}): Omit<Endpoint, 'root'> => {
  const handler: PayloadHandler = async (req) => {
    try {
      const read = await readJson(req, most)
      if (read === null) return say(413, errors.tooLarge)
      const parsed = body.safeParse(read.value)
      if (!parsed.success) return say(400, parsed.error.issues[0]?.message ?? errors.badRequest)
      return await handle(req, parsed.data, req.routeParams ?? {})
    } catch (error) {
      if (error instanceof SyntaxError) return say(400, errors.badRequest)
      if (error instanceof APIError && error.isPublic) return say(error.status, error.message)
      req.payload.logger.error({ msg: `endpoint ${path} failed`, err: error })
      return say(500, errors.failed)
    }
  }
  return { path, method: 'post', handler }
}
