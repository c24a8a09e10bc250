import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, siteFolder } from './site.ts'

/** The name the site has in `ops/nginx.conf`. */
const publicName = 'www.example.gov.cn'

export type Answer = { status: number; headers: Record<string, string | undefined>; body: string }

/** Debian's nginx with our `ops/nginx.conf`; only the two addresses in it are the test's own. */
export async function startProxy(siteUrl: string) {
  const folder = mkdtempSync(join(tmpdir(), 'yanlu-nginx-'))
  // The workers of a server that root starts are nobody.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const conf = readFileSync(join(siteFolder, '../../ops/nginx.conf'), 'utf8')
    .replaceAll('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('127.0.0.1:4321', new URL(siteUrl).host)
  writeFileSync(join(folder, 'nginx.conf'), conf)
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(port, path, { host: publicName, ...headers })
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error('nginx does not start')
    if (await get('/healthz').catch(() => null)) break
    await sleep(100)
  }
  return {
    get,
    /** Asks until the kept copy is too old to be given without asking the site (`s-maxage`). */
    getWhenOld: async (path: string, headers: Record<string, string> = {}): Promise<Answer> => {
      for (;;) {
        const answer = await get(path, headers)
        if (answer.headers['x-cache'] !== 'HIT') return answer
        await sleep(500)
      }
    },
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** `fetch` does not let one choose the `Host`. */
function ask(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
          ),
          body,
        }),
      )
      response.on('error', fail)
    })
      .on('error', fail)
      .end()
  })
}
