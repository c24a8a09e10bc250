import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce
  .number('a port number')
  .int('a whole number')
  .min(1, 'at least 1')
  .max(65_535, 'at most 65535')
const isOrigin = (value: string): boolean =>
  URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value.replace(/\/$/, '')
const origin = z
  .string()
  .refine(isOrigin, 'an http(s) address without a path, such as https://www.example.gov.cn')
  .transform((value) => value.replace(/\/$/, ''))

/** `.data` beside the workspace file, wherever the built server lies; without a workspace, below the working folder. */
function defaultDataDir(): string {
  let folder = import.meta.dirname
  while (folder !== dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return join(folder, '.data')
    folder = dirname(folder)
  }
  return resolve('.data')
}

const settings = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: port.optional(),
    SITE_PORT: port.optional(),
    /** Public origin of the site: canonical links and addresses in the API. */
    SITE_URL: origin.optional(),
    /** Origin of the desk, for what readers send: error reports, and words that found nothing. */
    CMS_URL: origin.default('http://127.0.0.1:3000'),
    SEARCH_PORT: port.default(7700),
    MEILISEARCH_URL: origin.optional(),
    MEILISEARCH_READ_KEY: z
      .string('the read key (apps/search writes it to $DATA_DIR/search/read.key)')
      .min(1, 'not empty'),
    DATA_DIR: z.string().min(1).optional(),
    /** Attachments of public records as `<sha256>`, written by the CMS. */
    PUBLIC_FILES_DIR: z.string().min(1).optional(),
  })
  .transform((raw) => {
    const listenOn = raw.SITE_PORT ?? raw.PORT ?? 4321
    return {
      host: raw.HOST,
      port: listenOn,
      siteUrl: raw.SITE_URL ?? `http://127.0.0.1:${listenOn}`,
      cmsUrl: raw.CMS_URL,
      searchUrl: raw.MEILISEARCH_URL ?? `http://127.0.0.1:${raw.SEARCH_PORT}`,
      searchKey: raw.MEILISEARCH_READ_KEY,
      readsDir: resolve(join(raw.DATA_DIR ?? defaultDataDir(), 'reads')),
      dataPackDir: resolve(join(raw.DATA_DIR ?? defaultDataDir(), 'data-pack')),
      filesDir: resolve(raw.PUBLIC_FILES_DIR ?? join(raw.DATA_DIR ?? defaultDataDir(), 'public-files')),
    }
  })

export type Env = z.infer<typeof settings>

/** Reads the environment; a wrong variable ends the process with one sentence per variable. Empty counts as not set. */
function readEnv(): Env {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const result = settings.safeParse(given)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const name = issue.path.join('.')
    const value = given[name]
    const secret = name.endsWith('_KEY')
    const has = value === undefined ? 'is not set' : secret ? 'is wrong' : `is ${JSON.stringify(value)}`
    console.error(`${name} ${has}, but it should be: ${issue.message}.`)
  }
  process.exit(1)
}

export const env: Env = readEnv()
