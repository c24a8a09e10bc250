import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { migrations as mongoMigrations } from './migrations/mongo/index.ts'
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts'

const isMongo = (url: string): boolean => /^mongodb(\+srv)?:/.test(url)

/**
 * One schema, two engines, chosen by the address. SQLite: no transactions (libsql opens a new connection for each, and
 * parallel writes then fail with SQLITE_BUSY), safety comes from write order and reconcile; `busyTimeout` because the
 * command line writes to the same file. MongoDB: no join aggregations, so that both engines take one code path.
 */
export const databaseAdapter = (url: string): DatabaseAdapterObj => {
  if (isMongo(url))
    return mongooseAdapter({
      url,
      ensureIndexes: true,
      useJoinAggregations: false,
      prodMigrations: mongoMigrations,
      migrationDir: resolve('src/migrations/mongo'),
    })
  const file = /^file:(?!:memory:)(.+)$/.exec(url)?.[1]
  if (file) mkdirSync(dirname(resolve(file)), { recursive: true })
  return sqliteAdapter({
    client: { url: url === 'file::memory:' ? ':memory:' : url },
    idType: 'uuidv7',
    wal: url !== 'file::memory:',
    busyTimeout: 5000,
    push: false,
    prodMigrations: sqliteMigrations,
    migrationDir: resolve('src/migrations/sqlite'),
  })
}

/** A migration of one engine; each takes arguments of its own. */
type Ours = { name: string; up: (args: never) => Promise<void>; down: (args: never) => Promise<void> }

/**
 * In production the adapter brings the schema up to date itself (`prodMigrations`). Elsewhere the same migrations run
 * here, never Payload's push, so that development and tests have the schema of production.
 */
export const migrateOutsideProduction = async (payload: Payload): Promise<void> => {
  const migrations: Ours[] = payload.db.name === 'sqlite' ? sqliteMigrations : mongoMigrations
  await payload.db.migrate({
    migrations: migrations.map(({ name, up, down }) => ({
      name,
      up: (args: unknown) => up(args as never),
      down: (args: unknown) => down(args as never),
    })),
  })
}
