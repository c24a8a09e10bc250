import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../access/roles.ts'
import { errors } from '../../wording/errors.ts'
import { intakeWording } from '../../wording/intake.ts'

/** Bytes of one request: a page with room to spare. */
const MAX_BYTES = 20 * 1024 * 1024

const { refusals } = intakeWording

/** One page as it was sent: a file's bytes or pasted text, and the name to show. */
export type SentPage = { file: string; content: Uint8Array | string }

/** Why a request is refused; the message is a sentence for the person at the desk. */
export type Refused = { status: 400 | 401 | 403 | 409 | 413 | 422; message: string }

const name = z.string().trim().max(200)
const pasted = z.object({ text: z.string().trim().min(1), name: name.default('') })

/** The person behind a request, or the refusal: 401 for nobody, 403 for an account without a role at the desk. */
export function staffOf(req: PayloadRequest): { user: TypedUser } | Refused {
  if (!req.user) return { status: 401, message: refusals.signIn }
  return hasRole(req.user, 'administrator', 'publisher', 'editor')
    ? { user: req.user }
    : { status: 403, message: errors.notAllowed }
}

/** Reads a page from a multipart form (field `file`) or from JSON `{ text, name? }`, never more than the limit. */
export async function sentPage(req: PayloadRequest): Promise<SentPage | Refused> {
  const body = await limitedBody(req)
  if (body === null) return { status: 413, message: refusals.tooLarge }
  const type = req.headers.get('content-type') ?? ''
  return type.startsWith('multipart/form-data') ? fromForm(body, type) : fromJson(body)
}

/** The declared length may lie or be missing, so the bytes themselves are counted. */
async function limitedBody(req: PayloadRequest): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(req.headers.get('content-length') ?? 0) > MAX_BYTES) return null
  const parts: Uint8Array[] = []
  let length = 0
  const reader = req.body?.getReader()
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.length
    if (length > MAX_BYTES) {
      await reader?.cancel()
      return null
    }
    parts.push(part.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}

async function fromForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<SentPage | Refused> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null)
  const file = form?.get('file')
  if (!(file instanceof File) || file.size === 0) return { status: 400, message: refusals.noPage }
  const named = name.safeParse(file.name)
  return {
    file: named.success && named.data !== '' ? named.data : refusals.unnamed,
    content: new Uint8Array(await file.arrayBuffer()),
  }
}

function fromJson(body: Uint8Array): SentPage | Refused {
  try {
    const parsed = pasted.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)))
    if (!parsed.success) return { status: 400, message: refusals.noPage }
    return { file: parsed.data.name || refusals.pasted, content: parsed.data.text }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { status: 400, message: errors.badRequest }
    throw error
  }
}
