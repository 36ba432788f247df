import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sent_figures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cell\` text NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`machine\` text NOT NULL,
  	\`decision_subject\` text NOT NULL,
  	\`decision_version\` numeric NOT NULL,
  	\`indicator\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`part\` text NOT NULL,
  	\`value\` text,
  	\`cut_off\` text NOT NULL,
  	\`source\` text,
  	\`cause\` text,
  	\`note\` text,
  	\`counts\` text,
  	\`gap_note\` text,
  	\`sent_at\` text NOT NULL,
  	\`result\` text,
  	\`look_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sent_figures_cell_idx\` ON \`sent_figures\` (\`cell\`);`)
  await db.run(sql`CREATE INDEX \`sent_figures_commune_idx\` ON \`sent_figures\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`sent_figures_unit_idx\` ON \`sent_figures\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`sent_figures_machine_idx\` ON \`sent_figures\` (\`machine\`);`)
  await db.run(sql`CREATE INDEX \`sent_figures_result_idx\` ON \`sent_figures\` (\`result\`);`)
  await db.run(sql`CREATE INDEX \`sent_figures_look_on_idx\` ON \`sent_figures\` (\`look_on\`);`)
  await db.run(sql`CREATE INDEX \`sent_figures_updated_at_idx\` ON \`sent_figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sent_figures_created_at_idx\` ON \`sent_figures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`unit_reports_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`original\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`unit_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`unit_reports_files_order_idx\` ON \`unit_reports_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_files_parent_id_idx\` ON \`unit_reports_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_files_sha256_idx\` ON \`unit_reports_files\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`unit_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decision_subject\` text NOT NULL,
  	\`decision_version\` numeric NOT NULL,
  	\`period\` text NOT NULL,
  	\`head\` text NOT NULL,
  	\`figures\` text NOT NULL,
  	\`narrative\` text NOT NULL,
  	\`drafted\` text NOT NULL,
  	\`withdrawal_reason\` text,
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
  	FOREIGN KEY (\`revises_id\`) REFERENCES \`unit_reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`unit_reports_period_idx\` ON \`unit_reports\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_unit_idx\` ON \`unit_reports\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_commune_idx\` ON \`unit_reports\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_stage_idx\` ON \`unit_reports\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_subject_idx\` ON \`unit_reports\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_revises_idx\` ON \`unit_reports\` (\`revises_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_updated_at_idx\` ON \`unit_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_reports_created_at_idx\` ON \`unit_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_unit_reports_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`original\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_unit_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_files_order_idx\` ON \`_unit_reports_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_files_parent_id_idx\` ON \`_unit_reports_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_files_sha256_idx\` ON \`_unit_reports_v_version_files\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`_unit_reports_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_decision_subject\` text NOT NULL,
  	\`version_decision_version\` numeric NOT NULL,
  	\`version_period\` text NOT NULL,
  	\`version_head\` text NOT NULL,
  	\`version_figures\` text NOT NULL,
  	\`version_narrative\` text NOT NULL,
  	\`version_drafted\` text NOT NULL,
  	\`version_withdrawal_reason\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`unit_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_revises_id\`) REFERENCES \`unit_reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_parent_idx\` ON \`_unit_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_version_period_idx\` ON \`_unit_reports_v\` (\`version_period\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_version_unit_idx\` ON \`_unit_reports_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_version_commune_idx\` ON \`_unit_reports_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_version_stage_idx\` ON \`_unit_reports_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_version_subject_idx\` ON \`_unit_reports_v\` (\`version_subject\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_version_revises_idx\` ON \`_unit_reports_v\` (\`version_revises_id\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_version_updated_at_idx\` ON \`_unit_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_version_version_created_at_idx\` ON \`_unit_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_created_at_idx\` ON \`_unit_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_unit_reports_v_updated_at_idx\` ON \`_unit_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`reports_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`original\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_files_order_idx\` ON \`reports_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_files_parent_id_idx\` ON \`reports_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_files_sha256_idx\` ON \`reports_files\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decision_subject\` text NOT NULL,
  	\`decision_version\` numeric NOT NULL,
  	\`period\` text NOT NULL,
  	\`head\` text NOT NULL,
  	\`figures\` text NOT NULL,
  	\`narrative\` text NOT NULL,
  	\`drafted\` text NOT NULL,
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
  	FOREIGN KEY (\`revises_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_period_idx\` ON \`reports\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`reports_commune_idx\` ON \`reports\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_stage_idx\` ON \`reports\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`reports_subject_idx\` ON \`reports\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`reports_revises_idx\` ON \`reports\` (\`revises_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`original\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_version_files_order_idx\` ON \`_reports_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_files_parent_id_idx\` ON \`_reports_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_files_sha256_idx\` ON \`_reports_v_version_files\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_decision_subject\` text NOT NULL,
  	\`version_decision_version\` numeric NOT NULL,
  	\`version_period\` text NOT NULL,
  	\`version_head\` text NOT NULL,
  	\`version_figures\` text NOT NULL,
  	\`version_narrative\` text NOT NULL,
  	\`version_drafted\` text NOT NULL,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_revises_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_parent_idx\` ON \`_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_period_idx\` ON \`_reports_v\` (\`version_period\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_commune_idx\` ON \`_reports_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_stage_idx\` ON \`_reports_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_subject_idx\` ON \`_reports_v\` (\`version_subject\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_revises_idx\` ON \`_reports_v\` (\`version_revises_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_updated_at_idx\` ON \`_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_created_at_idx\` ON \`_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_created_at_idx\` ON \`_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_updated_at_idx\` ON \`_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`actions_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`role\` text NOT NULL,
  	\`original\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actions_evidence_order_idx\` ON \`actions_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actions_evidence_parent_id_idx\` ON \`actions_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_evidence_sha256_idx\` ON \`actions_evidence\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`actions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`unit_id\` text(36),
  	\`subject\` text NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`decision_subject\` text NOT NULL,
  	\`decision_version\` numeric NOT NULL,
  	\`indicator\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`part\` text NOT NULL,
  	\`reached\` text NOT NULL,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`next\` text,
  	\`remark\` text,
  	\`reason\` text,
  	\`submitted_by\` text,
  	\`edited_by\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`redacted\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`actions_commune_idx\` ON \`actions\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_unit_idx\` ON \`actions\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`actions_subject_idx\` ON \`actions\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`actions_indicator_idx\` ON \`actions\` (\`indicator\`);`)
  await db.run(sql`CREATE INDEX \`actions_reached_idx\` ON \`actions\` (\`reached\`);`)
  await db.run(sql`CREATE INDEX \`actions_stage_idx\` ON \`actions\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`actions_updated_at_idx\` ON \`actions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actions_created_at_idx\` ON \`actions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deviations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`stage\` text DEFAULT 'draft' NOT NULL,
  	\`subject\` text,
  	\`version\` numeric DEFAULT 0,
  	\`indicator\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`remark\` text,
  	\`reason\` text,
  	\`submitted_by\` text,
  	\`edited_by\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`redacted\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`deviations_commune_idx\` ON \`deviations\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`deviations_stage_idx\` ON \`deviations\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`deviations_subject_idx\` ON \`deviations\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`deviations_indicator_idx\` ON \`deviations\` (\`indicator\`);`)
  await db.run(sql`CREATE INDEX \`deviations_updated_at_idx\` ON \`deviations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deviations_created_at_idx\` ON \`deviations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_mappings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_mappings_commune_idx\` ON \`case_mappings\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`case_mappings_name_idx\` ON \`case_mappings\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`case_mappings_updated_at_idx\` ON \`case_mappings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_mappings_created_at_idx\` ON \`case_mappings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`recipient_name\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`commune_id\` text(36),
  	\`subject\` text NOT NULL,
  	\`letter\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`sent_at\` text,
  	\`read_at\` text,
  	\`queued_at\` text NOT NULL,
  	\`next_at\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`claimed_by\` text,
  	\`claim_until\` text,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mails_recipient_idx\` ON \`mails\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`mails_commune_idx\` ON \`mails\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAt_idx\` ON \`mails\` (\`state\`,\`next_at\`);`)
  await db.run(sql`CREATE TABLE \`reminders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`due\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`mail\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reminders_key_idx\` ON \`reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reminders_due_idx\` ON \`reminders\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`reminders_mail_idx\` ON \`reminders\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`reminders_updated_at_idx\` ON \`reminders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reminders_created_at_idx\` ON \`reminders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rounds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`owner\` text,
  	\`until\` text,
  	\`began_at\` text,
  	\`ended_at\` text,
  	\`planned_at\` text,
  	\`planned_day\` text,
  	\`digest_week\` text,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rounds_name_idx\` ON \`rounds\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`rounds_updated_at_idx\` ON \`rounds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rounds_created_at_idx\` ON \`rounds\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`decisions_files\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`_decisions_v_version_files\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`results_evidence\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`counts\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`gap_note\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`confirmed\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`provisional\` integer;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`sent_by\` text;`)
  await db.run(sql`ALTER TABLE \`_results_v_version_evidence\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_counts\` text;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_gap_note\` text;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_confirmed\` text;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_provisional\` integer;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_sent_by\` text;`)
  await db.run(sql`ALTER TABLE \`task_reports_evidence\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`task_reports\` ADD \`pieces\` text;`)
  await db.run(sql`ALTER TABLE \`_task_reports_v_version_evidence\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`_task_reports_v\` ADD \`version_pieces\` text;`)
  await db.run(sql`ALTER TABLE \`journal\` ADD \`remarks\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`reminders_first_before\` numeric DEFAULT 7;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`reminders_second_before\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`reminders_on_day\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`reminders_first_overdue\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`reminders_second_overdue\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`reminders_escalated\` numeric DEFAULT 10;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`action_term_cause_within\` numeric;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`action_term_by\` text DEFAULT 'workingDays';`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`action_term_clause\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`calendar_address_nonce\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`calendar_address_hash\` text;`)
  await db.run(sql`CREATE INDEX \`units_calendar_address_calendar_address_hash_idx\` ON \`units\` (\`calendar_address_hash\`);`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`digest\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`automatic\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`pushes\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sent_figures\`;`)
  await db.run(sql`DROP TABLE \`unit_reports_files\`;`)
  await db.run(sql`DROP TABLE \`unit_reports\`;`)
  await db.run(sql`DROP TABLE \`_unit_reports_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_unit_reports_v\`;`)
  await db.run(sql`DROP TABLE \`reports_files\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_reports_v\`;`)
  await db.run(sql`DROP TABLE \`actions_evidence\`;`)
  await db.run(sql`DROP TABLE \`actions\`;`)
  await db.run(sql`DROP TABLE \`deviations\`;`)
  await db.run(sql`DROP TABLE \`case_mappings\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`reminders\`;`)
  await db.run(sql`DROP TABLE \`rounds\`;`)
  await db.run(sql`DROP INDEX \`units_calendar_address_calendar_address_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`calendar_address_nonce\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`calendar_address_hash\`;`)
  await db.run(sql`ALTER TABLE \`decisions_files\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`_decisions_v_version_files\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`results_evidence\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`counts\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`gap_note\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`confirmed\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`provisional\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`sent_by\`;`)
  await db.run(sql`ALTER TABLE \`_results_v_version_evidence\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`_results_v\` DROP COLUMN \`version_counts\`;`)
  await db.run(sql`ALTER TABLE \`_results_v\` DROP COLUMN \`version_gap_note\`;`)
  await db.run(sql`ALTER TABLE \`_results_v\` DROP COLUMN \`version_confirmed\`;`)
  await db.run(sql`ALTER TABLE \`_results_v\` DROP COLUMN \`version_provisional\`;`)
  await db.run(sql`ALTER TABLE \`_results_v\` DROP COLUMN \`version_sent_by\`;`)
  await db.run(sql`ALTER TABLE \`task_reports_evidence\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`task_reports\` DROP COLUMN \`pieces\`;`)
  await db.run(sql`ALTER TABLE \`_task_reports_v_version_evidence\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`_task_reports_v\` DROP COLUMN \`version_pieces\`;`)
  await db.run(sql`ALTER TABLE \`journal\` DROP COLUMN \`remarks\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`reminders_first_before\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`reminders_second_before\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`reminders_on_day\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`reminders_first_overdue\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`reminders_second_overdue\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`reminders_escalated\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`action_term_cause_within\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`action_term_by\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`action_term_clause\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`digest\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`automatic\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`pushes\`;`)
}
