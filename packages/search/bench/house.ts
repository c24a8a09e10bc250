import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { childEnvironment, env, root } from './env.ts'

const running: ChildProcess[] = []
const app = (name: string) => resolve(root, 'apps', name)

/** A port that nothing uses at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function until(ready: () => Promise<boolean> | boolean, what: string, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) if (await ready()) return
  throw new Error(`${what} was not ready within ${seconds} s; see ${join(env.dataDir, 'logs')}`)
}

const answers = (url: string) => async (): Promise<boolean> =>
  (await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null))?.ok === true

/** Whether processes can be kept on one core each. */
export const pinning = ((): boolean => {
  try {
    execFileSync('taskset', ['-c', '1', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** The command, kept on one core where that is possible. */
export const onCore = (core: number, command: readonly string[]): string[] =>
  pinning ? ['taskset', '-c', String(core), ...command] : [...command]

/** Moves a running process and what it has started, with all their threads, to some cores. */
export function moveTo(pid: number, cores: string): void {
  if (!pinning) return
  const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  for (const one of [String(pid), ...(started === '' ? [] : started.split(' '))])
    execFileSync('taskset', ['-a', '-c', '-p', cores, one], { stdio: 'ignore' })
}

function start(
  name: string,
  cwd: string,
  command: readonly string[],
  own: Record<string, string>,
): ChildProcess {
  mkdirSync(join(env.dataDir, 'logs'), { recursive: true })
  const log = createWriteStream(join(env.dataDir, 'logs', `${name}.log`))
  const [program = '', ...args] = command
  const child = spawn(program, args, { cwd, env: childEnvironment(own), stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.pipe(log)
  child.stderr.pipe(log)
  running.push(child)
  return child
}

/** Ends a process and waits for its end. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await Promise.race([ended, sleep(8000).then(() => child.kill('SIGKILL'))])
}

/** Ends everything that this run has started, the last first. */
export const stopAll = async (): Promise<void> => {
  for (const child of running.toReversed()) await stop(child)
}

export type Search = { url: string; keys: { read: string; write: string }; pid: number }

/** The embedded search server with the data of the benchmark. */
export async function startSearch(): Promise<Search> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const own = {
    DATA_DIR: env.dataDir,
    SEARCH_PORT: String(port),
    SEARCH_HEALTH_PORT: String(await freePort()),
  }
  const child = start('search', app('search'), ['node', 'src/start.ts'], own)
  await until(answers(`${url}/health`), 'the search server', 60)
  const file = (name: string) => join(env.dataDir, 'search', `${name}.key`)
  await until(() => existsSync(file('read')) && existsSync(file('write')), 'the keys', 20)
  const key = (name: string) => readFileSync(file(name), 'utf8').trim()
  return { url, keys: { read: key('read'), write: key('write') }, pid: child.pid ?? 0 }
}

const cmsEnvironment = (search: Search, port: number, site: string) => ({
  DATA_DIR: env.dataDir,
  CMS_PORT: String(port),
  SITE_URL: site,
  MEILISEARCH_URL: search.url,
  MEILISEARCH_WRITE_KEY: search.keys.write,
})

/** Builds the CMS and the site where something has changed. */
export const buildAll = (): void => {
  execFileSync('turbo', ['run', 'build', '--output-logs=errors-only', '--log-prefix=task'], {
    cwd: root,
    env: childEnvironment({}),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Makes the tables of the CMS and the sample accounts. */
export const prepareDatabase = (search: Search): void => {
  execFileSync('node', ['src/sample/command.ts'], {
    cwd: app('cms'),
    env: childEnvironment(cmsEnvironment(search, 3000, 'http://127.0.0.1:4321')),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

export async function startCms(
  search: Search,
  site: string,
): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort()
  const command = ['node', 'node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
  const child = start('cms', app('cms'), command, cmsEnvironment(search, port, site))
  const url = `http://127.0.0.1:${port}`
  await until(answers(`${url}/readyz`), 'the CMS', 120)
  return { url, process: child }
}

/** The built site, on all cores as the CMS is. */
export async function startSite(search: Search, port: number): Promise<ChildProcess> {
  const child = start('site', app('site'), ['node', 'dist/server/entry.mjs'], {
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: env.dataDir,
    SITE_URL: `http://127.0.0.1:${port}`,
    MEILISEARCH_URL: search.url,
    MEILISEARCH_READ_KEY: search.keys.read,
  })
  await until(answers(`http://127.0.0.1:${port}/readyz`), 'the site', 60)
  return child
}

const bare = join(app('site'), 'bench/bare')

export const buildBarePage = (): void => {
  const program = join(app('site'), 'node_modules/astro/bin/astro.mjs')
  execFileSync('node', [program, 'build', '--root', bare], { env: childEnvironment({}), stdio: 'ignore' })
}

/** The bare page on the first core; what it shows is read from `bare-page.json` in the data folder. */
export async function startBarePage(): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort()
  const command = onCore(0, ['node', join(bare, 'dist/server/entry.mjs')])
  const child = start('bare', env.dataDir, command, { HOST: '127.0.0.1', PORT: String(port) })
  const url = `http://127.0.0.1:${port}/`
  await until(answers(url), 'the bare page', 60)
  return { url, process: child }
}

/** Waits until a process has had nothing to do for three seconds: the CMS compares everything when it starts. */
export async function quiet(pid: number, seconds: number): Promise<void> {
  const ticks = (): number => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return Number(fields[11]) + Number(fields[12])
  }
  let calm = 0
  for (let before = ticks(), end = Date.now() + seconds * 1000; calm < 3 && Date.now() < end; ) {
    await sleep(1000)
    const now = ticks()
    calm = now - before < 10 ? calm + 1 : 0
    before = now
  }
}
