import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Reading } from '@camket/shared/reading';

const run = promisify(execFile);

/** How a reading compares with the one made by hand. */
export interface Score {
  /** Mean of the groups' F1, from 0 to 1. */
  readonly mean: number;
  /** F1 of the weakest group of fields. */
  readonly weakest: number;
  /** What was invented, as a share of what was expected. */
  readonly invented: number;
  /** What the scorer printed: each miss and each invention. */
  readonly printed: string;
}

/** Compares a reading with the one made by hand, by the scorer that stands beside it. */
export async function scoreOf(
  reading: Reading,
  gold: { readonly folder: string; readonly file: string },
): Promise<Score> {
  const scratch = await mkdtemp(join(tmpdir(), 'camket-score-'));
  try {
    const path = join(scratch, 'reading.json');
    await writeFile(path, JSON.stringify(reading));
    const { stdout } = await run(process.execPath, [
      join(gold.folder, 'score.mjs'),
      path,
      join(gold.folder, gold.file),
    ]);
    return scoreIn(stdout);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function scoreIn(printed: string): Score {
  const groups = [...printed.matchAll(/^\S+ (\d+)\/(\d+) invented=(\d+)$/gm)].map(([, found, expected, invented]) => ({
    found: Number(found),
    expected: Number(expected),
    invented: Number(invented),
  }));
  const held = groups.filter(({ expected, invented }) => expected + invented > 0);
  const sum = (name: 'expected' | 'invented'): number => held.reduce((total, group) => total + group[name], 0);
  return {
    mean: Number(/score F1=([\d.]+)/.exec(printed)?.[1]),
    weakest: Math.min(...held.map(({ found, expected, invented }) => (2 * found) / (found + expected + invented))),
    invented: sum('invented') / sum('expected'),
    printed,
  };
}
