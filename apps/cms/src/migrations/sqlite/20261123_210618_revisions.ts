import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`revisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`nature\` text NOT NULL,
  	\`note\` text,
  	\`changes\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`revisions_number_idx\` ON \`revisions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`revisions_at_idx\` ON \`revisions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`revisions_record_idx\` ON \`revisions\` (\`record\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`revisions_key_idx\` ON \`revisions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`revisions_updated_at_idx\` ON \`revisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`revisions_created_at_idx\` ON \`revisions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`change_nature\` text;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`publication_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`publication_at\` text;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`publication_nature\` text;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`publication_note\` text;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` ADD \`version_change_nature\` text;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` ADD \`version_publication_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` ADD \`version_publication_at\` text;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` ADD \`version_publication_nature\` text;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` ADD \`version_publication_note\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`change_nature\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`publication_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`publication_at\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`publication_nature\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`publication_note\` text;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` ADD \`version_change_nature\` text;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` ADD \`version_publication_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` ADD \`version_publication_at\` text;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` ADD \`version_publication_nature\` text;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` ADD \`version_publication_note\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`change_nature\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`publication_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`publication_at\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`publication_nature\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`publication_note\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_change_nature\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_publication_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_publication_at\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_publication_nature\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_publication_note\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`revisions\`;`)
  await db.run(sql`ALTER TABLE \`replies\` DROP COLUMN \`change_nature\`;`)
  await db.run(sql`ALTER TABLE \`replies\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`replies\` DROP COLUMN \`publication_revision\`;`)
  await db.run(sql`ALTER TABLE \`replies\` DROP COLUMN \`publication_at\`;`)
  await db.run(sql`ALTER TABLE \`replies\` DROP COLUMN \`publication_nature\`;`)
  await db.run(sql`ALTER TABLE \`replies\` DROP COLUMN \`publication_note\`;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` DROP COLUMN \`version_change_nature\`;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` DROP COLUMN \`version_publication_revision\`;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` DROP COLUMN \`version_publication_at\`;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` DROP COLUMN \`version_publication_nature\`;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` DROP COLUMN \`version_publication_note\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`change_nature\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`publication_revision\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`publication_at\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`publication_nature\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`publication_note\`;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` DROP COLUMN \`version_change_nature\`;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` DROP COLUMN \`version_publication_revision\`;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` DROP COLUMN \`version_publication_at\`;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` DROP COLUMN \`version_publication_nature\`;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` DROP COLUMN \`version_publication_note\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`change_nature\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`publication_revision\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`publication_at\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`publication_nature\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`publication_note\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_change_nature\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_publication_revision\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_publication_at\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_publication_nature\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_publication_note\`;`)
}
