import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`readings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`media_type\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`pages\` numeric,
  	\`is_ocr\` integer DEFAULT false,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`progress\` text,
  	\`sentence\` text,
  	\`notes\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`decision_id\` text(36),
  	\`begun_by\` text,
  	\`begun_by_name\` text,
  	\`source\` text,
  	\`reading\` text,
  	\`run\` text,
  	\`beat_at\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`readings_commune_idx\` ON \`readings\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`readings_sha256_idx\` ON \`readings\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`readings_state_idx\` ON \`readings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`readings_decision_idx\` ON \`readings\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`readings_updated_at_idx\` ON \`readings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`readings_created_at_idx\` ON \`readings\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`excerpts\` text;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` ADD \`version_excerpts\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`readings\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`excerpts\`;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` DROP COLUMN \`version_excerpts\`;`)
}
