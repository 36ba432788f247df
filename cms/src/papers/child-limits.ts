import { readFileSync } from 'node:fs';

/** What a reading process may use. */
export interface Allowance {
  /** Seconds of computing; several processors count several times. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** A paper whose text is there to be taken: a page is worth a moment, a hostile one gets no more than this. */
export const forText = (pages: number): Allowance => ({ seconds: 5 + pages * 0.2, megabytes: 500 });

/** A paper whose letters are recognised in pictures. */
export const forPictures = (count: number): Allowance => ({ seconds: 30 + count * 90, megabytes: 1_200 });

/** Seconds of the clock after which a reading is given up: on a busy machine many more than it computes. */
export const longestWait = ({ seconds }: Allowance, isMeasured: boolean): number => seconds * (isMeasured ? 8 : 2);

/** What a process has used so far; nothing where the system does not tell. */
export function usedBy(pid: number): Allowance | undefined {
  try {
    const afterName =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')
        .at(-1) ?? '';
    const fields = afterName.split(' ').map(Number);
    const [user = 0, system = 0] = fields.slice(11, 13);
    const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return { seconds: (user + system) / ticksInSecond, megabytes: Number(resident ?? 0) / 1_024 };
  } catch {
    return undefined;
  }
}

const ticksInSecond = 100; // USER_HZ, fixed in what Linux shows to programs
