import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`page\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`contact\` text,
  	\`status\` text DEFAULT 'waiting' NOT NULL,
  	\`remark\` text,
  	\`handled_by_id\` text(36),
  	\`handled_on\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`proof\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`handled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_number_idx\` ON \`reports\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`reports_page_idx\` ON \`reports\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`reports_status_idx\` ON \`reports\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`reports_handled_by_idx\` ON \`reports\` (\`handled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_proof_idx\` ON \`reports\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`unanswered\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`query\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`first_on\` text NOT NULL,
  	\`last_on\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`unanswered_query_idx\` ON \`unanswered\` (\`query\`);`)
  await db.run(sql`CREATE INDEX \`unanswered_count_idx\` ON \`unanswered\` (\`count\`);`)
  await db.run(sql`CREATE INDEX \`unanswered_last_on_idx\` ON \`unanswered\` (\`last_on\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`unanswered\`;`)
}
