import { resolve } from 'node:path'
import { z } from 'zod'

const repository = resolve(import.meta.dirname, '../../..')

const schema = z.object({
  DATA_DIR: z
    .string({ error: 'should be a folder' })
    .min(1, { error: 'should be a folder, e.g. /var/lib/yanlu' })
    .default('.data')
    .transform((folder) => resolve(repository, folder)),
  SEARCH_PORT: z
    .string()
    .default('7700')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
      error: 'should be a port from 1 to 65535, e.g. 7700',
    })
    .transform(Number),
  SEARCH_HEALTH_PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
      error: 'should be a port from 1 to 65535, e.g. 7701',
    })
    .transform(Number)
    .optional(),
  MEILISEARCH_BINARY: z.string().min(1, { error: 'should be the path of a Meilisearch binary' }).optional(),
})

/** What the search server is started with. A relative `DATA_DIR` is read from the root of the repository. */
export type Env = z.infer<typeof schema>

/** Reads the environment once. Throws an error whose message names every wrong variable and what it should be. */
export function readEnv(): Env {
  return accepted(schema.safeParse(process.env))
}

function accepted<T>(parsed: z.ZodSafeParseResult<T>): T {
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
}

const outside = z.object({
  MEILISEARCH_URL: z.url({
    protocol: /^https?$/,
    error: 'should be the http:// or https:// address of a Meilisearch server',
  }),
  MEILISEARCH_MASTER_KEY: z.string({ error: 'should be the master key of that server' }).min(16, {
    error: 'should be the master key of that server, 16 characters at least',
  }),
})

/** Reads the address and the master key of an outside server. Throws like {@link readEnv}. */
export function readOutsideEnv(): z.infer<typeof outside> {
  return accepted(outside.safeParse(process.env))
}
