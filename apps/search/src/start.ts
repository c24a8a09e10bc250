/**
 * Runs the embedded search server until it is told to stop (SIGTERM, SIGINT) and exits with its code. Prints one line
 * `search ready <url>` when it answers. Starting a crashed server again is up to whoever started this.
 */
import { constants } from 'node:os'
import { readEnv } from './env.ts'
import { serveHealth } from './health.ts'
import { type SearchServer, startServer } from './server.ts'

const refuse = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

const start = async (): Promise<SearchServer> => {
  const { DATA_DIR, SEARCH_PORT, MEILISEARCH_BINARY } = readEnv()
  return startServer({
    dataDir: DATA_DIR,
    port: SEARCH_PORT,
    ...(MEILISEARCH_BINARY === undefined ? {} : { binary: MEILISEARCH_BINARY }),
  })
}

const server = await start().catch(refuse)
const child = server.process
child.stderr?.pipe(process.stderr)
child.once('exit', (code, signal) =>
  process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal))
const { SEARCH_HEALTH_PORT } = readEnv()
if (SEARCH_HEALTH_PORT !== undefined)
  await serveHealth(server.url, SEARCH_HEALTH_PORT).catch((error: Error) =>
    console.error(`/healthz and /readyz are not served on port ${SEARCH_HEALTH_PORT}: ${error.message}`),
  )
console.log(`search ready ${server.url}`)
