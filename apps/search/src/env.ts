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
  MEILISEARCH_BINARY: z.string().min(1, { error: 'should be the path of a Meilisearch binary' }).optional(),
})

/** What the search server is started with. A relative `DATA_DIR` is read from the root of the repository. */
export type Env = z.infer<typeof schema>

/** Reads the environment once. Throws an error whose message names every wrong variable and what it should be. */
export function readEnv(): Env {
  const parsed = schema.safeParse(process.env)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
}
