import type { Server as HttpServer } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

const NEWLINE = 0x0a
const FIRST_BEYOND_ASCII = 0x80

/** Percent-encodes what stands unescaped beyond ASCII in the first line of a request. */
export function escapeRequestLine(chunk: Buffer): Buffer {
  const end = chunk.indexOf(NEWLINE)
  const line = end === -1 ? chunk : chunk.subarray(0, end)
  if (!line.some((byte) => byte >= FIRST_BEYOND_ASCII)) return chunk
  const escaped = [...line]
    .map((byte) =>
      byte >= FIRST_BEYOND_ASCII ? `%${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')
  return Buffer.concat([Buffer.from(escaped, 'latin1'), chunk.subarray(line.length)])
}

const long = new WeakSet<Duplex>()

/** Whether the first line of a connection had not ended after some ten thousand bytes: nothing but an address is so long. */
export const beginsLong = (socket: Duplex): boolean => long.has(socket)
const LONG_LINE = 16_384

/**
 * Listens in front of an HTTP server. Browsers escape an address before they send it; people at a command line do not
 * (`curl 'http://…/search?q=电梯'`), and Node's parser refuses the bytes before any of our code could mend them. Only the
 * first request of a connection is mended: whoever sends many writes a program and can escape.
 */
export function listenInFront(server: HttpServer): Server {
  return createServer((socket: Socket) => {
    const giveUp = () => socket.destroy()
    socket.setTimeout(server.headersTimeout, giveUp)
    socket.on('error', giveUp)
    socket.once('readable', () => {
      socket.off('timeout', giveUp)
      socket.off('error', giveUp)
      const first: unknown = socket.read()
      if (Buffer.isBuffer(first)) {
        if (!first.subarray(0, LONG_LINE).includes(NEWLINE) && first.length >= LONG_LINE) long.add(socket)
        socket.unshift(escapeRequestLine(first))
      }
      server.emit('connection', socket)
    })
  })
}
