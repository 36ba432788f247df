import { cwd, env } from 'node:process';
import { type Environment, readEnvironment } from './environment.ts';
import { repositoryRoot } from './repository-root.ts';
import { secretIn } from './secret.ts';

/** What this process was started with. */
export const environment: Environment = readEnvironment(env, repositoryRoot(cwd()));

/** Whether the app is only being built: then nothing is kept and nothing is opened. */
const isBuilding = env['NEXT_PHASE'] === 'phase-production-build';

/** The secret that sessions and keys of machines are signed with. */
export function ownSecret(): string {
  if (isBuilding) return 'not a secret: nothing is signed while the app is built';
  return environment.secret ?? secretIn(environment.dataFolder);
}
