import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export const siteFolder = join(import.meta.dirname, '../..')
/** Where the tests build, so that a running site keeps its own build. */
export const buildFolder = join(siteFolder, '.astro/tested')

/** A port of 127.0.0.1 that nobody uses. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export type Process = {
  output: () => string
  exit: Promise<number | null>
  stop: () => Promise<number | null>
}

/** Starts a program and resolves when its output has `ready`, or when it ends. Nothing of our environment leaks in. */
export async function start(args: string[], env: Record<string, string>, ready: string): Promise<Process> {
  const child = spawn(process.execPath, args, {
    cwd: siteFolder,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  let text = ''
  const exit = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null)
  const said = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString()
        if (text.includes(ready)) resolve()
      })
  })
  await Promise.race([said, exit])
  const stop = () => {
    child.kill('SIGTERM')
    return exit
  }
  return { output: () => text, exit, stop }
}

/** Starts the built site. */
export async function startSite(env: Record<string, string>): Promise<Process & { url: string }> {
  const port = await freePort()
  const entry = join(buildFolder, 'server/entry.mjs')
  const site = await start(
    [entry],
    {
      SITE_PORT: String(port),
      MEILISEARCH_READ_KEY: 'none',
      // Never the data folder of a house that runs beside the tests.
      DATA_DIR: join(siteFolder, '.astro/tested-data'),
      // Nobody listens there: what a test looks for in vain reaches no desk.
      CMS_URL: 'http://127.0.0.1:9',
      ...env,
    },
    'listening',
  )
  return { ...site, url: `http://127.0.0.1:${port}` }
}

/** Starts a search server with its data in `folder`; the keys are those it gives to site and CMS. */
export async function startSearch(
  folder: string,
): Promise<Process & { url: string; readKey: string; writeKey: string }> {
  const port = await freePort()
  const search = await start(
    [join(siteFolder, '../search/src/start.ts')],
    { DATA_DIR: folder, SEARCH_PORT: String(port) },
    'search ready',
  )
  if (!search.output().includes('search ready'))
    throw new Error(`the search server does not start:\n${search.output()}`)
  const key = (name: string) => readFileSync(join(folder, 'search', name), 'utf8').trim()
  return { ...search, url: `http://127.0.0.1:${port}`, readKey: key('read.key'), writeKey: key('write.key') }
}
