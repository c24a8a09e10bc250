import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// `pnpm --filter @yanlu/cms test:mongo`: the whole suite again, on MongoDB over the wire.
const starter = join(import.meta.dirname, '../../../../shared/mongo-server/start')

const server = (): Promise<{ url: string; stop: () => void }> =>
  new Promise((resolve, reject) => {
    const child = spawn(starter, ['0'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${starter} ended with ${code} before it was ready`)))
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      const url = /ready (mongodb:\/\/\S+)/.exec(said)?.[1]
      // The starter is a script: the whole group is ended, so that no server is left behind.
      if (url) resolve({ url, stop: () => child.pid && process.kill(-child.pid, 'SIGTERM') })
    })
  })

const run = (url: string): number =>
  spawnSync('vitest', ['run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, MONGODB_TEST_URL: url },
  }).status ?? 1

const given = process.env.MONGODB_TEST_URL
if (given) process.exit(run(given))
if (!existsSync(starter)) {
  console.error(
    'There is no MongoDB to test on. Give one by MONGODB_TEST_URL, e.g. ' +
      'MONGODB_TEST_URL="mongodb://127.0.0.1:27017/?directConnection=true&replicaSet=rs0".',
  )
  process.exit(1)
}
const { url, stop } = await server()
const code = run(url)
stop()
process.exit(code)
