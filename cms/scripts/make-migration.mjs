// Writes the migration that brings a database to the present collections: npm run migration -w cms -- NAME
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const room = join(import.meta.dirname, '..');
const folder = join(room, 'src', 'database', 'migrations');
const scratch = mkdtempSync(join(tmpdir(), 'camket-migration-'));

const { status } = spawnSync('payload', ['migrate:create', ...process.argv.slice(2), '--skip-empty'], {
  cwd: room,
  stdio: 'inherit',
  env: { ...process.env, CAMKET_DATA: scratch, PAYLOAD_SECRET: 'only-for-writing-migrations-0123456789' },
});
rmSync(scratch, { recursive: true, force: true });
if (status !== 0) process.exit(status ?? 1);

// what is generated imports types as values and names parameters that it does not use
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const file = join(folder, name);
  const written = readFileSync(file, 'utf8')
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll(/\{ db, payload, req \}: (Migrate(?:Up|Down)Args)/g, '{ db }: $1')
    .replaceAll(/from '(\.\/[^']+?)(?:\.ts)?';/g, "from '$1.ts';");
  writeFileSync(file, written);
}
