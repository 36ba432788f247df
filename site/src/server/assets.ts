import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pack, type Packed } from './packed.ts';
import { sealedPolicy } from './security-headers.ts';

/** What stands beside the pages, by its address, in memory. */
export type Assets = ReadonlyMap<string, Packed>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};
const quality = 11;

/** Reads a folder of built assets once. Those whose name holds a hash of their bytes never change. */
export async function readAssets(folder: string): Promise<Assets> {
  const assets = new Map<string, Packed>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(folder.length).replaceAll('\\', '/');
    const headers = {
      'content-type': types[extname(entry.name)] ?? 'application/octet-stream',
      'cache-control': address.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
      'content-security-policy': sealedPolicy,
    };
    assets.set(address, await pack({ status: 200, headers, body: await readFile(path) }, quality));
  }
  return assets;
}
