import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`decisions_legal_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_legal_bases_order_idx\` ON \`decisions_legal_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_legal_bases_parent_id_idx\` ON \`decisions_legal_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_articles_order_idx\` ON \`decisions_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_articles_parent_id_idx\` ON \`decisions_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_recipients_order_idx\` ON \`decisions_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_recipients_parent_id_idx\` ON \`decisions_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_reporting\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wording\` text NOT NULL,
  	\`times\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_reporting_order_idx\` ON \`decisions_reporting\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_reporting_parent_id_idx\` ON \`decisions_reporting\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_readings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`wording\` text NOT NULL,
  	\`meanings\` text,
  	\`chosen\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_readings_order_idx\` ON \`decisions_readings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_readings_parent_id_idx\` ON \`decisions_readings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_files_order_idx\` ON \`decisions_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_files_parent_id_idx\` ON \`decisions_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_files_sha256_idx\` ON \`decisions_files\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`decisions_replaces\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_replaces_order_idx\` ON \`decisions_replaces\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_replaces_parent_id_idx\` ON \`decisions_replaces\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_amends\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_amends_order_idx\` ON \`decisions_amends\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_amends_parent_id_idx\` ON \`decisions_amends\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'decision' NOT NULL,
  	\`number\` text,
  	\`symbol\` text,
  	\`place\` text,
  	\`issued_on\` text,
  	\`issued_month\` text,
  	\`issuer\` text,
  	\`about\` text,
  	\`year\` numeric,
  	\`signer_name\` text,
  	\`signer_position\` text,
  	\`signer_authority\` text,
  	\`import_key\` text,
  	\`withdrawal_reason\` text,
  	\`commune_id\` text(36) NOT NULL,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`subject\` text,
  	\`version\` numeric DEFAULT 1,
  	\`revises_id\` text(36),
  	\`reason\` text,
  	\`submitted_by\` text,
  	\`edited_by\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`redacted\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`revises_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_year_idx\` ON \`decisions\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`decisions_import_key_idx\` ON \`decisions\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`decisions_commune_idx\` ON \`decisions\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_stage_idx\` ON \`decisions\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`decisions_subject_idx\` ON \`decisions\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`decisions_revises_idx\` ON \`decisions\` (\`revises_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_legal_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_legal_bases_order_idx\` ON \`_decisions_v_version_legal_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_legal_bases_parent_id_idx\` ON \`_decisions_v_version_legal_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_articles_order_idx\` ON \`_decisions_v_version_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_articles_parent_id_idx\` ON \`_decisions_v_version_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_recipients_order_idx\` ON \`_decisions_v_version_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_recipients_parent_id_idx\` ON \`_decisions_v_version_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_reporting\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wording\` text NOT NULL,
  	\`times\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_reporting_order_idx\` ON \`_decisions_v_version_reporting\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_reporting_parent_id_idx\` ON \`_decisions_v_version_reporting\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_readings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`wording\` text NOT NULL,
  	\`meanings\` text,
  	\`chosen\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_readings_order_idx\` ON \`_decisions_v_version_readings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_readings_parent_id_idx\` ON \`_decisions_v_version_readings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_files_order_idx\` ON \`_decisions_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_files_parent_id_idx\` ON \`_decisions_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_files_sha256_idx\` ON \`_decisions_v_version_files\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_replaces\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_replaces_order_idx\` ON \`_decisions_v_version_replaces\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_replaces_parent_id_idx\` ON \`_decisions_v_version_replaces\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_amends\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_amends_order_idx\` ON \`_decisions_v_version_amends\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_amends_parent_id_idx\` ON \`_decisions_v_version_amends\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_form\` text DEFAULT 'decision' NOT NULL,
  	\`version_number\` text,
  	\`version_symbol\` text,
  	\`version_place\` text,
  	\`version_issued_on\` text,
  	\`version_issued_month\` text,
  	\`version_issuer\` text,
  	\`version_about\` text,
  	\`version_year\` numeric,
  	\`version_signer_name\` text,
  	\`version_signer_position\` text,
  	\`version_signer_authority\` text,
  	\`version_import_key\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_commune_id\` text(36) NOT NULL,
  	\`version_stage\` text DEFAULT 'draft' NOT NULL,
  	\`version_subject\` text,
  	\`version_version\` numeric DEFAULT 1,
  	\`version_revises_id\` text(36),
  	\`version_reason\` text,
  	\`version_submitted_by\` text,
  	\`version_edited_by\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_redacted\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_revises_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_year_idx\` ON \`_decisions_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_import_key_idx\` ON \`_decisions_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_commune_idx\` ON \`_decisions_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_stage_idx\` ON \`_decisions_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_subject_idx\` ON \`_decisions_v\` (\`version_subject\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_revises_idx\` ON \`_decisions_v\` (\`version_revises_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`policies_commitments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`number\` text,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_commitments_order_idx\` ON \`policies_commitments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policies_commitments_parent_id_idx\` ON \`policies_commitments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`motto\` text,
  	\`from_year\` numeric,
  	\`to_year\` numeric,
  	\`decision_id\` text(36) NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_decision_idx\` ON \`policies\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_commune_idx\` ON \`policies\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_stage_idx\` ON \`policies\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`policies_key_idx\` ON \`policies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`policies_updated_at_idx\` ON \`policies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policies_created_at_idx\` ON \`policies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_policies_v_version_commitments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`number\` text,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_policies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policies_v_version_commitments_order_idx\` ON \`_policies_v_version_commitments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_commitments_parent_id_idx\` ON \`_policies_v_version_commitments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_policies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_motto\` text,
  	\`version_from_year\` numeric,
  	\`version_to_year\` numeric,
  	\`version_decision_id\` text(36) NOT NULL,
  	\`version_commune_id\` text(36) NOT NULL,
  	\`version_stage\` text DEFAULT 'draft' NOT NULL,
  	\`version_key\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_policies_v_parent_idx\` ON \`_policies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_decision_idx\` ON \`_policies_v\` (\`version_decision_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_commune_idx\` ON \`_policies_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_stage_idx\` ON \`_policies_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_key_idx\` ON \`_policies_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_updated_at_idx\` ON \`_policies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_version_version_created_at_idx\` ON \`_policies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_created_at_idx\` ON \`_policies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_policies_v_updated_at_idx\` ON \`_policies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`objectives_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`continues\` text,
  	\`phrase\` text NOT NULL,
  	\`measure\` text NOT NULL,
  	\`target\` text,
  	\`unit\` text,
  	\`direction\` text NOT NULL,
  	\`accumulation\` text NOT NULL,
  	\`population\` text,
  	\`numerator\` text,
  	\`denominator\` text,
  	\`condition\` text,
  	\`exclusion\` text,
  	\`segment\` text,
  	\`part_of\` text,
  	\`deadline\` text,
  	\`limit\` text,
  	\`aim\` text,
  	\`approximately\` text,
  	\`source\` text,
  	\`measured_by\` text,
  	\`owner\` text,
  	\`parts\` text,
  	\`known_on\` text,
  	\`indicators\` text,
  	\`years\` numeric,
  	\`reference\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`objectives_indicators_order_idx\` ON \`objectives_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`objectives_indicators_parent_id_idx\` ON \`objectives_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`objectives_indicators_key_idx\` ON \`objectives_indicators\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`objectives\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`continues\` text,
  	\`number\` text,
  	\`statement\` text NOT NULL,
  	\`decision_id\` text(36) NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`objectives_decision_idx\` ON \`objectives\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`objectives_commune_idx\` ON \`objectives\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`objectives_stage_idx\` ON \`objectives\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`objectives_key_idx\` ON \`objectives\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`objectives_updated_at_idx\` ON \`objectives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`objectives_created_at_idx\` ON \`objectives\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_objectives_v_version_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`continues\` text,
  	\`phrase\` text NOT NULL,
  	\`measure\` text NOT NULL,
  	\`target\` text,
  	\`unit\` text,
  	\`direction\` text NOT NULL,
  	\`accumulation\` text NOT NULL,
  	\`population\` text,
  	\`numerator\` text,
  	\`denominator\` text,
  	\`condition\` text,
  	\`exclusion\` text,
  	\`segment\` text,
  	\`part_of\` text,
  	\`deadline\` text,
  	\`limit\` text,
  	\`aim\` text,
  	\`approximately\` text,
  	\`source\` text,
  	\`measured_by\` text,
  	\`owner\` text,
  	\`parts\` text,
  	\`known_on\` text,
  	\`indicators\` text,
  	\`years\` numeric,
  	\`reference\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_objectives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_indicators_order_idx\` ON \`_objectives_v_version_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_indicators_parent_id_idx\` ON \`_objectives_v_version_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_indicators_key_idx\` ON \`_objectives_v_version_indicators\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`_objectives_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_position\` numeric NOT NULL,
  	\`version_continues\` text,
  	\`version_number\` text,
  	\`version_statement\` text NOT NULL,
  	\`version_decision_id\` text(36) NOT NULL,
  	\`version_commune_id\` text(36) NOT NULL,
  	\`version_stage\` text DEFAULT 'draft' NOT NULL,
  	\`version_key\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`objectives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_objectives_v_parent_idx\` ON \`_objectives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_version_decision_idx\` ON \`_objectives_v\` (\`version_decision_id\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_version_commune_idx\` ON \`_objectives_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_version_stage_idx\` ON \`_objectives_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_version_key_idx\` ON \`_objectives_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_version_updated_at_idx\` ON \`_objectives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_version_version_created_at_idx\` ON \`_objectives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_created_at_idx\` ON \`_objectives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_objectives_v_updated_at_idx\` ON \`_objectives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`plans_tasks_lead\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`unit\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_tasks_lead_order_idx\` ON \`plans_tasks_lead\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_lead_parent_id_idx\` ON \`plans_tasks_lead\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_lead_unit_idx\` ON \`plans_tasks_lead\` (\`unit\`);`)
  await db.run(sql`CREATE TABLE \`plans_tasks_support\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`unit\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_tasks_support_order_idx\` ON \`plans_tasks_support\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_support_parent_id_idx\` ON \`plans_tasks_support\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_support_unit_idx\` ON \`plans_tasks_support\` (\`unit\`);`)
  await db.run(sql`CREATE TABLE \`plans_tasks_monitor\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`unit\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_tasks_monitor_order_idx\` ON \`plans_tasks_monitor\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_monitor_parent_id_idx\` ON \`plans_tasks_monitor\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_monitor_unit_idx\` ON \`plans_tasks_monitor\` (\`unit\`);`)
  await db.run(sql`CREATE TABLE \`plans_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`continues\` text,
  	\`objective\` text,
  	\`number\` text,
  	\`content\` text NOT NULL,
  	\`time_wording\` text,
  	\`time_times\` text,
  	\`output\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_tasks_order_idx\` ON \`plans_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_parent_id_idx\` ON \`plans_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_tasks_key_idx\` ON \`plans_tasks\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`decision_id\` text(36) NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_decision_idx\` ON \`plans\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_commune_idx\` ON \`plans\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_stage_idx\` ON \`plans\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`plans_key_idx\` ON \`plans\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_tasks_lead\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`unit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_lead_order_idx\` ON \`_plans_v_version_tasks_lead\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_lead_parent_id_idx\` ON \`_plans_v_version_tasks_lead\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_lead_unit_idx\` ON \`_plans_v_version_tasks_lead\` (\`unit\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_tasks_support\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`unit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_support_order_idx\` ON \`_plans_v_version_tasks_support\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_support_parent_id_idx\` ON \`_plans_v_version_tasks_support\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_support_unit_idx\` ON \`_plans_v_version_tasks_support\` (\`unit\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_tasks_monitor\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`unit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_monitor_order_idx\` ON \`_plans_v_version_tasks_monitor\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_monitor_parent_id_idx\` ON \`_plans_v_version_tasks_monitor\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_monitor_unit_idx\` ON \`_plans_v_version_tasks_monitor\` (\`unit\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`continues\` text,
  	\`objective\` text,
  	\`number\` text,
  	\`content\` text NOT NULL,
  	\`time_wording\` text,
  	\`time_times\` text,
  	\`output\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_order_idx\` ON \`_plans_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_parent_id_idx\` ON \`_plans_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_tasks_key_idx\` ON \`_plans_v_version_tasks\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_decision_id\` text(36) NOT NULL,
  	\`version_commune_id\` text(36) NOT NULL,
  	\`version_stage\` text DEFAULT 'draft' NOT NULL,
  	\`version_key\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_parent_idx\` ON \`_plans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_decision_idx\` ON \`_plans_v\` (\`version_decision_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_commune_idx\` ON \`_plans_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_stage_idx\` ON \`_plans_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_key_idx\` ON \`_plans_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_updated_at_idx\` ON \`_plans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_created_at_idx\` ON \`_plans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_created_at_idx\` ON \`_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_updated_at_idx\` ON \`_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`results_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`results_evidence_order_idx\` ON \`results_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`results_evidence_parent_id_idx\` ON \`results_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`results_evidence_sha256_idx\` ON \`results_evidence\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`results\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decision_subject\` text NOT NULL,
  	\`decision_version\` numeric NOT NULL,
  	\`indicator\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`part\` text DEFAULT 'whole' NOT NULL,
  	\`value\` text NOT NULL,
  	\`cut_off\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`cause\` text,
  	\`note\` text,
  	\`unit_id\` text(36),
  	\`commune_id\` text(36) NOT NULL,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`subject\` text,
  	\`version\` numeric DEFAULT 1,
  	\`revises_id\` text(36),
  	\`reason\` text,
  	\`submitted_by\` text,
  	\`edited_by\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`redacted\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`revises_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`results_indicator_idx\` ON \`results\` (\`indicator\`);`)
  await db.run(sql`CREATE INDEX \`results_unit_idx\` ON \`results\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`results_commune_idx\` ON \`results\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`results_stage_idx\` ON \`results\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`results_subject_idx\` ON \`results\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`results_revises_idx\` ON \`results\` (\`revises_id\`);`)
  await db.run(sql`CREATE INDEX \`results_updated_at_idx\` ON \`results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`results_created_at_idx\` ON \`results\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_results_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_results_v_version_evidence_order_idx\` ON \`_results_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_evidence_parent_id_idx\` ON \`_results_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_evidence_sha256_idx\` ON \`_results_v_version_evidence\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`_results_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_decision_subject\` text NOT NULL,
  	\`version_decision_version\` numeric NOT NULL,
  	\`version_indicator\` text NOT NULL,
  	\`version_period\` text NOT NULL,
  	\`version_part\` text DEFAULT 'whole' NOT NULL,
  	\`version_value\` text NOT NULL,
  	\`version_cut_off\` text NOT NULL,
  	\`version_source\` text NOT NULL,
  	\`version_cause\` text,
  	\`version_note\` text,
  	\`version_unit_id\` text(36),
  	\`version_commune_id\` text(36) NOT NULL,
  	\`version_stage\` text DEFAULT 'draft' NOT NULL,
  	\`version_subject\` text,
  	\`version_version\` numeric DEFAULT 1,
  	\`version_revises_id\` text(36),
  	\`version_reason\` text,
  	\`version_submitted_by\` text,
  	\`version_edited_by\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_redacted\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_revises_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_results_v_parent_idx\` ON \`_results_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_indicator_idx\` ON \`_results_v\` (\`version_indicator\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_unit_idx\` ON \`_results_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_commune_idx\` ON \`_results_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_stage_idx\` ON \`_results_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_subject_idx\` ON \`_results_v\` (\`version_subject\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_revises_idx\` ON \`_results_v\` (\`version_revises_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_updated_at_idx\` ON \`_results_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_created_at_idx\` ON \`_results_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_created_at_idx\` ON \`_results_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_updated_at_idx\` ON \`_results_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`task_reports_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`task_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`task_reports_evidence_order_idx\` ON \`task_reports_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_evidence_parent_id_idx\` ON \`task_reports_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_evidence_sha256_idx\` ON \`task_reports_evidence\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`task_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decision_subject\` text NOT NULL,
  	\`decision_version\` numeric NOT NULL,
  	\`task\` text NOT NULL,
  	\`slot\` text,
  	\`status\` text NOT NULL,
  	\`done_on\` text,
  	\`cut_off\` text NOT NULL,
  	\`note\` text,
  	\`unit_id\` text(36),
  	\`commune_id\` text(36) NOT NULL,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`subject\` text,
  	\`version\` numeric DEFAULT 1,
  	\`revises_id\` text(36),
  	\`reason\` text,
  	\`submitted_by\` text,
  	\`edited_by\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`redacted\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`revises_id\`) REFERENCES \`task_reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`task_reports_task_idx\` ON \`task_reports\` (\`task\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_unit_idx\` ON \`task_reports\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_commune_idx\` ON \`task_reports\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_stage_idx\` ON \`task_reports\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_subject_idx\` ON \`task_reports\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_revises_idx\` ON \`task_reports\` (\`revises_id\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_updated_at_idx\` ON \`task_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`task_reports_created_at_idx\` ON \`task_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_task_reports_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_task_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_evidence_order_idx\` ON \`_task_reports_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_evidence_parent_id_idx\` ON \`_task_reports_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_evidence_sha256_idx\` ON \`_task_reports_v_version_evidence\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`_task_reports_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_decision_subject\` text NOT NULL,
  	\`version_decision_version\` numeric NOT NULL,
  	\`version_task\` text NOT NULL,
  	\`version_slot\` text,
  	\`version_status\` text NOT NULL,
  	\`version_done_on\` text,
  	\`version_cut_off\` text NOT NULL,
  	\`version_note\` text,
  	\`version_unit_id\` text(36),
  	\`version_commune_id\` text(36) NOT NULL,
  	\`version_stage\` text DEFAULT 'draft' NOT NULL,
  	\`version_subject\` text,
  	\`version_version\` numeric DEFAULT 1,
  	\`version_revises_id\` text(36),
  	\`version_reason\` text,
  	\`version_submitted_by\` text,
  	\`version_edited_by\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_redacted\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`task_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_revises_id\`) REFERENCES \`task_reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_task_reports_v_parent_idx\` ON \`_task_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_version_task_idx\` ON \`_task_reports_v\` (\`version_task\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_version_unit_idx\` ON \`_task_reports_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_version_commune_idx\` ON \`_task_reports_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_version_stage_idx\` ON \`_task_reports_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_version_subject_idx\` ON \`_task_reports_v\` (\`version_subject\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_version_revises_idx\` ON \`_task_reports_v\` (\`version_revises_id\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_version_updated_at_idx\` ON \`_task_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_version_version_created_at_idx\` ON \`_task_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_created_at_idx\` ON \`_task_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_task_reports_v_updated_at_idx\` ON \`_task_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`files_doubts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`files_doubts_order_idx\` ON \`files_doubts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`files_doubts_parent_id_idx\` ON \`files_doubts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`unit_id\` text(36),
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`kept_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`files_commune_idx\` ON \`files\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`files_unit_idx\` ON \`files\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`files_sha256_idx\` ON \`files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_sha256_idx\` ON \`files\` (\`commune_id\`,\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`entries_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_files_order_idx\` ON \`entries_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entries_files_parent_id_idx\` ON \`entries_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_files_sha256_idx\` ON \`entries_files\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`commune\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`reason\` text,
  	\`by\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`line\` text NOT NULL,
  	\`redacted_by\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`entries_seq_idx\` ON \`entries\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`entries_commune_idx\` ON \`entries\` (\`commune\`);`)
  await db.run(sql`CREATE INDEX \`entries_subject_idx\` ON \`entries\` (\`subject\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subject_version_idx\` ON \`entries\` (\`subject\`,\`version\`);`)
  await db.run(sql`CREATE TABLE \`journal\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`commune_id\` text(36),
  	\`person\` text NOT NULL,
  	\`person_id\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`deed\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`journal_at_idx\` ON \`journal\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`journal_commune_idx\` ON \`journal\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_document_idx\` ON \`journal\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`communes_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_names_order_idx\` ON \`communes_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_names_parent_id_idx\` ON \`communes_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_predecessors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_predecessors_order_idx\` ON \`communes_predecessors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_predecessors_parent_id_idx\` ON \`communes_predecessors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_closed_successors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_closed_successors_order_idx\` ON \`communes_closed_successors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_closed_successors_parent_id_idx\` ON \`communes_closed_successors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`contact_address\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`closed_from\` text,
  	\`four_eyes\` integer DEFAULT true,
  	\`four_eyes_exception\` text,
  	\`smallest_cell\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_slug_idx\` ON \`communes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`communes_updated_at_idx\` ON \`communes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_created_at_idx\` ON \`communes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_names_order_idx\` ON \`units_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_names_parent_id_idx\` ON \`units_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units_aliases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_aliases_order_idx\` ON \`units_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_aliases_parent_id_idx\` ON \`units_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`key\` text,
  	\`closed_from\` text,
  	\`position\` numeric DEFAULT 0,
  	\`commune_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_key_idx\` ON \`units\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`units_commune_idx\` ON \`units\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`unit_id\` text(36),
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_memberships_order_idx\` ON \`people_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_memberships_parent_id_idx\` ON \`people_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_memberships_commune_idx\` ON \`people_memberships\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`people_memberships_unit_idx\` ON \`people_memberships\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`people_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_sessions_order_idx\` ON \`people_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_sessions_parent_id_idx\` ON \`people_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`city_role\` text DEFAULT 'none' NOT NULL,
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
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_email_idx\` ON \`people\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_commune_idx\` ON \`sources\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_unit_idx\` ON \`sources\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
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
  	\`people_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_people_id_idx\` ON \`payload_preferences_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_sources_id_idx\` ON \`payload_preferences_rels\` (\`sources_id\`);`)
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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decisions_legal_bases\`;`)
  await db.run(sql`DROP TABLE \`decisions_articles\`;`)
  await db.run(sql`DROP TABLE \`decisions_recipients\`;`)
  await db.run(sql`DROP TABLE \`decisions_reporting\`;`)
  await db.run(sql`DROP TABLE \`decisions_readings\`;`)
  await db.run(sql`DROP TABLE \`decisions_files\`;`)
  await db.run(sql`DROP TABLE \`decisions_replaces\`;`)
  await db.run(sql`DROP TABLE \`decisions_amends\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_legal_bases\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_articles\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_recipients\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_reporting\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_readings\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_replaces\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_amends\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`policies_commitments\`;`)
  await db.run(sql`DROP TABLE \`policies\`;`)
  await db.run(sql`DROP TABLE \`_policies_v_version_commitments\`;`)
  await db.run(sql`DROP TABLE \`_policies_v\`;`)
  await db.run(sql`DROP TABLE \`objectives_indicators\`;`)
  await db.run(sql`DROP TABLE \`objectives\`;`)
  await db.run(sql`DROP TABLE \`_objectives_v_version_indicators\`;`)
  await db.run(sql`DROP TABLE \`_objectives_v\`;`)
  await db.run(sql`DROP TABLE \`plans_tasks_lead\`;`)
  await db.run(sql`DROP TABLE \`plans_tasks_support\`;`)
  await db.run(sql`DROP TABLE \`plans_tasks_monitor\`;`)
  await db.run(sql`DROP TABLE \`plans_tasks\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_tasks_lead\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_tasks_support\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_tasks_monitor\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_plans_v\`;`)
  await db.run(sql`DROP TABLE \`results_evidence\`;`)
  await db.run(sql`DROP TABLE \`results\`;`)
  await db.run(sql`DROP TABLE \`_results_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_results_v\`;`)
  await db.run(sql`DROP TABLE \`task_reports_evidence\`;`)
  await db.run(sql`DROP TABLE \`task_reports\`;`)
  await db.run(sql`DROP TABLE \`_task_reports_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_task_reports_v\`;`)
  await db.run(sql`DROP TABLE \`files_doubts\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`entries_files\`;`)
  await db.run(sql`DROP TABLE \`entries\`;`)
  await db.run(sql`DROP TABLE \`journal\`;`)
  await db.run(sql`DROP TABLE \`communes_names\`;`)
  await db.run(sql`DROP TABLE \`communes_predecessors\`;`)
  await db.run(sql`DROP TABLE \`communes_closed_successors\`;`)
  await db.run(sql`DROP TABLE \`communes\`;`)
  await db.run(sql`DROP TABLE \`units_names\`;`)
  await db.run(sql`DROP TABLE \`units_aliases\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`people_memberships\`;`)
  await db.run(sql`DROP TABLE \`people_sessions\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
