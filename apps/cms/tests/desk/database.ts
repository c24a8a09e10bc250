import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

/**
 * A database of its own for one test: a SQLite file, or with `MONGODB_TEST_URL` (set by `tests/mongo.ts`) a database
 * on that server. The specs are the same for both.
 */
export const databaseOfTest = (dataDir: string): string => {
  const server = process.env.MONGODB_TEST_URL
  if (!server) return `file:${join(dataDir, 'cms.db')}`
  const url = new URL(server)
  url.pathname = `/yanlu_test_${randomUUID().replaceAll('-', '')}`
  return url.href
}

export const onMongo = Boolean(process.env.MONGODB_TEST_URL)
