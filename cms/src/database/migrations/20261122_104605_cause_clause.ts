import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`cause_clause_wording\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`cause_clause_term_cause_within\` numeric;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`cause_clause_term_by\` text;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` ADD \`version_cause_clause_wording\` text;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` ADD \`version_cause_clause_term_cause_within\` numeric;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` ADD \`version_cause_clause_term_by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`cause_clause_wording\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`cause_clause_term_cause_within\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`cause_clause_term_by\`;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` DROP COLUMN \`version_cause_clause_wording\`;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` DROP COLUMN \`version_cause_clause_term_cause_within\`;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` DROP COLUMN \`version_cause_clause_term_by\`;`)
}
