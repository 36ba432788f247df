import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Allowance, usedBy } from '../papers/child-limits.ts';
import { caseLimits } from './case-limits.ts';
import type { Bytes } from './case-rows.ts';
import { type CaseAnswer, type CaseTask, isCaseAnswer } from './case-task.ts';
import { startCounter } from './start-counter.ts';

const sentences = {
  busy: 'Đang có nhiều danh sách được đếm cùng lúc. Hãy thử lại sau ít phút.',
  large:
    'Tệp cần quá nhiều bộ nhớ để đếm. Hãy lưu thành CSV UTF-8, hoặc xuất danh sách theo từng quý rồi đếm từng tệp.',
  slow: 'Tệp cần quá nhiều thời gian để đếm. Hãy xuất danh sách theo từng quý rồi đếm từng tệp.',
  silent: 'Tệp tải lên chưa hết thì đường truyền bị ngắt. Hãy thử lại.',
  broken: 'Chương trình đếm đã dừng đột ngột vì tệp này. Hãy mở tệp bằng Excel, lưu lại rồi tải lên.',
} as const;

const pause = 200;
let running = 0;

/** What counting took. */
export interface CountCost {
  /** The most memory that the process held, in megabytes; nothing where the system does not tell. */
  megabytes: number | undefined;
  /** Seconds of computing; nothing where the system does not tell. */
  seconds: number | undefined;
}

/**
 * Looks at a list or counts it in a process of its own, which gets the bytes as they come: the server holds none, and
 * answers others meanwhile. The process is ended when it takes too long, grows too large, or nobody sends any more.
 */
export async function countAside(task: CaseTask, bytes: Bytes, cost?: CountCost): Promise<CaseAnswer> {
  if (running >= caseLimits.atOnce) return refused(sentences.busy);
  running += 1;
  const child = startCounter();
  const watch = { heard: Date.now(), isOver: false };
  try {
    const answer = answerOf(child, watch, cost);
    child.send(task, () => undefined); // one that has ended is heard of by its end
    const sent = send(child, bytes, watch);
    return await Promise.race([answer, sent.then(() => answer)]);
  } finally {
    running -= 1;
    child.kill('SIGKILL');
  }
}

const refused = (sentence: string): CaseAnswer => ({ kind: 'refused', sentence });

interface Watch {
  /** When bytes came last. */
  heard: number;
  /** Whether all have come. */
  isOver: boolean;
}

/** Hands the bytes on, no faster than they are read. A process that has answered takes no more. */
async function send({ stdin }: ChildProcess, bytes: Bytes, watch: Watch): Promise<void> {
  if (stdin === null) return;
  stdin.on('error', () => undefined); // a process that has answered no longer reads
  const closed = once(stdin, 'close');
  for await (const piece of bytes) {
    watch.heard = Date.now();
    if (stdin.destroyed) return;
    if (!stdin.write(piece)) await Promise.race([once(stdin, 'drain'), closed]);
  }
  watch.isOver = true;
  stdin.end();
}

function answerOf(child: ChildProcess, watch: Watch, cost: CountCost | undefined): Promise<CaseAnswer> {
  return new Promise((answer) => {
    const timer = setInterval(() => {
      const used = weigh(child, cost);
      const found = excessOf(used) ?? (isSilent(watch) ? 'silent' : undefined);
      if (found !== undefined) end(refused(sentences[found]));
    }, pause);
    const end = (found: CaseAnswer): void => {
      clearInterval(timer);
      answer(found);
    };
    child.on('message', (said) => {
      weigh(child, cost);
      if (isCaseAnswer(said)) end(said);
    });
    child.once('error', () => end(refused(sentences.broken)));
    child.once('close', () => end(refused(sentences.broken)));
  });
}

/** What a process has used so far; the most memory of it is kept. */
function weigh({ pid }: ChildProcess, cost: CountCost | undefined): Allowance | undefined {
  const used = pid === undefined ? undefined : usedBy(pid);
  if (cost !== undefined && used !== undefined) {
    cost.megabytes = Math.max(cost.megabytes ?? 0, used.megabytes);
    cost.seconds = used.seconds;
  }
  return used;
}

function excessOf(used: Allowance | undefined): 'large' | 'slow' | undefined {
  if (used === undefined) return undefined;
  if (used.megabytes > caseLimits.megabytes) return 'large';
  return used.seconds > caseLimits.seconds ? 'slow' : undefined;
}

function isSilent({ heard, isOver }: Watch): boolean {
  return !isOver && Date.now() - heard > caseLimits.silence * 1_000;
}
