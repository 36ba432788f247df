import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { randomUUID } from 'node:crypto';
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { inject } from 'vitest';
import { z } from 'zod';
import { keep, type State, takeUp } from './states.ts';

/** The app itself, in this process, over a database of its own: a SQLite file, or the replica set of TEST_MONGO_URL. */
export interface Trial {
  readonly config: SanitizedConfig;
  readonly payload: Payload;
  /** The folder of its data. */
  readonly folder: string;
  /** Whether it began from the state that was asked for. */
  readonly hasBegun: boolean;
  readonly ask: (method: string, path: string, how?: { body?: unknown; as?: string | undefined }) => Promise<Answer>;
  readonly raw: (method: string, path: string, how?: { body?: unknown; as?: string | undefined }) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** What came back, its body read as JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

function emptyDatabase(): string | undefined {
  const server = env['TEST_MONGO_URL'];
  if (server === undefined || server === '') return undefined;
  const url = new URL(server);
  url.pathname = `/camket-${randomUUID()}`;
  return url.href;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Opens the app, from a state of an earlier trial where there is one. One at a time: the handlers know no other. */
export async function openTrial(state: State = 'empty'): Promise<Trial> {
  const database = emptyDatabase();
  const folder = await mkdtemp(join(inject('trials'), 'trial-'));
  const hasBegun = database === undefined && (await takeUp(state, folder));
  const isMade = hasBegun || (database === undefined && state !== 'empty' && (await takeUp('empty', folder)));
  Object.assign(env, {
    CAMKET_DATA: folder,
    DEMO: '1',
    PAYLOAD_LOG_LEVEL: 'silent',
    ...(database !== undefined && { DATABASE_URL: database }),
    ...(isMade && { PAYLOAD_MIGRATING: 'true' }), // the tables are there
  });
  const config = await (await import('../payload.config.ts')).default;
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config });
  if (!isMade) await keep('empty', payload, folder);
  const raw: Trial['raw'] = (method, path, { body, as } = {}) => {
    const headers = new Headers({ 'content-type': 'application/json', ...(as !== undefined && { authorization: as }) });
    const request = new Request(`http://cms.test/api${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return handleEndpoints({ config, request });
  };
  const ask: Trial['ask'] = async (method, path, how) => {
    const answer = await raw(method, path, how);
    const text = await answer.text();
    return { status: answer.status, body: json(text), text };
  };
  return { config, payload, folder, hasBegun, ask, raw, close: () => end(payload) };
}

/** Closes the app and lets Payload forget it, so that the next trial of this process gets one of its own. */
async function end(payload: Payload): Promise<void> {
  await payload.destroy();
  const known: unknown = Reflect.get(globalThis, '_payload');
  if (known instanceof Map) known.clear();
}

const signedIn = z.object({ token: z.string(), user: z.object({ id: z.string() }) });
const made = z.object({ doc: z.object({ id: z.string() }) });

/** The password of everybody in a trial. */
export const password = 'mot-mat-khau-dai-de-thu-9';

/** Signs in and gives what the header `authorization` takes. */
export async function signIn({ ask }: Trial, email: string): Promise<string> {
  const answer = await ask('POST', '/people/login', { body: { email, password } });
  return `JWT ${signedIn.parse(answer.body).token}`;
}

/** Makes a row as an administrator and gives its id. */
export async function makeRow({ ask }: Trial, as: string, [collection, body]: [string, unknown]): Promise<string> {
  const answer = await ask('POST', `/${collection}`, { body, as });
  if (answer.status !== 201) throw new Error(`Cannot make one of ${collection}: ${answer.text}`);
  return made.parse(answer.body).doc.id;
}
