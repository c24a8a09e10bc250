import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

// The checkbox `contact.publish` becomes `contact.display`: ticked is shown, everything else stays hidden.
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`replies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replies_texts_order_parent\` ON \`replies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_replies_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_replies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replies_v_texts_order_parent\` ON \`_replies_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_texts_order_parent\` ON \`policies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_policies_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_policies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policies_v_texts_order_parent\` ON \`_policies_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_texts_order_parent\` ON \`cases_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_texts_order_parent\` ON \`_cases_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`contact_display\` text DEFAULT 'hidden';`)
  await db.run(
    sql`UPDATE \`replies\` SET \`contact_display\` = CASE WHEN \`contact_publish\` THEN 'shown' ELSE 'hidden' END;`,
  )
  await db.run(sql`ALTER TABLE \`replies\` DROP COLUMN \`contact_publish\`;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` ADD \`version_contact_display\` text DEFAULT 'hidden';`)
  await db.run(
    sql`UPDATE \`_replies_v\` SET \`version_contact_display\` = CASE WHEN \`version_contact_publish\` THEN 'shown' ELSE 'hidden' END;`,
  )
  await db.run(sql`ALTER TABLE \`_replies_v\` DROP COLUMN \`version_contact_publish\`;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`contact_display\` text DEFAULT 'hidden';`)
  await db.run(
    sql`UPDATE \`policies\` SET \`contact_display\` = CASE WHEN \`contact_publish\` THEN 'shown' ELSE 'hidden' END;`,
  )
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`contact_publish\`;`)
  await db.run(sql`ALTER TABLE \`policies_rels\` ADD \`policies_id\` text(36) REFERENCES policies(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`policies_rels_policies_id_idx\` ON \`policies_rels\` (\`policies_id\`);`)
  await db.run(sql`ALTER TABLE \`_policies_v\` ADD \`version_contact_display\` text DEFAULT 'hidden';`)
  await db.run(
    sql`UPDATE \`_policies_v\` SET \`version_contact_display\` = CASE WHEN \`version_contact_publish\` THEN 'shown' ELSE 'hidden' END;`,
  )
  await db.run(sql`ALTER TABLE \`_policies_v\` DROP COLUMN \`version_contact_publish\`;`)
  await db.run(sql`ALTER TABLE \`_policies_v_rels\` ADD \`policies_id\` text(36) REFERENCES policies(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_policies_id_idx\` ON \`_policies_v_rels\` (\`policies_id\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`contact_display\` text DEFAULT 'hidden';`)
  await db.run(
    sql`UPDATE \`cases\` SET \`contact_display\` = CASE WHEN \`contact_publish\` THEN 'shown' ELSE 'hidden' END;`,
  )
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`contact_publish\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_contact_display\` text DEFAULT 'hidden';`)
  await db.run(
    sql`UPDATE \`_cases_v\` SET \`version_contact_display\` = CASE WHEN \`version_contact_publish\` THEN 'shown' ELSE 'hidden' END;`,
  )
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_contact_publish\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`replies_texts\`;`)
  await db.run(sql`DROP TABLE \`_replies_v_texts\`;`)
  await db.run(sql`DROP TABLE \`policies_texts\`;`)
  await db.run(sql`DROP TABLE \`_policies_v_texts\`;`)
  await db.run(sql`DROP TABLE \`cases_texts\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_policies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_policies_rels\`("id", "order", "parent_id", "path", "attachments_id") SELECT "id", "order", "parent_id", "path", "attachments_id" FROM \`policies_rels\`;`)
  await db.run(sql`DROP TABLE \`policies_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_policies_rels\` RENAME TO \`policies_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`policies_rels_order_idx\` ON \`policies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_parent_idx\` ON \`policies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_path_idx\` ON \`policies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_attachments_id_idx\` ON \`policies_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__policies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_policies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__policies_v_rels\`("id", "order", "parent_id", "path", "attachments_id") SELECT "id", "order", "parent_id", "path", "attachments_id" FROM \`_policies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_policies_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__policies_v_rels\` RENAME TO \`_policies_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_order_idx\` ON \`_policies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_parent_idx\` ON \`_policies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_path_idx\` ON \`_policies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_attachments_id_idx\` ON \`_policies_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`contact_publish\` integer DEFAULT false;`)
  await db.run(sql`UPDATE \`replies\` SET \`contact_publish\` = (\`contact_display\` = 'shown');`)
  await db.run(sql`ALTER TABLE \`replies\` DROP COLUMN \`contact_display\`;`)
  await db.run(sql`ALTER TABLE \`_replies_v\` ADD \`version_contact_publish\` integer DEFAULT false;`)
  await db.run(sql`UPDATE \`_replies_v\` SET \`version_contact_publish\` = (\`version_contact_display\` = 'shown');`)
  await db.run(sql`ALTER TABLE \`_replies_v\` DROP COLUMN \`version_contact_display\`;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`contact_publish\` integer DEFAULT false;`)
  await db.run(sql`UPDATE \`policies\` SET \`contact_publish\` = (\`contact_display\` = 'shown');`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`contact_display\`;`)
  await db.run(sql`ALTER TABLE \`_policies_v\` ADD \`version_contact_publish\` integer DEFAULT false;`)
  await db.run(sql`UPDATE \`_policies_v\` SET \`version_contact_publish\` = (\`version_contact_display\` = 'shown');`)
  await db.run(sql`ALTER TABLE \`_policies_v\` DROP COLUMN \`version_contact_display\`;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`contact_publish\` integer DEFAULT false;`)
  await db.run(sql`UPDATE \`cases\` SET \`contact_publish\` = (\`contact_display\` = 'shown');`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`contact_display\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_contact_publish\` integer DEFAULT false;`)
  await db.run(sql`UPDATE \`_cases_v\` SET \`version_contact_publish\` = (\`version_contact_display\` = 'shown');`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_contact_display\`;`)
}
