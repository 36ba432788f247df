// Holds the rules that need types in the .astro parts of the site: writes the parts as TSX, lints these, and tells each
// fault at its place in the part.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { convertToTsx, type ConvertToTsxResult } from '@astrojs/astro2tsx';

interface Part {
  readonly source: string;
  readonly written: ConvertToTsxResult;
}

const root = dirname(import.meta.dirname);
const site = join(root, 'site');
const scratch = join(site, '.cache', 'parts');

/** How the parts are seen: each beside what lies in its own folder of the site. */
const settings = {
  extends: '../../tsconfig.json',
  compilerOptions: { noEmit: true, rootDirs: ['../../src', './src'], types: ['node', 'astro/client'] },
  include: ['./src/**/*', '../../src/**/*.ts'],
  exclude: [],
};

function writeParts(): ReadonlyMap<string, Part> {
  rmSync(scratch, { recursive: true, force: true });
  const parts = new Map<string, Part>();
  for (const path of globSync('src/**/*.astro', { cwd: site })) {
    const source = readFileSync(join(site, path), 'utf8');
    const written = convertToTsx(source, { filename: path, ambientTypes: true });
    const place = join(scratch, `${path}.tsx`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, written.code);
    parts.set(relative(root, place), { source, written });
  }
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(settings));
  return parts;
}

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly offset: number } }[];
}

interface Report {
  readonly diagnostics: readonly Fault[];
  readonly number_of_files: number;
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'diagnostics' in value && 'number_of_files' in value;

function faultsIn(output: string): readonly Fault[] {
  const report: unknown = JSON.parse(output);
  if (isReport(report) && report.number_of_files === parts.size) return report.diagnostics;
  throw new Error(`Cannot lint the parts of the site: oxlint has not seen all ${parts.size}`);
}

/** Where a fault stands in its part; nothing where only the TSX has that place. */
function placeOf({ labels: [label] }: Fault, { source, written }: Part): string | undefined {
  if (label === undefined) return '1:1';
  const at = Buffer.from(written.code).subarray(0, label.span.offset).toString('utf8').length;
  const span = written.mappings.find(([start, length, , , kind]) => kind === 0 && at >= start && at < start + length);
  if (span === undefined) return undefined;
  const before = source.slice(0, span[2] + at - span[0]).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const parts = writeParts();
const { stdout, stderr } = spawnSync(
  join(root, 'node_modules', '.bin', 'oxlint'),
  ['-c', 'oxlint.parts.config.ts', '--no-ignore', '--format=json', ...parts.keys()],
  { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
);
process.stderr.write(stderr);
const told = faultsIn(stdout).flatMap((fault) => {
  const part = parts.get(fault.filename);
  const place = part === undefined ? '1:1' : placeOf(fault, part);
  const file = fault.filename.replace('.cache/parts/', '').replace(/\.tsx$/, '');
  return place === undefined ? [] : [`${file}:${place}  ${fault.message}  ${fault.code}`];
});
for (const line of told) console.log(line);
console.log(`Found ${told.length} errors in ${parts.size} parts.`);
if (told.length > 0) process.exitCode = 1;
