import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { env, kill, pid } from 'node:process';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { memberOf } from './door.ts';
import { leaveOut } from './left-out.ts';

export interface Mongo {
  /** The address of an empty database that no other test uses; it names its replica set. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const absence =
  'the tests on MongoDB: no mongod found. Set MONGOMS_SYSTEM_BINARY to a mongod, or TEST_MONGO_URL to a replica set.';

/** Bytes. MongoDB alone lays out some 300 MB for its journal. */
const roomForDatabase = 2_000_000_000;

/** Starts a replica set of one. Answers nothing where no mongod can be had and none is required. */
export async function startMongo(): Promise<Mongo | undefined> {
  const given = env['TEST_MONGO_URL'];
  if (given !== undefined && given !== '') return { url: onItsOwn(given), stop: () => Promise.resolve() };

  const systemBinary = mongodOnThisMachine();
  if (systemBinary === undefined) {
    leaveOut('REQUIRE_MONGO', absence);
    return undefined;
  }
  const dbPath = await folderInMemory();
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary, checkMD5: false },
    instanceOpts: [{ launchTimeout: 60_000, ...(dbPath !== undefined && { dbPath }) }],
    replSet: { count: 1, name: 'rs0', storageEngine: 'wiredTiger' },
  });
  const stop = async () => {
    await set.stop({ doCleanup: true, force: true });
  };
  return { url: onItsOwn(set.getUri()), stop };
}

/**
 * A folder in memory, where this machine has one with room for a database: a disk makes each write wait until it is kept
 * for ever. Nothing elsewhere, and the folder of temporary files is taken.
 */
async function folderInMemory(): Promise<string | undefined> {
  const memory = '/dev/shm';
  const free = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0, // this system has none
  );
  if (free < roomForDatabase) return undefined;
  await sweep(memory);
  return mkdtemp(join(memory, `camket-mongo-${pid}-`));
}

/** Takes away what runs that were killed left in memory. */
async function sweep(memory: string): Promise<void> {
  for (const name of await readdir(memory)) {
    const owner = /^camket-mongo-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      await rm(join(memory, name), { recursive: true, force: true });
  }
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    return memberOf(error, 'code') === 'EPERM'; // it runs for somebody else
  }
}

/** The same server, with a database of a fresh name. */
function onItsOwn(address: string): string {
  const url = new URL(address);
  url.pathname = `/camket-${randomUUID()}`;
  return url.href;
}

function mongodOnThisMachine(): string | undefined {
  const named = env['MONGOMS_SYSTEM_BINARY'];
  if (named !== undefined && named !== '') return named;
  try {
    return execFileSync('sh', ['-c', 'command -v mongod'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined; // not on the path
  }
}
