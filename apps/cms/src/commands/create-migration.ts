import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// `pnpm --filter @yanlu/cms migrate:create <name>`: Payload writes the migration, and this makes what it wrote readable
// for Node, which strips types but neither guesses extensions nor drops imports of types.
const folder = join(import.meta.dirname, '../migrations/sqlite')

execFileSync('payload', ['migrate:create', ...process.argv.slice(2)], { stdio: 'inherit' })

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const readable = text
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \} from '@payloadcms\/db-sqlite'/,
      "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'",
    )
    .replace(/from '(\.\/\d{8}_\d{6}_[^'.]*)'/g, "from '$1.ts'")
  if (readable !== text) writeFileSync(path, readable)
}
