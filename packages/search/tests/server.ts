import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createReader, createWriter, noWords, type Reader, type Writer } from '../src/index.ts'

const start = resolve(import.meta.dirname, '../../../apps/search/src/start.ts')

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A real search server of its own in a folder of its own, started as the app starts it. */
export type TestServer = {
  url: string
  readKey: string
  writeKey: string
  reader: Reader
  writer: Writer
  stop(): Promise<void>
}

/** Timeouts are generous: no test is about how fast this machine is. */
export const patient = { search: 20_000, read: 20_000 }

/** Starts a server; `today` (`YYYY-MM-DD`) is the day its reader lives on. */
export async function startServer(today = '2026-06-01'): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'yanlu-search-'))
  const port = await freePort()
  const child: ChildProcess = spawn(process.execPath, [start], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, SEARCH_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  if (!child.stdout) throw new Error('no output of the search server')
  await Promise.race([once(child.stdout, 'data'), exited])
  if (child.exitCode !== null) throw new Error('the search server did not start')
  const key = async (name: string) => (await readFile(join(dataDir, 'search', name), 'utf8')).trim()
  const url = `http://127.0.0.1:${port}`
  const [readKey, writeKey] = await Promise.all([key('read.key'), key('write.key')])
  const writer = createWriter({ url, key: writeKey })
  await writer.ensureIndexes(noWords)
  return {
    url,
    readKey,
    writeKey,
    reader: createReader({
      url,
      key: readKey,
      timeout: patient,
      clock: () => new Date(`${today}T04:00:00Z`),
    }),
    writer,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
