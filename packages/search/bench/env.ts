import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const given = z
  .object({
    /** How many records; fewer to try it out. */
    BENCH_RECORDS: z.coerce.number().int().min(1000).max(1_000_000).default(100_000),
    /** Where the data stays for the next run. */
    BENCH_DIR: z.string().min(1).optional(),
  })
  .parse(process.env)

/** Root of the repository. */
export const root = resolve(import.meta.dirname, '../../..')

const folder = resolve(root, given.BENCH_DIR ?? '.data/bench')

const hashOf = (...patterns: string[]): string => {
  const hash = createHash('sha256')
  for (const file of globSync(patterns, { cwd: import.meta.dirname }).sort())
    hash.update(readFileSync(resolve(import.meta.dirname, file)))
  return hash.digest('hex').slice(0, 8)
}

/** Settings of the benchmark; the data of each number and making of records has a folder of its own. */
export const env = {
  records: given.BENCH_RECORDS,
  dataDir: resolve(folder, `${given.BENCH_RECORDS}-${hashOf('generated.ts')}`),
  /** Changes with what is stored of a record: then the index is built anew. */
  projection: hashOf('../src/projection/*.ts', '../src/settings/*.ts'),
}

/** Of the caller's environment only what programs need to start: none of the caller's servers or keys. */
export const childEnvironment = (own: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  NODE_NO_WARNINGS: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  ...own,
})
