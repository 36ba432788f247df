import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What the processes that read papers and count lists run on. Next does not see them: the server starts each by the name of its file. */
const packages = [
  '@expo-google-fonts/tinos', // the letters of reports as PDF
  '@napi-rs/canvas',
  '@tesseract.js-data/vie',
  'papaparse',
  'parse5',
  'pdfjs-dist',
  'sharp',
  'tesseract.js',
  'zod',
];

/** Copies the reader's own files and its packages into a standalone server, at the places that they have in the repository. */
export function copyReader(root, standalone) {
  const copy = (path) => {
    const isKept = (from) => !isLeftOut(relative(join(root, path), from));
    cpSync(join(root, path), join(standalone, path), { recursive: true, filter: isKept });
  };
  const programs = ['cms/src/papers', 'cms/src/cases', 'cms/src/spreadsheets', 'cms/src/repository-root.ts'];
  for (const path of [...programs, 'shared/src', 'shared/package.json']) copy(path);
  for (const path of packagesUsed(root)) copy(path);
  const link = join(standalone, 'node_modules', '@camket', 'shared');
  mkdirSync(dirname(link), { recursive: true });
  if (!existsSync(link)) symlinkSync(join('..', '..', 'shared'), link);
}

/** Maps, types, tests and what only browsers run. */
const isLeftOut = (path) => /(?:\.map|\.d\.[cm]?ts|\.test\.ts)$|^(?:web|legacy\/web|types)$/.test(path);

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
