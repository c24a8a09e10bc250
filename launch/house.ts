import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { allAlive, callers } from './callers.ts'
import { env, root, searchKeys, sharedEnvironment } from './env.ts'
import { type Service, start, stopAll, untilReady } from './service.ts'

const logs = resolve(env.DATA_DIR, 'logs')
const app = (name: string) => resolve(root, 'apps', name)

/** Runs a command to its end with its output shown, and rejects when it fails. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: options.environment ?? sharedEnvironment(),
      stdio: 'inherit',
    })
    child.on('error', fail)
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${program} ${args.join(' ')} ended with ${code}`)),
    )
  })
}

/** Whether something listens on the port already. */
function taken(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      answer(true)
    })
    socket.once('error', () => answer(false))
  })
}

async function refuseTakenPorts(): Promise<void> {
  const ports = [
    ['SITE_PORT', env.SITE_PORT],
    ['CMS_PORT', env.CMS_PORT],
    ...(env.MEILISEARCH_URL === undefined ? [['SEARCH_PORT', env.SEARCH_PORT] as const] : []),
  ] as const
  for (const [name, port] of ports) {
    if (await taken(port))
      throw new Error(`Port ${port} is in use. Stop the program that uses it, or set ${name} to a free port.`)
  }
}

/** How each app is run: built for `start`, with reload for `dev`. */
const commands = {
  start: {
    cms: ['node', 'node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(env.CMS_PORT)],
    site: ['node', 'dist/server/entry.mjs'],
  },
  dev: {
    cms: ['node', 'node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', String(env.CMS_PORT)],
    site: [
      'node',
      'node_modules/astro/bin/astro.mjs',
      'dev',
      '--host',
      '127.0.0.1',
      '--port',
      String(env.SITE_PORT),
    ],
  },
} as const

async function open(mode: 'start' | 'dev'): Promise<void> {
  await refuseTakenPorts()
  if (mode === 'start') {
    console.log('building the desk and the site (only what has changed) …')
    await run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-prefix=task'])
  }
  let environment = sharedEnvironment()
  if (mode === 'start') environment.NODE_ENV = 'production'
  if (env.MEILISEARCH_URL === undefined) {
    console.log('starting the search server …')
    const search: Service = {
      name: 'search',
      cwd: app('search'),
      command: ['node', 'src/start.ts'],
      environment,
      ready: `http://127.0.0.1:${env.SEARCH_PORT}/health`,
    }
    start(search, logs)
    await untilReady(search, logs, 60)
    environment = { ...environment, ...(await searchKeys()) }
  }
  console.log('preparing the database (an empty one gets sample records) …')
  await run('pnpm', ['--silent', '--filter', '@yanlu/cms', 'sample'], {
    environment: { ...environment, NODE_ENV: 'production' },
  })
  console.log('starting the desk and the site …')
  const services: Service[] = [
    {
      name: 'cms',
      cwd: app('cms'),
      command: commands[mode].cms,
      environment,
      ready: `http://127.0.0.1:${env.CMS_PORT}/readyz`,
    },
    {
      name: 'site',
      cwd: app('site'),
      command: commands[mode].site,
      environment: { ...environment, HOST: '127.0.0.1', PORT: String(env.SITE_PORT) },
      ready: `http://127.0.0.1:${env.SITE_PORT}/readyz`,
    },
  ]
  for (const service of services) start(service, logs)
  for (const service of services) await untilReady(service, logs, 120)
  if (mode === 'start')
    start(
      { name: 'data-pack', cwd: app('site'), command: ['node', 'src/data-pack/nightly.ts'], environment },
      logs,
    )
  const search = env.MEILISEARCH_URL ?? `http://127.0.0.1:${env.SEARCH_PORT}`
  console.log(
    `ready  site http://127.0.0.1:${env.SITE_PORT}  desk http://127.0.0.1:${env.CMS_PORT}/admin  search ${search}  accounts ${resolve(env.DATA_DIR, 'accounts.txt')}`,
  )
}

/**
 * Opens the house and keeps it open until SIGINT, SIGTERM or SIGHUP, or until the process that started this one is gone:
 * package managers do not always pass a signal on.
 */
export async function keepHouse(mode: 'start' | 'dev'): Promise<void> {
  let closing = false
  const close = async (code: number): Promise<void> => {
    if (closing) return
    closing = true
    await stopAll()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => close(0))
  const parent = process.ppid
  const chain = callers()
  setInterval(() => {
    if (process.ppid !== parent || !allAlive(chain)) close(0)
  }, 1000).unref()
  try {
    await open(mode)
  } catch (error) {
    if (!closing) console.error(error instanceof Error ? error.message : error)
    await close(1)
  }
}
