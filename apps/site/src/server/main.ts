import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { handler } from '@astrojs/node/server.js'
import { failsAsObject } from '../answers/for-machines.ts'
import { saveCounts, startCounting } from '../counting/counter.ts'
import { env } from '../env.ts'
import { unanswered } from '../unanswered/unanswered.ts'
import { refusalWording } from '../wording/refusals.ts'
import { refuse } from './admission.ts'
import { readAssets, sendAsset } from './assets.ts'
import { outgoingOf } from './outgoing.ts'
import { allow, isPreflight } from './preflight.ts'
import { beginsLong, listenInFront } from './raw-address.ts'
import { answeredAgain, visitOf } from './record-visit.ts'

// Little outlives a request. To wake other threads to collect it takes longer than collecting it, and every thirtieth
// visitor waits for it: with this the slowest searches (p95 of `pnpm bench`) are a fifth faster.
setFlagsFromString('--no-parallel-scavenge')

const assets = readAssets(join(import.meta.dirname, '../client'))

function serve(request: IncomingMessage, response: ServerResponse): void {
  if (isPreflight(request)) {
    allow(response)
    return
  }
  const refusal = refuse(request)
  if (refusal !== null) {
    // The body runs out unread: to close before its end would take the answer away from whoever is still sending.
    request.resume()
    const path = request.url?.split('?', 1)[0] ?? ''
    request.url = failsAsObject(path, request.headers.accept) ? '/api/trouble' : '/trouble'
    request.headers.host = 'localhost'
    request.method = 'GET'
    return void handler(request, response, undefined, { refusal })
  }
  const asset = assets.get((request.url ?? '').split('?', 1)[0] ?? '')
  if (asset !== undefined) {
    sendAsset(asset, request, response)
    return
  }
  answer(request, response).catch((error: unknown) => {
    console.error(`site: ${request.url} failed:`, error)
    response.destroy()
  })
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const visit = visitOf(request)
  if (visit !== null && (await answeredAgain(visit, request, response))) return
  // The answer to HEAD is the one to GET, validator and length included; Node leaves the body out by itself.
  const headOnly = request.method === 'HEAD'
  if (headOnly) request.method = 'GET'
  await handler(request, response, undefined, {
    headOnly,
    outgoing: outgoingOf(response),
    asked: visit?.asked,
  })
}

/** Longer than the longest address we answer ourselves, so that a long one gets a page and not a bare 431. */
const server = createServer({ maxHeaderSize: 160 * 1024 }, serve)
// Who asks before sending a large body is told at once.
server.on('checkContinue', serve)

/** What is not HTTP at all never reaches a page. */
server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
  if (error.code === 'ECONNRESET') return socket.destroy()
  // Already answered; the rest of the request is left to run out, as above, but not for long.
  if (!socket.writable) return
  setTimeout(() => socket.destroy(), 2_000).unref()
  const [status, text] = toldOf(error.code, socket)
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\n` +
      `x-content-type-options: nosniff\r\nconnection: close\r\n\r\n${text}`,
  )
})

/** The parser does not say whether the address or the headers are too long; where the first line ended does. */
function toldOf(code: string | undefined, socket: Duplex): [status: string, text: string] {
  if (code === 'HPE_INVALID_URL') return ['400 Bad Request', refusalWording.unescaped]
  if (code !== 'HPE_HEADER_OVERFLOW') return ['400 Bad Request', refusalWording.bad_request.message]
  return beginsLong(socket)
    ? ['414 URI Too Long', refusalWording.address_too_long.message]
    : ['431 Request Header Fields Too Large', refusalWording.headersTooLarge]
}

const front = listenInFront(server)
front.on('error', (error) => {
  console.error(`the site cannot listen on ${env.host}:${env.port}: ${error.message}`)
  process.exit(1)
})
await startCounting()
front.listen(env.port, env.host, () => console.info(`site: listening on http://${env.host}:${env.port}`))

setInterval(() => void unanswered.flush(), 60_000).unref()

/** Stops taking connections, lets running answers finish, hands over what is held, ends after 5 s at the latest. */
function stop(): void {
  const end = () => void Promise.all([saveCounts(), unanswered.flush()]).then(() => process.exit(0))
  front.close(end)
  server.closeIdleConnections()
  setTimeout(end, 5_000).unref()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
