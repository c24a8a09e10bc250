import { readOutsideEnv } from './env.ts'
import { ensureKey, readRights, writeRights } from './keys.ts'

/**
 * Makes the two keys of an outside server with its master key and prints them as environment variables. Calling it again
 * prints the same keys.
 */
try {
  const { MEILISEARCH_URL, MEILISEARCH_MASTER_KEY } = readOutsideEnv()
  const url = MEILISEARCH_URL.replace(/\/$/, '')
  console.log(`MEILISEARCH_READ_KEY=${await ensureKey(url, MEILISEARCH_MASTER_KEY, readRights)}`)
  console.log(`MEILISEARCH_WRITE_KEY=${await ensureKey(url, MEILISEARCH_MASTER_KEY, writeRights)}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
