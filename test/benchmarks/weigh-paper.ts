// Reads one file some times over and prints what that took, in a process that holds nothing else; reading.bench.ts starts it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv, cpuUsage, exit, resourceUsage } from 'node:process';
import { readDocument } from '@camket/shared/reading';
import { readPaper } from '../../cms/src/papers/read-paper.ts';

/** What one reading of a file takes. */
export interface Weighed {
  /** Milliseconds of CPU for one reading. */
  readonly milliseconds: number;
  /** The same for the reference: one megabyte hashed with SHA-256. */
  readonly reference: number;
  readonly megabytes: number;
  readonly pages: number;
}

/** Reads one file some times over and prints what that took. */
async function weigh(file: string, rounds: number): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  let pages = 0;
  const read = async (): Promise<void> => {
    const paper = await readPaper(bytes, basename(file), watch);
    if (paper.kind === 'refused') throw new Error(`Cannot weigh "${file}": ${paper.sentence}`);
    readDocument(paper.source, basename(file));
    pages = paper.pages;
  };
  const megabyte = Buffer.alloc(1_000_000, 'x');
  const reference = await cpuOf(() => createHash('sha256').update(megabyte).digest(), 200);
  if (rounds > 1) await read();
  const milliseconds = await cpuOf(read, rounds);
  console.log(JSON.stringify({ milliseconds, reference, megabytes: mostMegabytes(), pages }));
}

/** The most memory that this process held. Linux hands the figure of `resourceUsage` down from the process that started it. */
function mostMegabytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_024;
  } catch {
    return resourceUsage().maxRSS / 1_024;
  }
}

const watch = { signal: new AbortController().signal, onProgress: () => undefined };

/** Milliseconds of CPU that a deed takes, over so many rounds. */
async function cpuOf(deed: () => unknown, rounds: number): Promise<number> {
  const before = cpuUsage();
  for (let round = 0; round < rounds; round += 1) await deed();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1_000 / rounds;
}

const [file = '', times] = argv.slice(2);
await weigh(file, Number(times));
exit();
