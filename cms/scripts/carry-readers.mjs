import { build } from 'esbuild';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What stands in files of its own beside the processes that read papers and count lists, or beside the server. Next does not see it. */
const packages = [
  '@expo-google-fonts/tinos', // the letters of reports as PDF
  '@napi-rs/canvas',
  '@tesseract.js-data/vie',
  'pdfjs-dist',
  'sharp',
  'tesseract.js',
];

/**
 * Puts the programs of these processes into a standalone server, each in one piece with all that it is written in, and
 * their packages beside them: as it is written a program takes a second of computing to begin.
 */
export async function carryReaders(root, standalone) {
  await build({
    entryPoints: ['papers/paper-child.ts', 'cases/count-child.ts'].map((file) => join(root, 'cms', 'src', file)),
    entryNames: '[name]',
    outdir: join(standalone, 'cms', 'aside'),
    outExtension: { '.js': '.mjs' },
    external: packages,
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node24', logLevel: 'warning' },
  });
  for (const path of packagesUsed(root)) {
    const isKept = (from) => !isLeftOut(relative(join(root, path), from));
    cpSync(join(root, path), join(standalone, path), { recursive: true, filter: isKept });
  }
}

/** Maps, types and what only browsers run. */
const isLeftOut = (path) => /(?:\.map|\.d\.[cm]?ts)$|^(?:web|legacy\/web|types)$/.test(path);

/** The folders of the packages and of all that they need, as far as it is installed on this machine. */
function packagesUsed(root) {
  const found = new Set();
  const waiting = packages.map((name) => ({ name, from: join(root, 'cms') }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = folderOf(next.name, next.from, root);
    if (folder === undefined || found.has(folder)) continue;
    found.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) waiting.push({ name, from: folder });
  }
  return [...found].map((folder) => relative(root, folder)).sort();
}

/** Looks for a package as Node does: in the folder, then in each folder above it. */
function folderOf(name, from, root) {
  for (let above = from; above.startsWith(root); above = dirname(above)) {
    const folder = join(above, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return undefined;
}
