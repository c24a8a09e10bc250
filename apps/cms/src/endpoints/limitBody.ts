import { errors } from '../wording/errors.ts'
import { refuse } from './answer.ts'
import { readAtMost } from './readAtMost.ts'

/** The largest upload, in bytes. */
export const MAX_UPLOAD = 50 * 1024 * 1024
/** What a multipart request may have besides the file itself. */
const FORM_AROUND_UPLOAD = 1024 * 1024
/** The largest JSON of Payload's own API: the longest documents with their editor state are a tenth of it. */
export const MAX_JSON = 8 * 1024 * 1024

type Handler<Args> = (request: Request, args: Args) => Promise<Response>

/**
 * Payload reads a JSON body whatever its size. Refuses one that is too large before it is read (413), and one whose
 * size is not told while it is read.
 */
export const limitBody =
  <Args>(handler: Handler<Args>): Handler<Args> =>
  async (request, args) => {
    if (!request.body) return handler(request, args)
    const isForm = request.headers.get('content-type')?.startsWith('multipart/') ?? false
    const most = isForm ? MAX_UPLOAD + FORM_AROUND_UPLOAD : MAX_JSON
    const told = request.headers.get('content-length')
    if (told !== null) return Number(told) > most ? refuse(413, errors.tooLarge) : handler(request, args)
    const content = await readAtMost(request.body, most)
    if (content === null) return refuse(413, errors.tooLarge)
    const { url, method, headers, signal } = request
    return handler(new Request(url, { method, headers, signal, body: content }), args)
  }
