import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)
const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin)
const databaseUrl = z.string().regex(/^(file:.|libsql:|mongodb(\+srv)?:\/\/.)/)
const flag = z.enum(['0', '1']).transform((value) => value === '1')

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  DATA_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path)),
  CMS_PORT: port.default(3000),
  SITE_PORT: port.default(4321),
  SEARCH_PORT: port.default(7700),
  CMS_URL: origin.optional(),
  SITE_URL: origin.optional(),
  DATABASE_URL: databaseUrl.optional(),
  MONGODB_ALLOW_STANDALONE: flag.default(false),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  MEILISEARCH_URL: origin.optional(),
  MEILISEARCH_WRITE_KEY: z.string().min(1).optional(),
  PUBLIC_FILES_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional(),
  RUN_JOBS: flag.default(true),
})

/** What each variable should be; shown when it is something else. */
const expected: Readonly<Record<string, string>> = {
  NODE_ENV: 'production, development or test',
  DATA_DIR: 'a folder for data, e.g. /var/lib/yanlu',
  CMS_PORT: 'a port from 1 to 65535, e.g. 3000',
  SITE_PORT: 'a port from 1 to 65535, e.g. 4321',
  SEARCH_PORT: 'a port from 1 to 65535, e.g. 7700',
  CMS_URL: 'the public address of the desk, e.g. https://desk.example.gov.cn',
  SITE_URL: 'the public address of the site, e.g. https://www.example.gov.cn',
  DATABASE_URL: 'file:/path/to/cms.db or mongodb://host/database?replicaSet=rs0',
  MONGODB_ALLOW_STANDALONE: '1 or 0',
  PAYLOAD_SECRET: 'at least 32 random characters',
  MEILISEARCH_URL: 'the address of the search server, e.g. http://127.0.0.1:7700',
  MEILISEARCH_WRITE_KEY: 'the write key of the search server',
  PUBLIC_FILES_DIR: 'a folder for the attachments of published records',
  RUN_JOBS: '1 or 0; exactly one process per database runs the jobs',
}

/** Variables as a process has them. */
export type Variables = Readonly<Record<string, string | undefined>>

export type Env = {
  production: boolean
  dataDir: string
  port: number
  databaseUrl: string
  secret: string
  cmsUrl: string
  siteUrl: string
  searchUrl: string
  searchKey: string
  publicFilesDir: string
  runJobs: boolean
}

/** A variable is wrong. The message names it and says what it should be. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** `.data` beside the workspace file, found upwards from where the process was started. */
const defaultDataDir = (from: string): string => {
  for (let dir = from; ; dir = dirname(dir)) {
    if (existsSync(join(dir, 'pnpm-workspace.yaml'))) return join(dir, '.data')
    if (dir === dirname(dir)) return join(from, '.data')
  }
}

/** A secret of this installation, made at the first start and kept beside the data, readable for its owner only. */
const keptSecret = (dataDir: string): string => {
  const file = join(dataDir, 'payload.secret')
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

/** The key that the embedded search server left for us; empty until it has started once. */
const keptSearchKey = (dataDir: string): string => {
  const file = join(dataDir, 'search', 'write.key')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

const refuseStandaloneMongo = (url: string, production: boolean, allowed: boolean): void => {
  if (!url.startsWith('mongodb:') || /[?&]replicaSet=./.test(url)) return
  if (allowed && !production) return
  throw new EnvError(
    'DATABASE_URL must name the replica set of the MongoDB server (…?replicaSet=rs0): without one MongoDB has no ' +
      'transactions, and a record could be saved without its version or its outbox job. ' +
      'Only for tests: MONGODB_ALLOW_STANDALONE=1 outside production.',
  )
}

/**
 * Reads and checks the environment. Throws {@link EnvError} with a sentence that names the variable. Makes the secret
 * file when there is neither `PAYLOAD_SECRET` nor a file.
 */
export const readEnv = (variables: Variables, cwd: string): Env => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse({ DATA_DIR: defaultDataDir(cwd), ...given })
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    const shown = name === 'PAYLOAD_SECRET' || name.endsWith('KEY') ? '' : ` It is "${variables[name]}".`
    throw new EnvError(`The variable ${name} should be ${expected[name]}.${shown}`)
  }
  const env = parsed.data
  const production = env.NODE_ENV === 'production'
  const databaseUrl = env.DATABASE_URL ?? `file:${join(env.DATA_DIR, 'cms.db')}`
  refuseStandaloneMongo(databaseUrl, production, env.MONGODB_ALLOW_STANDALONE)
  return {
    production,
    dataDir: env.DATA_DIR,
    port: env.CMS_PORT,
    databaseUrl,
    secret: env.PAYLOAD_SECRET ?? keptSecret(env.DATA_DIR),
    cmsUrl: env.CMS_URL ?? `http://127.0.0.1:${env.CMS_PORT}`,
    siteUrl: env.SITE_URL ?? `http://127.0.0.1:${env.SITE_PORT}`,
    searchUrl: env.MEILISEARCH_URL ?? `http://127.0.0.1:${env.SEARCH_PORT}`,
    searchKey: env.MEILISEARCH_WRITE_KEY ?? keptSearchKey(env.DATA_DIR),
    publicFilesDir: env.PUBLIC_FILES_DIR ?? join(env.DATA_DIR, 'public-files'),
    runJobs: env.RUN_JOBS,
  }
}

/** While Next builds there is neither a database nor a secret, and none may be needed. */
const whileBuilding = (): Env => ({
  production: true,
  dataDir: '.',
  port: 3000,
  databaseUrl: 'file::memory:',
  secret: 'only-while-building-never-at-run-time',
  cmsUrl: 'http://127.0.0.1:3000',
  siteUrl: 'http://127.0.0.1:4321',
  searchUrl: 'http://127.0.0.1:7700',
  searchKey: '',
  publicFilesDir: '.',
  runJobs: false,
})

/** The environment of this process. */
export const processEnv = (): Env =>
  process.env.NEXT_PHASE === 'phase-production-build' ? whileBuilding() : readEnv(process.env, process.cwd())

/** The folder a command was typed in. pnpm starts a script in the folder of its package and says here where it was itself. */
export const callersFolder = (): string => process.env.INIT_CWD ?? process.cwd()
