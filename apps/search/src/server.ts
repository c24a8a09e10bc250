import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findBinary } from './binary.ts'
import { explainExit, portInUse } from './failure.ts'
import { ensureKey, masterKey, readRights, writeRights, writeSecret } from './keys.ts'

/** A running search server. */
export type SearchServer = {
  /** `http://127.0.0.1:<port>`; `GET /health` needs no key. */
  url: string
  masterKey: string
  /** May search and read the four public indexes. */
  readKey: string
  /** May fill and rebuild them. */
  writeKey: string
  process: ChildProcess
  /** Asks the server to stop and waits until it has. */
  stop(): Promise<void>
}

const refusePortInUse = async (port: number): Promise<void> => {
  const probe = createServer()
  probe.listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
  } catch {
    throw portInUse(port)
  }
  probe.close()
  await once(probe, 'close')
}

/**
 * Starts Meilisearch on 127.0.0.1 with its data in `<dataDir>/search/data`, waits until it answers and writes
 * `master.key`, `read.key` and `write.key` (0600) to `<dataDir>/search`. Rejects with a `StartFailure`.
 */
export async function startServer(options: {
  dataDir: string
  port: number
  binary?: string
}): Promise<SearchServer> {
  const binary = findBinary(options.binary)
  const folder = join(options.dataDir, 'search')
  const master = masterKey(folder)
  await refusePortInUse(options.port)
  const child = spawn(binary, [], {
    cwd: folder,
    // Nothing is inherited: a stray MEILI_ variable must not change where or how the server runs.
    env: {
      MEILI_HTTP_ADDR: `127.0.0.1:${options.port}`,
      MEILI_ENV: 'production',
      MEILI_NO_ANALYTICS: 'true',
      MEILI_MASTER_KEY: master,
      MEILI_DB_PATH: join(folder, 'data'),
      MEILI_DUMP_DIR: join(folder, 'dumps'),
      MEILI_SNAPSHOT_DIR: join(folder, 'snapshots'),
      MEILI_LOG_LEVEL: 'ERROR',
      MEILI_MAX_INDEXING_MEMORY: '1GiB',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-16_000)
  })
  const stopped = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
    child.once('error', (error) => {
      output += error.message
      resolve(null)
    })
  })
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await stopped
  }
  const url = `http://127.0.0.1:${options.port}`
  try {
    await untilHealthy(url, stopped, (code) => explainExit(output, code, join(folder, 'data')))
    const readKey = await ensureKey(url, master, readRights)
    const writeKey = await ensureKey(url, master, writeRights)
    writeSecret(folder, 'read.key', readKey)
    writeSecret(folder, 'write.key', writeKey)
    return { url, masterKey: master, readKey, writeKey, process: child, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const untilHealthy = async (
  url: string,
  stopped: Promise<number | null>,
  explain: (code: number | null) => Error,
): Promise<void> => {
  let exit: { code: number | null } | undefined
  void stopped.then((code) => {
    exit = { code }
  })
  for (;;) {
    if (exit) throw explain(exit.code)
    const answer = await fetch(`${url}/health`).catch(() => null)
    if (answer?.ok) return
    await wait(50)
  }
}
