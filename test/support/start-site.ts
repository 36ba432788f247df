import { join } from 'node:path';
import { makeDataFolder, root } from './data-folder.ts';
import { type ServerProcess, freePort, startServer } from './server-process.ts';

export interface SiteProcess extends ServerProcess {
  /** Its CAMKET_DATA: hand it to another start, to go on with the same copy of the register. */
  readonly data: string;
}

export interface SiteStart {
  /** The address of the cms (or of any register) that it follows. */
  readonly cms: string;
  readonly data?: string;
  readonly port?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the front over the built pages. */
export async function startSite({ cms, data, port, environment }: SiteStart): Promise<SiteProcess> {
  const folder = join(root, 'site');
  const ownData = data ?? (await makeDataFolder());
  const ownPort = port ?? (await freePort());
  const server = await startServer({
    name: 'site',
    script: join(folder, 'src', 'server', 'main.ts'),
    folder,
    port: ownPort,
    health: '/health',
    madeBy: 'npm run build -w site',
    environment: {
      SITE_PORT: String(ownPort),
      CMS_URL: cms,
      CAMKET_DATA: ownData,
      DEMO: '0',
      ...environment,
    },
  });
  return { ...server, data: ownData };
}
