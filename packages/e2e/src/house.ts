import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './ports.ts'

const root = resolve(import.meta.dirname, '../../..')

export type Account = { email: string; password: string }
export type CommandResult = { code: number; stdout: string; stderr: string }

/** A whole house of its own: search server, desk and site on free ports, with sample records, in a temporary folder. */
export type House = {
  site: string
  desk: string
  dataDir: string
  accounts: Record<'administrator' | 'publisher' | 'editor', Account>
  search: { url: string; stop(): Promise<void>; start(): Promise<void> }
  /** Kills the desk without warning; the launcher starts it again. */
  killDesk(): Promise<void>
  intake(...args: string[]): Promise<CommandResult>
  close(): Promise<void>
}

async function until(url: string, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`${url} did not answer within ${seconds} s`)
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', () => done()) : done(),
  )
}

/** Starts the embedded search server as a process of its own, so that a test can stop it while the desk works. */
function searchServer(environment: NodeJS.ProcessEnv, dataDir: string, url: string): House['search'] {
  let child: ChildProcess | null = null
  return {
    url,
    async start() {
      child = spawn('node', ['src/start.ts'], {
        cwd: join(root, 'apps/search'),
        env: environment,
        stdio: 'ignore',
      })
      await until(`${url}/health`, 60)
      // On its first start the server makes its keys just after it first answers.
      while (!existsSync(join(dataDir, 'search', 'write.key'))) await sleep(50)
    },
    async stop() {
      if (child === null) return
      child.kill('SIGTERM')
      await ended(child)
    },
  }
}

/** Reads the sample accounts that the first start has written: one `role e-mail password` a line. */
function readAccounts(file: string): House['accounts'] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const account = (role: string): Account => {
    const [, email, password] = lines.find((line) => line.startsWith(role))?.split(/\s+/) ?? []
    if (email === undefined || password === undefined) throw new Error(`${file} has no account for ${role}`)
    return { email, password }
  }
  return {
    administrator: account('administrator'),
    publisher: account('publisher'),
    editor: account('editor'),
  }
}

/** Opens a house and waits for its `ready` line. */
export async function openHouse(): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yanlu-e2e-'))
  const [site, cms, searchPort] = [await freePort(), await freePort(), await freePort()]
  const searchUrl = `http://127.0.0.1:${searchPort}`
  const base: NodeJS.ProcessEnv = {
    ...process.env,
    DATA_DIR: dataDir,
    SITE_PORT: String(site),
    CMS_PORT: String(cms),
    SEARCH_PORT: String(searchPort),
  }
  const search = searchServer(base, dataDir, searchUrl)
  await search.start()
  const key = (name: string) => readFileSync(join(dataDir, 'search', `${name}.key`), 'utf8').trim()
  const environment = {
    ...base,
    MEILISEARCH_URL: searchUrl,
    MEILISEARCH_READ_KEY: key('read'),
    MEILISEARCH_WRITE_KEY: key('write'),
  }
  const launcher = spawn('node', ['launch/start.ts'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  launcher.stdout.on('data', (chunk) => {
    output += chunk
  })
  launcher.stderr.on('data', (chunk) => {
    output += chunk
  })
  const deadline = Date.now() + 420_000
  while (!/^ready /m.test(output)) {
    if (launcher.exitCode !== null || Date.now() > deadline)
      throw new Error(`the house did not open:\n${output}`)
    await sleep(200)
  }
  const desk = `http://127.0.0.1:${cms}`
  return {
    site: `http://127.0.0.1:${site}`,
    desk,
    dataDir,
    accounts: readAccounts(join(dataDir, 'accounts.txt')),
    search,
    async killDesk() {
      const pid = Number(readFileSync(join(dataDir, 'logs', 'cms.pid'), 'utf8'))
      process.kill(-pid, 'SIGKILL')
      while (existsSync(`/proc/${pid}`)) await sleep(50)
      await until(`${desk}/readyz`, 120)
    },
    intake: (...args) =>
      new Promise((done) => {
        const secret = { PAYLOAD_SECRET: readFileSync(join(dataDir, 'payload.secret'), 'utf8').trim() }
        execFile(
          'pnpm',
          ['--silent', 'intake', ...args],
          { cwd: root, env: { ...environment, ...secret }, maxBuffer: 1 << 28 },
          (error, stdout, stderr) =>
            done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
        )
      }),
    async close() {
      launcher.kill('SIGTERM')
      await ended(launcher)
      await search.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
