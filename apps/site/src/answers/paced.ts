import type { Outgoing } from '../server/outgoing.ts'

/**
 * Sends a streamed answer no faster than its reader takes it. The adapter writes as fast as it can read, whatever the
 * connection holds, and ends a broken stream with a line of text; here the stream waits for the connection, and an error
 * in the middle cuts it: a chunked answer without its last chunk is not whole, and every client can tell.
 */
export function paced(response: Response, outgoing: Outgoing | undefined): Response {
  const inner = response.headers.has('content-disposition') ? response.body?.getReader() : undefined
  if (inner === undefined || outgoing === undefined) return response
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await outgoing.drained()
        try {
          const { done, value } = await inner.read()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          console.error('site: a streamed answer broke off:', error)
          outgoing.cut()
          controller.close()
        }
      },
      cancel: (reason) => inner.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return new Response(body, response)
}
