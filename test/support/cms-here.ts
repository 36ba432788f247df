import { join } from 'node:path';
import { env } from 'node:process';
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { makeDataFolder, root } from './data-folder.ts';
import { answerOf, type Door, requestOf } from './door.ts';

/** A cms that runs in this process, with real handlers, hooks and database; one a process. */
export interface CmsHere {
  readonly door: Door;
  readonly config: SanitizedConfig;
  readonly payload: Payload;
  readonly data: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the app as it runs in production, over an empty database: a SQLite file of its own, or the one that is named.
 * Further variables of its surroundings may be given, also the data folder to go on with.
 */
export async function openCmsHere(
  databaseUrl?: string,
  surroundings: Readonly<Record<string, string>> = {},
): Promise<CmsHere> {
  const data = surroundings['CAMKET_DATA'] ?? (await makeDataFolder());
  const given = { NODE_ENV: 'production', CAMKET_DATA: data, DEMO: '0' };
  for (const [name, value] of Object.entries(given)) env[name] = value;
  for (const name of ['CAMKET_TODAY', 'PAYLOAD_SECRET', 'SERVER_URL', 'DATABASE_URL'])
    Reflect.deleteProperty(env, name);
  if (databaseUrl !== undefined) env['DATABASE_URL'] = databaseUrl;
  Object.assign(env, surroundings);

  const config = await configOfCms(); // reads the environment
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config });
  payload.logger.level = 'silent'; // refusals by the hundred
  const door: Door = async (asked) =>
    answerOf(await handleEndpoints({ config, request: requestOf('http://cms.test', asked) }));
  return { door, config, payload, data, close: () => payload.destroy() };
}

/** The app's own configuration. Its address is computed, so that the compiler of this room does not check the other room. */
async function configOfCms(): Promise<SanitizedConfig> {
  const file = join(root, 'cms', 'src', 'payload.config.ts');
  const module: { default: Promise<SanitizedConfig> } = await import(file);
  return module.default;
}
