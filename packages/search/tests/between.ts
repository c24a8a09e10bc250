import { once } from 'node:events'
import { createServer } from 'node:http'

/** Stands between a reader and the search server, so that something can happen just before a request goes on. */
export async function standBetween(to: string) {
  let waiting: { path: RegExp; work: () => Promise<void>; done: () => void } | null = null
  const server = createServer(async (request, response) => {
    const { url = '', method = '', headers } = request
    const body = Buffer.concat(await request.toArray()).toString()
    if (waiting?.path.test(url.split('?', 1)[0] ?? '')) {
      const { work, done } = waiting
      waiting = null
      await work()
      done()
    }
    const answer = await fetch(to + url, {
      method,
      headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Lets something happen before the next request to such a path goes on; resolves when it has happened. */
    before: (path: RegExp, work: () => Promise<void>) =>
      new Promise<void>((done) => {
        waiting = { path, work, done }
      }),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
