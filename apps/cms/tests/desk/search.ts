import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const app = join(import.meta.dirname, '../../../search')

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A real search server of its own, as `apps/search` runs it; it can be stopped and started as in an outage. */
export type SearchServer = {
  url: string
  writeKey: string
  readKey: string
  stop(): Promise<void>
  start(): Promise<void>
  /** A document of the public index as it is stored; `null` where there is none. */
  held(index: string, id: string): Promise<Record<string, unknown> | null>
  /** How many documents an index holds. */
  count(index: string): Promise<number>
  /** What an index can be filtered by; nothing where there is none. */
  filterable(index: string): Promise<unknown[]>
  /** Leaves the server as it is on its first day: without a single index. */
  forgetEverything(): Promise<void>
  close(): Promise<void>
}

export const openSearch = async (): Promise<SearchServer> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'yanlu-search-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  const key = (name: string) => readFileSync(join(dataDir, 'search', name), 'utf8').trim()

  const start = () =>
    new Promise<void>((resolve, reject) => {
      let said = ''
      const server = spawn(process.execPath, ['src/start.ts'], {
        cwd: app,
        env: { ...process.env, DATA_DIR: dataDir, SEARCH_PORT: String(port) },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = server
      const listen = (chunk: Buffer) => {
        said += chunk
        if (said.includes('search ready')) resolve()
      }
      server.stdout.on('data', listen)
      server.stderr.on('data', listen)
      server.once('exit', () => reject(new Error(`the search server ended:\n${said}`)))
    })
  const stop = async () => {
    const server = child
    child = null
    if (!server || server.exitCode !== null) return
    await new Promise((resolve) => {
      server.once('exit', resolve)
      server.kill('SIGTERM')
    })
  }
  const read = (path: string, method = 'GET') =>
    fetch(`${url}${path}`, { method, headers: { Authorization: `Bearer ${key('master.key')}` } })

  await start()
  return {
    url,
    writeKey: key('write.key'),
    readKey: key('read.key'),
    start,
    stop,
    held: async (index, id) => {
      const answer = await read(`/indexes/${index}/documents/${id}`)
      return answer.ok ? ((await answer.json()) as Record<string, unknown>) : null
    },
    count: async (index) =>
      ((await (await read(`/indexes/${index}/stats`)).json()) as { numberOfDocuments: number })
        .numberOfDocuments,
    filterable: async (index) => {
      const answer = await read(`/indexes/${index}/settings/filterable-attributes`)
      return answer.ok ? ((await answer.json()) as unknown[]) : []
    },
    forgetEverything: async () => {
      for (const index of ['documents', 'organisations', 'proposals', 'site'])
        await read(`/indexes/${index}`, 'DELETE')
      while ((await read('/indexes/documents')).ok) await sleep(20)
    },
    close: async () => {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
