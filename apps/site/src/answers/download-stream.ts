import { caching } from './caching.ts'
import { disposition } from './disposition.ts'

/** Pieces are gathered to about this many characters: a record a packet would be slow. */
const PIECE = 32_768

/**
 * A download that is written while it is made, in bounded memory. Its first piece is made before the answer begins, so
 * that a search server that is down is a 503 and not a broken file; a client that goes away ends the making.
 */
export async function download(
  pieces: AsyncGenerator<string>,
  type: string,
  name: string,
): Promise<Response> {
  const gathered = gather(pieces)
  let first: IteratorResult<string> | null = await gathered.next()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = first ?? (await gathered.next())
        first = null
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await gathered.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': disposition(name),
      'cache-control': caching.never,
    },
  })
}

async function* gather(pieces: AsyncGenerator<string>): AsyncGenerator<string, undefined> {
  let held = ''
  for await (const piece of pieces) {
    held += piece
    if (held.length < PIECE) continue
    yield held
    held = ''
  }
  if (held !== '') yield held
}
