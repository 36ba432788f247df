// Runs one benchmark: npm run bench -- live|fold|front
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, run } from './tree.mjs';

const folder = join(root, 'test', 'benchmarks');
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.bench.ts'))
      .map((file) => file.replace('.bench.ts', ''))
  : [];
const [name, ...rest] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  console.error(`Cách dùng: npm run bench -- ${names.join('|') || 'TÊN'} (không có phép đo "${name ?? ''}").`);
  process.exitCode = 1;
} else if (!(await run(node, [join(folder, `${name}.bench.ts`), ...rest]))) {
  process.exitCode = 1;
}
