import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './tree.mjs';

const passedOver = new Set(['node_modules', '.next', '.astro', '.turbo', 'dist', 'data', 'next-env.d.ts']);
const aTest = /\.test\.tsx?$|\.tsbuildinfo$/;

/** One hash over the names and the bytes of these files and folders, tests left aside. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !passedOver.has(name) && !aTest.test(name))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** Does a piece of work again only when what it is made of has changed. The mark stands beside the product and goes with it. */
export async function whenChanged(mark, paths, work) {
  const file = join(root, mark);
  const now = fingerprint(paths);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return true;
  rmSync(file, { force: true });
  if (!(await work())) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
  return true;
}
