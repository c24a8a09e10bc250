import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Root of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback)

const schema = z.object({
  SITE_PORT: port(4321),
  CMS_PORT: port(3000),
  SEARCH_PORT: port(7700),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().optional(),
  MEILISEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
})

/** What each variable must be, in the words of the sentence that stops the start. */
const rules: Readonly<Record<string, string>> = {
  SITE_PORT: 'a port number from 1 to 65535',
  CMS_PORT: 'a port number from 1 to 65535',
  SEARCH_PORT: 'a port number from 1 to 65535',
  DATA_DIR: 'a folder for data, e.g. .data',
  MEILISEARCH_URL: 'the http:// or https:// address of an outside Meilisearch server',
}

const parsed = schema.safeParse(process.env)
if (parsed.success && parsed.data.MEILISEARCH_URL !== undefined) {
  for (const name of ['MEILISEARCH_READ_KEY', 'MEILISEARCH_WRITE_KEY']) {
    if (process.env[name]) continue
    console.error(
      `${name} is not set, but an outside server (MEILISEARCH_URL) needs it; \`pnpm search:keys\` makes it.`,
    )
    process.exit(1)
  }
}
if (!parsed.success) {
  for (const { path } of parsed.error.issues) {
    const name = String(path[0])
    console.error(`${name} is ${JSON.stringify(process.env[name])}, but must be ${rules[name] ?? 'valid'}.`)
  }
  process.exit(1)
}

/** The validated settings of the launcher. `DATA_DIR` is absolute. */
export const env = { ...parsed.data, DATA_DIR: resolve(root, parsed.data.DATA_DIR) }

/** Reads a secret that is kept in the data folder, or makes it on the first start (mode 0600). */
function keptSecret(file: string): string {
  const path = resolve(env.DATA_DIR, file)
  if (!existsSync(path)) {
    mkdirSync(env.DATA_DIR, { recursive: true })
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(path, 'utf8').trim()
}

/** The environment all processes of the house get; what the caller has set wins. */
export function sharedEnvironment(): NodeJS.ProcessEnv {
  return {
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? keptSecret('payload.secret'),
    CMS_URL: `http://127.0.0.1:${env.CMS_PORT}`,
    SITE_URL: `http://127.0.0.1:${env.SITE_PORT}`,
    MEILISEARCH_URL: `http://127.0.0.1:${env.SEARCH_PORT}`,
    DATABASE_URL: `file:${resolve(env.DATA_DIR, 'cms.db')}`,
    PUBLIC_FILES_DIR: resolve(env.DATA_DIR, 'public-files'),
    ...process.env,
    DATA_DIR: env.DATA_DIR,
    SITE_PORT: String(env.SITE_PORT),
    CMS_PORT: String(env.CMS_PORT),
    SEARCH_PORT: String(env.SEARCH_PORT),
    SEARCH_HEALTH_PORT: process.env.SEARCH_HEALTH_PORT ?? String(env.SEARCH_PORT + 1),
  }
}

/** The keys of the embedded search server; on the first start it makes them just after it first answers. */
export async function searchKeys(): Promise<NodeJS.ProcessEnv> {
  const file = (name: string) => resolve(env.DATA_DIR, 'search', `${name}.key`)
  for (let tries = 0; tries < 100 && !(existsSync(file('read')) && existsSync(file('write'))); tries += 1) {
    await sleep(100)
  }
  const key = (name: string) => readFileSync(file(name), 'utf8').trim()
  return { MEILISEARCH_READ_KEY: key('read'), MEILISEARCH_WRITE_KEY: key('write') }
}

/** The environment of test runs: none of the caller's servers or keys, so that no test can touch real data. */
export function testEnvironment(): NodeJS.ProcessEnv {
  const {
    DATABASE_URL,
    MEILISEARCH_URL,
    MEILISEARCH_READ_KEY,
    MEILISEARCH_WRITE_KEY,
    PAYLOAD_SECRET,
    ...rest
  } = process.env
  return {
    ...rest,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    ASTRO_PREVIEW_BACKGROUND: '0',
  }
}
