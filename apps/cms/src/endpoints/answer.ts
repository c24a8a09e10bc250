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
const readJson = async (req: PayloadRequest): Promise<{ value: unknown } | null> => {
  if (Number(req.headers.get('content-length') ?? 0) > MAX_BODY) return null
  const content = req.body ? await readAtMost(req.body, MAX_BODY) : new Uint8Array()
  if (content === null) return null
  return { value: content.length === 0 ? {} : JSON.parse(new TextDecoder().decode(content)) }
}

/**
 * A JSON endpoint of our own: parameters and body are parsed by zod at the door. Wrong ones are 400 with the sentence
 * of the schema, an oversized body is 413; what goes wrong inside is logged and answered without its stack.
 */
export const jsonEndpoint = <Schema extends z.ZodType>(options: {
  path: string
  body: Schema
  handle: (req: PayloadRequest, body: z.infer<Schema>, params: Record<string, unknown>) => Promise<Response>
}): Omit<Endpoint, 'root'> => {
  const handler: PayloadHandler = async (req) => {
    try {
      const read = await readJson(req)
      if (read === null) return refuse(413, errors.tooLarge)
      const parsed = options.body.safeParse(read.value)
      if (!parsed.success) return refuse(400, parsed.error.issues[0]?.message ?? errors.badRequest)
      return await options.handle(req, parsed.data, req.routeParams ?? {})
    } catch (error) {
      if (error instanceof SyntaxError) return refuse(400, errors.badRequest)
      if (error instanceof APIError && error.isPublic) return refuse(error.status, error.message)
      req.payload.logger.error({ msg: `endpoint ${options.path} failed`, err: error })
      return refuse(500, errors.failed)
    }
  }
  return { path: options.path, method: 'post', handler }
}
