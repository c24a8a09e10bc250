import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

// Shortened by hand from what Payload generates: the same six tables, and an account that is deleted leaves the reason.
const tables = ['replies', 'policies', 'cases'].flatMap((name) => [
  { table: name, prefix: '', index: `${name}_returned_returned_by_idx` },
  { table: `_${name}_v`, prefix: 'version_', index: `_${name}_v_version_returned_version_returned_by_idx` },
])

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const { table, prefix, index } of tables)
    for (const statement of [
      `ALTER TABLE \`${table}\` ADD \`${prefix}returned_reason\` text;`,
      `ALTER TABLE \`${table}\` ADD \`${prefix}returned_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`,
      `ALTER TABLE \`${table}\` ADD \`${prefix}returned_at\` text;`,
      `CREATE INDEX \`${index}\` ON \`${table}\` (\`${prefix}returned_by_id\`);`,
    ])
      await db.run(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { table, prefix, index } of tables)
    for (const statement of [
      `DROP INDEX \`${index}\`;`,
      `ALTER TABLE \`${table}\` DROP COLUMN \`${prefix}returned_at\`;`,
      `ALTER TABLE \`${table}\` DROP COLUMN \`${prefix}returned_by_id\`;`,
      `ALTER TABLE \`${table}\` DROP COLUMN \`${prefix}returned_reason\`;`,
    ])
      await db.run(sql.raw(statement))
}
