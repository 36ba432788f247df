import { join } from 'node:path';
import { makeDataFolder, root } from './data-folder.ts';
import { type ServerProcess, freePort, startServer } from './server-process.ts';

export interface CmsProcess extends ServerProcess {
  /** Its CAMKET_DATA: hand it to another start, to go on with the same state. */
  readonly data: string;
}

export interface CmsStart {
  readonly data?: string;
  readonly port?: number;
  /** Variables that differ from: no demo, production, a SQLite file in `data`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the built cms as it runs in production. */
export async function startCms({ data, port, environment }: CmsStart = {}): Promise<CmsProcess> {
  const folder = join(root, 'cms', '.next', 'standalone', 'cms');
  const ownData = data ?? (await makeDataFolder());
  const ownPort = port ?? (await freePort());
  const server = await startServer({
    name: 'cms',
    script: join(folder, 'server.js'),
    folder,
    port: ownPort,
    health: '/api/health',
    madeBy: 'npm run build -w cms',
    environment: {
      HOSTNAME: '127.0.0.1',
      PORT: String(ownPort),
      CMS_PORT: String(ownPort),
      CAMKET_DATA: ownData,
      DEMO: '0',
      ...environment,
    },
  });
  return { ...server, data: ownData };
}
