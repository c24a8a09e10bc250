import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { freePort } from './site.ts'

/** A line to a server that a test can cut and mend. */
export async function startLine(to: string) {
  const { hostname, port } = new URL(to)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        for (const end of [near, far]) end.destroy()
      })
    }
    near.pipe(far).pipe(near)
  })
  const at = await freePort()
  const mend = async () => {
    await once(server.listen(at, '127.0.0.1'), 'listening')
  }
  const cut = async () => {
    const closed = once(server.close(), 'close')
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await mend()
  return { url: `http://127.0.0.1:${at}`, cut, mend }
}
