import process from 'node:process';

/** Counts promises that failed with nobody waiting: the process lives on, and its health says how many there were. */
export interface Unhandled {
  readonly count: () => number;
  readonly stop: () => void;
}

/** Begins to count, and tells of each. */
export function countUnhandled(tell: (sentence: string) => void): Unhandled {
  let count = 0;
  const note = (reason: unknown) => {
    count += 1;
    tell(`Lỗi không ai nhận: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`);
  };
  process.on('unhandledRejection', note);
  return { count: () => count, stop: () => process.off('unhandledRejection', note) };
}
