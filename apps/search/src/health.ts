import { createServer, type Server } from 'node:http'

/**
 * The health of the search app as the other two apps tell it: `/healthz` answers while this process lives, `/readyz` while
 * Meilisearch itself answers. Meilisearch has only `/health`, and no room for addresses of ours.
 */
export function serveHealth(searchUrl: string, port: number): Promise<Server> {
  const server = createServer(async ({ url }, response) => {
    const answer = (status: number, state: string) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ status: state }))
    if (url === '/healthz') return answer(200, 'ok')
    if (url !== '/readyz') return answer(404, 'unknown')
    const search = await fetch(`${searchUrl}/health`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => null,
    )
    return search?.ok ? answer(200, 'ok') : answer(503, 'search does not answer')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
