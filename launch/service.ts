import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A long-running process of the house. */
export type Service = {
  name: string
  cwd: string
  /** Program and arguments. */
  command: readonly string[]
  environment: NodeJS.ProcessEnv
  /** Answers 200 when the service can work. */
  ready: string
}

const children = new Map<string, ChildProcess>()
let stopping = false

/**
 * Starts a service in a process group of its own; its output goes to `<logs>/<name>.log`, its
 * process id to `<logs>/<name>.pid`. Restarts it when it dies.
 */
export function start(service: Omit<Service, 'ready'>, logs: string): void {
  mkdirSync(logs, { recursive: true })
  const file = resolve(logs, `${service.name}.log`)
  if (existsSync(file)) renameSync(file, `${file}.1`)
  const log = createWriteStream(file)
  const pidFile = resolve(logs, `${service.name}.pid`)
  const run = (restarts: number): void => {
    const [program = '', ...args] = service.command
    const startedAt = Date.now()
    const child = spawn(program, args, {
      cwd: service.cwd,
      env: service.environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.set(service.name, child)
    writeFileSync(pidFile, String(child.pid))
    child.stdout.pipe(log, { end: false })
    child.stderr.pipe(log, { end: false })
    child.on('error', (error) => log.write(`${error.message}\n`))
    child.on('exit', async (code, signal) => {
      children.delete(service.name)
      rmSync(pidFile, { force: true })
      if (stopping) return
      const tries = Date.now() - startedAt > 60_000 ? 0 : restarts + 1
      const wait = Math.min(30, 2 ** tries)
      console.error(`${service.name} stopped (${signal ?? code}); see ${file}; next try in ${wait} s`)
      await sleep(wait * 1000)
      if (!stopping) run(tries)
    })
  }
  run(0)
}

/** Waits until the service answers. Rejects after `seconds` with the place of its log. */
export async function untilReady(service: Service, logs: string, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const answer = await fetch(service.ready, { signal: AbortSignal.timeout(2000) }).catch(() => null)
    if (answer?.ok) return
    await sleep(200)
  }
  throw new Error(
    `${service.name} did not answer within ${seconds} s; see ${resolve(logs, `${service.name}.log`)}`,
  )
}

/** Sends a signal to a child and to everything it started. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // The group has ended in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Ends all services, the last started first: politely, after eight seconds by force. */
export async function stopAll(): Promise<void> {
  stopping = true
  const running = [...children.values()].reverse()
  await Promise.all(
    running.map(async (child) => {
      const ended = new Promise((done) => child.once('exit', done))
      signalGroup(child, 'SIGTERM')
      await Promise.race([ended, sleep(8000, undefined, { ref: false })])
      signalGroup(child, 'SIGKILL')
    }),
  )
}
