import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`replies_stated_none\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replies_stated_none_order_idx\` ON \`replies_stated_none\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`replies_stated_none_parent_idx\` ON \`replies_stated_none\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`replies_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replies_citations_order_idx\` ON \`replies_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replies_citations_parent_id_idx\` ON \`replies_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`replies_co_bodies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replies_co_bodies_order_idx\` ON \`replies_co_bodies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replies_co_bodies_parent_id_idx\` ON \`replies_co_bodies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_co_bodies_organisation_idx\` ON \`replies_co_bodies\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`replies_asks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`outcome_scheme\` text,
  	\`outcome_code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replies_asks_order_idx\` ON \`replies_asks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replies_asks_parent_id_idx\` ON \`replies_asks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`replies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`title_source\` text DEFAULT 'stated',
  	\`subject\` text,
  	\`index_number\` text,
  	\`document_number\` text,
  	\`issuing_body_id\` text(36),
  	\`issuing_body_stated\` text,
  	\`signed_by\` text,
  	\`addressees\` text,
  	\`topic\` text,
  	\`genre\` text,
  	\`written_on\` text,
  	\`published_on\` text,
  	\`published_at\` text,
  	\`disclosure_mode\` text,
  	\`disclosure_extent\` text,
  	\`disclosure_reason\` text,
  	\`validity_status\` text DEFAULT 'unknown',
  	\`validity_status_date\` text,
  	\`validity_effective_from\` text,
  	\`validity_effective_to\` text,
  	\`validity_basis\` text,
  	\`validity_by_id\` text(36),
  	\`summary\` text,
  	\`body\` text,
  	\`lead_body_id\` text(36),
  	\`lead_body_stated\` text,
  	\`outcome_scheme\` text,
  	\`outcome_code\` text,
  	\`contact_unit\` text,
  	\`contact_person\` text,
  	\`contact_phone\` text,
  	\`contact_fax\` text,
  	\`contact_publish\` integer DEFAULT false,
  	\`source_note\` text,
  	\`intake_file\` text,
  	\`intake_fingerprint\` text,
  	\`intake_findings\` text,
  	\`stage\` text DEFAULT 'editing',
  	\`last_editor_id\` text(36),
  	\`revision\` numeric DEFAULT 0,
  	\`withdrawal_on\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`issuing_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`validity_by_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`replies_title_idx\` ON \`replies\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`replies_index_number_idx\` ON \`replies\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`replies_document_number_idx\` ON \`replies\` (\`document_number\`);`)
  await db.run(sql`CREATE INDEX \`replies_issuing_body_idx\` ON \`replies\` (\`issuing_body_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_written_on_idx\` ON \`replies\` (\`written_on\`);`)
  await db.run(sql`CREATE INDEX \`replies_published_on_idx\` ON \`replies\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`replies_validity_validity_by_idx\` ON \`replies\` (\`validity_by_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_lead_body_idx\` ON \`replies\` (\`lead_body_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_intake_intake_fingerprint_idx\` ON \`replies\` (\`intake_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`replies_stage_idx\` ON \`replies\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`replies_last_editor_idx\` ON \`replies\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_withdrawal_withdrawal_by_idx\` ON \`replies\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_updated_at_idx\` ON \`replies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`replies_created_at_idx\` ON \`replies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`replies_deleted_at_idx\` ON \`replies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`replies__status_idx\` ON \`replies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`replies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`proposals_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proposals_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replies_rels_order_idx\` ON \`replies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`replies_rels_parent_idx\` ON \`replies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_rels_path_idx\` ON \`replies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`replies_rels_proposals_id_idx\` ON \`replies_rels\` (\`proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_rels_attachments_id_idx\` ON \`replies_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_replies_v_version_stated_none\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_replies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replies_v_version_stated_none_order_idx\` ON \`_replies_v_version_stated_none\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_stated_none_parent_idx\` ON \`_replies_v_version_stated_none\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_replies_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_replies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replies_v_version_citations_order_idx\` ON \`_replies_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_citations_parent_id_idx\` ON \`_replies_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_replies_v_version_co_bodies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_replies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replies_v_version_co_bodies_order_idx\` ON \`_replies_v_version_co_bodies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_co_bodies_parent_id_idx\` ON \`_replies_v_version_co_bodies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_co_bodies_organisation_idx\` ON \`_replies_v_version_co_bodies\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_replies_v_version_asks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`outcome_scheme\` text,
  	\`outcome_code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_replies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replies_v_version_asks_order_idx\` ON \`_replies_v_version_asks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_asks_parent_id_idx\` ON \`_replies_v_version_asks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_replies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_title_source\` text DEFAULT 'stated',
  	\`version_subject\` text,
  	\`version_index_number\` text,
  	\`version_document_number\` text,
  	\`version_issuing_body_id\` text(36),
  	\`version_issuing_body_stated\` text,
  	\`version_signed_by\` text,
  	\`version_addressees\` text,
  	\`version_topic\` text,
  	\`version_genre\` text,
  	\`version_written_on\` text,
  	\`version_published_on\` text,
  	\`version_published_at\` text,
  	\`version_disclosure_mode\` text,
  	\`version_disclosure_extent\` text,
  	\`version_disclosure_reason\` text,
  	\`version_validity_status\` text DEFAULT 'unknown',
  	\`version_validity_status_date\` text,
  	\`version_validity_effective_from\` text,
  	\`version_validity_effective_to\` text,
  	\`version_validity_basis\` text,
  	\`version_validity_by_id\` text(36),
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_lead_body_id\` text(36),
  	\`version_lead_body_stated\` text,
  	\`version_outcome_scheme\` text,
  	\`version_outcome_code\` text,
  	\`version_contact_unit\` text,
  	\`version_contact_person\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_fax\` text,
  	\`version_contact_publish\` integer DEFAULT false,
  	\`version_source_note\` text,
  	\`version_intake_file\` text,
  	\`version_intake_fingerprint\` text,
  	\`version_intake_findings\` text,
  	\`version_stage\` text DEFAULT 'editing',
  	\`version_last_editor_id\` text(36),
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_withdrawal_on\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuing_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_validity_by_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_replies_v_parent_idx\` ON \`_replies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_title_idx\` ON \`_replies_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_index_number_idx\` ON \`_replies_v\` (\`version_index_number\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_document_number_idx\` ON \`_replies_v\` (\`version_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_issuing_body_idx\` ON \`_replies_v\` (\`version_issuing_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_written_on_idx\` ON \`_replies_v\` (\`version_written_on\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_published_on_idx\` ON \`_replies_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_validity_version_validity_by_idx\` ON \`_replies_v\` (\`version_validity_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_lead_body_idx\` ON \`_replies_v\` (\`version_lead_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_intake_version_intake_fingerprint_idx\` ON \`_replies_v\` (\`version_intake_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_stage_idx\` ON \`_replies_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_last_editor_idx\` ON \`_replies_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_replies_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_updated_at_idx\` ON \`_replies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_created_at_idx\` ON \`_replies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version_deleted_at_idx\` ON \`_replies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_version_version__status_idx\` ON \`_replies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_created_at_idx\` ON \`_replies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_updated_at_idx\` ON \`_replies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_latest_idx\` ON \`_replies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_autosave_idx\` ON \`_replies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_replies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`proposals_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_replies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proposals_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replies_v_rels_order_idx\` ON \`_replies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_rels_parent_idx\` ON \`_replies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_rels_path_idx\` ON \`_replies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_rels_proposals_id_idx\` ON \`_replies_v_rels\` (\`proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`_replies_v_rels_attachments_id_idx\` ON \`_replies_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_stated_none\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_stated_none_order_idx\` ON \`policies_stated_none\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policies_stated_none_parent_idx\` ON \`policies_stated_none\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_citations_order_idx\` ON \`policies_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policies_citations_parent_id_idx\` ON \`policies_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`title_source\` text DEFAULT 'stated',
  	\`index_number\` text,
  	\`document_number\` text,
  	\`issuing_body_id\` text(36),
  	\`issuing_body_stated\` text,
  	\`signed_by\` text,
  	\`addressees\` text,
  	\`topic\` text,
  	\`genre\` text,
  	\`written_on\` text,
  	\`published_on\` text,
  	\`published_at\` text,
  	\`disclosure_mode\` text,
  	\`disclosure_extent\` text,
  	\`disclosure_reason\` text,
  	\`validity_status\` text DEFAULT 'unknown',
  	\`validity_status_date\` text,
  	\`validity_effective_from\` text,
  	\`validity_effective_to\` text,
  	\`validity_basis\` text,
  	\`validity_by_id\` text(36),
  	\`summary\` text,
  	\`body\` text,
  	\`contact_unit\` text,
  	\`contact_person\` text,
  	\`contact_phone\` text,
  	\`contact_fax\` text,
  	\`contact_publish\` integer DEFAULT false,
  	\`source_note\` text,
  	\`intake_file\` text,
  	\`intake_fingerprint\` text,
  	\`intake_findings\` text,
  	\`stage\` text DEFAULT 'editing',
  	\`last_editor_id\` text(36),
  	\`revision\` numeric DEFAULT 0,
  	\`withdrawal_on\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`issuing_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`validity_by_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_title_idx\` ON \`policies\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`policies_index_number_idx\` ON \`policies\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`policies_document_number_idx\` ON \`policies\` (\`document_number\`);`)
  await db.run(sql`CREATE INDEX \`policies_issuing_body_idx\` ON \`policies\` (\`issuing_body_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_written_on_idx\` ON \`policies\` (\`written_on\`);`)
  await db.run(sql`CREATE INDEX \`policies_published_on_idx\` ON \`policies\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`policies_validity_validity_by_idx\` ON \`policies\` (\`validity_by_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_intake_intake_fingerprint_idx\` ON \`policies\` (\`intake_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`policies_stage_idx\` ON \`policies\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`policies_last_editor_idx\` ON \`policies\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_withdrawal_withdrawal_by_idx\` ON \`policies\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_updated_at_idx\` ON \`policies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policies_created_at_idx\` ON \`policies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`policies_deleted_at_idx\` ON \`policies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`policies__status_idx\` ON \`policies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`policies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_rels_order_idx\` ON \`policies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_parent_idx\` ON \`policies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_path_idx\` ON \`policies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_attachments_id_idx\` ON \`policies_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_policies_v_version_stated_none\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_policies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policies_v_version_stated_none_order_idx\` ON \`_policies_v_version_stated_none\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_stated_none_parent_idx\` ON \`_policies_v_version_stated_none\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_policies_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_policies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policies_v_version_citations_order_idx\` ON \`_policies_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_citations_parent_id_idx\` ON \`_policies_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_policies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_title_source\` text DEFAULT 'stated',
  	\`version_index_number\` text,
  	\`version_document_number\` text,
  	\`version_issuing_body_id\` text(36),
  	\`version_issuing_body_stated\` text,
  	\`version_signed_by\` text,
  	\`version_addressees\` text,
  	\`version_topic\` text,
  	\`version_genre\` text,
  	\`version_written_on\` text,
  	\`version_published_on\` text,
  	\`version_published_at\` text,
  	\`version_disclosure_mode\` text,
  	\`version_disclosure_extent\` text,
  	\`version_disclosure_reason\` text,
  	\`version_validity_status\` text DEFAULT 'unknown',
  	\`version_validity_status_date\` text,
  	\`version_validity_effective_from\` text,
  	\`version_validity_effective_to\` text,
  	\`version_validity_basis\` text,
  	\`version_validity_by_id\` text(36),
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_contact_unit\` text,
  	\`version_contact_person\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_fax\` text,
  	\`version_contact_publish\` integer DEFAULT false,
  	\`version_source_note\` text,
  	\`version_intake_file\` text,
  	\`version_intake_fingerprint\` text,
  	\`version_intake_findings\` text,
  	\`version_stage\` text DEFAULT 'editing',
  	\`version_last_editor_id\` text(36),
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_withdrawal_on\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuing_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_validity_by_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_policies_v_parent_idx\` ON \`_policies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_title_idx\` ON \`_policies_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_index_number_idx\` ON \`_policies_v\` (\`version_index_number\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_document_number_idx\` ON \`_policies_v\` (\`version_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_issuing_body_idx\` ON \`_policies_v\` (\`version_issuing_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_written_on_idx\` ON \`_policies_v\` (\`version_written_on\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_published_on_idx\` ON \`_policies_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_validity_version_validity_by_idx\` ON \`_policies_v\` (\`version_validity_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_intake_version_intake_fingerprint_idx\` ON \`_policies_v\` (\`version_intake_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_stage_idx\` ON \`_policies_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_last_editor_idx\` ON \`_policies_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_policies_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_updated_at_idx\` ON \`_policies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_created_at_idx\` ON \`_policies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_deleted_at_idx\` ON \`_policies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version__status_idx\` ON \`_policies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_created_at_idx\` ON \`_policies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_updated_at_idx\` ON \`_policies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_latest_idx\` ON \`_policies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_autosave_idx\` ON \`_policies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_policies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_policies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_order_idx\` ON \`_policies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_parent_idx\` ON \`_policies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_path_idx\` ON \`_policies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_rels_attachments_id_idx\` ON \`_policies_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_stated_none\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_stated_none_order_idx\` ON \`cases_stated_none\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_stated_none_parent_idx\` ON \`cases_stated_none\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_citations_order_idx\` ON \`cases_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_citations_parent_id_idx\` ON \`cases_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`title_source\` text DEFAULT 'stated',
  	\`case_number\` text,
  	\`index_number\` text,
  	\`document_number\` text,
  	\`issuing_body_id\` text(36),
  	\`issuing_body_stated\` text,
  	\`signed_by\` text,
  	\`addressees\` text,
  	\`topic\` text,
  	\`genre\` text,
  	\`written_on\` text,
  	\`published_on\` text,
  	\`published_at\` text,
  	\`disclosure_mode\` text,
  	\`disclosure_extent\` text,
  	\`disclosure_reason\` text,
  	\`validity_status\` text DEFAULT 'unknown',
  	\`validity_status_date\` text,
  	\`validity_effective_from\` text,
  	\`validity_effective_to\` text,
  	\`validity_basis\` text,
  	\`validity_by_id\` text(36),
  	\`summary\` text,
  	\`body\` text,
  	\`source_media\` text,
  	\`source_channel\` text,
  	\`source_author\` text,
  	\`source_original_title\` text,
  	\`source_read_count\` numeric,
  	\`contact_unit\` text,
  	\`contact_person\` text,
  	\`contact_phone\` text,
  	\`contact_fax\` text,
  	\`contact_publish\` integer DEFAULT false,
  	\`source_note\` text,
  	\`intake_file\` text,
  	\`intake_fingerprint\` text,
  	\`intake_findings\` text,
  	\`stage\` text DEFAULT 'editing',
  	\`last_editor_id\` text(36),
  	\`revision\` numeric DEFAULT 0,
  	\`withdrawal_on\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`issuing_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`validity_by_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_title_idx\` ON \`cases\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`cases_case_number_idx\` ON \`cases\` (\`case_number\`);`)
  await db.run(sql`CREATE INDEX \`cases_index_number_idx\` ON \`cases\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`cases_document_number_idx\` ON \`cases\` (\`document_number\`);`)
  await db.run(sql`CREATE INDEX \`cases_issuing_body_idx\` ON \`cases\` (\`issuing_body_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_written_on_idx\` ON \`cases\` (\`written_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_published_on_idx\` ON \`cases\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_validity_validity_by_idx\` ON \`cases\` (\`validity_by_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_intake_intake_fingerprint_idx\` ON \`cases\` (\`intake_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`cases_stage_idx\` ON \`cases\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`cases_last_editor_idx\` ON \`cases\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_withdrawal_withdrawal_by_idx\` ON \`cases\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_deleted_at_idx\` ON \`cases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`cases__status_idx\` ON \`cases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_rels_order_idx\` ON \`cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_parent_idx\` ON \`cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_path_idx\` ON \`cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_attachments_id_idx\` ON \`cases_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_stated_none\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_stated_none_order_idx\` ON \`_cases_v_version_stated_none\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_stated_none_parent_idx\` ON \`_cases_v_version_stated_none\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_citations_order_idx\` ON \`_cases_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_citations_parent_id_idx\` ON \`_cases_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_title_source\` text DEFAULT 'stated',
  	\`version_case_number\` text,
  	\`version_index_number\` text,
  	\`version_document_number\` text,
  	\`version_issuing_body_id\` text(36),
  	\`version_issuing_body_stated\` text,
  	\`version_signed_by\` text,
  	\`version_addressees\` text,
  	\`version_topic\` text,
  	\`version_genre\` text,
  	\`version_written_on\` text,
  	\`version_published_on\` text,
  	\`version_published_at\` text,
  	\`version_disclosure_mode\` text,
  	\`version_disclosure_extent\` text,
  	\`version_disclosure_reason\` text,
  	\`version_validity_status\` text DEFAULT 'unknown',
  	\`version_validity_status_date\` text,
  	\`version_validity_effective_from\` text,
  	\`version_validity_effective_to\` text,
  	\`version_validity_basis\` text,
  	\`version_validity_by_id\` text(36),
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_source_media\` text,
  	\`version_source_channel\` text,
  	\`version_source_author\` text,
  	\`version_source_original_title\` text,
  	\`version_source_read_count\` numeric,
  	\`version_contact_unit\` text,
  	\`version_contact_person\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_fax\` text,
  	\`version_contact_publish\` integer DEFAULT false,
  	\`version_source_note\` text,
  	\`version_intake_file\` text,
  	\`version_intake_fingerprint\` text,
  	\`version_intake_findings\` text,
  	\`version_stage\` text DEFAULT 'editing',
  	\`version_last_editor_id\` text(36),
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_withdrawal_on\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuing_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_validity_by_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_parent_idx\` ON \`_cases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_title_idx\` ON \`_cases_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_case_number_idx\` ON \`_cases_v\` (\`version_case_number\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_index_number_idx\` ON \`_cases_v\` (\`version_index_number\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_document_number_idx\` ON \`_cases_v\` (\`version_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_issuing_body_idx\` ON \`_cases_v\` (\`version_issuing_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_written_on_idx\` ON \`_cases_v\` (\`version_written_on\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_published_on_idx\` ON \`_cases_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_validity_version_validity_by_idx\` ON \`_cases_v\` (\`version_validity_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_intake_version_intake_fingerprint_idx\` ON \`_cases_v\` (\`version_intake_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_stage_idx\` ON \`_cases_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_last_editor_idx\` ON \`_cases_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_cases_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_updated_at_idx\` ON \`_cases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_created_at_idx\` ON \`_cases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_deleted_at_idx\` ON \`_cases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version__status_idx\` ON \`_cases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_created_at_idx\` ON \`_cases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_updated_at_idx\` ON \`_cases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_latest_idx\` ON \`_cases_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_autosave_idx\` ON \`_cases_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_order_idx\` ON \`_cases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_parent_idx\` ON \`_cases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_path_idx\` ON \`_cases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_attachments_id_idx\` ON \`_cases_v_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`assembly\` text,
  	\`number\` text,
  	\`session\` text,
  	\`subject\` text,
  	\`key\` text,
  	\`last_editor_id\` text(36),
  	\`revision\` numeric DEFAULT 0,
  	\`withdrawal_on\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`last_editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_key_idx\` ON \`proposals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`proposals_last_editor_idx\` ON \`proposals\` (\`last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_withdrawal_withdrawal_by_idx\` ON \`proposals\` (\`withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_idx\` ON \`proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_deleted_at_idx\` ON \`proposals\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals__status_idx\` ON \`proposals\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_proposals_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_assembly\` text,
  	\`version_number\` text,
  	\`version_session\` text,
  	\`version_subject\` text,
  	\`version_key\` text,
  	\`version_last_editor_id\` text(36),
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_withdrawal_on\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_editor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_proposals_v_parent_idx\` ON \`_proposals_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_version_version_key_idx\` ON \`_proposals_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_version_version_last_editor_idx\` ON \`_proposals_v\` (\`version_last_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_version_withdrawal_version_withdrawal_by_idx\` ON \`_proposals_v\` (\`version_withdrawal_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_version_version_updated_at_idx\` ON \`_proposals_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_version_version_created_at_idx\` ON \`_proposals_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_version_version_deleted_at_idx\` ON \`_proposals_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_version_version__status_idx\` ON \`_proposals_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_created_at_idx\` ON \`_proposals_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_updated_at_idx\` ON \`_proposals_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_latest_idx\` ON \`_proposals_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_proposals_v_autosave_idx\` ON \`_proposals_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`organisations_names_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations_names\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_names_short_order_idx\` ON \`organisations_names_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_names_short_parent_id_idx\` ON \`organisations_names_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_names_order_idx\` ON \`organisations_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_names_parent_id_idx\` ON \`organisations_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_code_idx\` ON \`organisations\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`organisations_name_idx\` ON \`organisations\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_sha256_idx\` ON \`attachments\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`issued_numbers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`series\` text NOT NULL,
  	\`serial\` numeric NOT NULL,
  	\`holder\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`issued_numbers_key_idx\` ON \`issued_numbers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`issued_numbers_series_idx\` ON \`issued_numbers\` (\`series\`);`)
  await db.run(sql`CREATE INDEX \`issued_numbers_holder_idx\` ON \`issued_numbers\` (\`holder\`);`)
  await db.run(sql`CREATE INDEX \`issued_numbers_updated_at_idx\` ON \`issued_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`issued_numbers_created_at_idx\` ON \`issued_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`replies_id\` text(36),
  	\`policies_id\` text(36),
  	\`cases_id\` text(36),
  	\`proposals_id\` text(36),
  	\`organisations_id\` text(36),
  	\`attachments_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policies_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proposals_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_replies_id_idx\` ON \`payload_locked_documents_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policies_id_idx\` ON \`payload_locked_documents_rels\` (\`policies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`replies_stated_none\`;`)
  await db.run(sql`DROP TABLE \`replies_citations\`;`)
  await db.run(sql`DROP TABLE \`replies_co_bodies\`;`)
  await db.run(sql`DROP TABLE \`replies_asks\`;`)
  await db.run(sql`DROP TABLE \`replies\`;`)
  await db.run(sql`DROP TABLE \`replies_rels\`;`)
  await db.run(sql`DROP TABLE \`_replies_v_version_stated_none\`;`)
  await db.run(sql`DROP TABLE \`_replies_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_replies_v_version_co_bodies\`;`)
  await db.run(sql`DROP TABLE \`_replies_v_version_asks\`;`)
  await db.run(sql`DROP TABLE \`_replies_v\`;`)
  await db.run(sql`DROP TABLE \`_replies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`policies_stated_none\`;`)
  await db.run(sql`DROP TABLE \`policies_citations\`;`)
  await db.run(sql`DROP TABLE \`policies\`;`)
  await db.run(sql`DROP TABLE \`policies_rels\`;`)
  await db.run(sql`DROP TABLE \`_policies_v_version_stated_none\`;`)
  await db.run(sql`DROP TABLE \`_policies_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_policies_v\`;`)
  await db.run(sql`DROP TABLE \`_policies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`cases_stated_none\`;`)
  await db.run(sql`DROP TABLE \`cases_citations\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases_rels\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_stated_none\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_cases_v\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`DROP TABLE \`_proposals_v\`;`)
  await db.run(sql`DROP TABLE \`organisations_names_short\`;`)
  await db.run(sql`DROP TABLE \`organisations_names\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`issued_numbers\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
