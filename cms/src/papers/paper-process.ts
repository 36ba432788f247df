import type { ChildProcess } from 'node:child_process';
import { type Allowance, forPictures, forText, longestWait, usedBy } from './child-limits.ts';
import { type FromReader, isFromReader, type ToReader } from './messages.ts';
import type { Watch, WholeRead } from './paper-read.ts';
import { startChild } from './start-child.ts';
import { takeTurn } from './turns.ts';

const pause = 200;

/**
 * Reads a paper, and the document in it, in a process of its own, so that no file can stop or fill the server: the process is ended when it takes
 * too long, grows too large or is no longer wanted, and the answer then is a sentence. Only one recognises pictures at a
 * time; others wait for their turn.
 */
export function readPaperAside(bytes: Uint8Array, name: string, watch: Watch): Promise<WholeRead> {
  if (watch.signal.aborted) return Promise.resolve(refused(sentences.ended));
  return new Promise((answer) => {
    new Aside(startChild(), watch, answer).begin({ kind: 'read', bytes, name });
  });
}

const sentences = {
  ended: 'Đã dừng đọc theo yêu cầu.',
  slow: 'Tệp cần quá nhiều thời gian để đọc, có thể bị hỏng hoặc được tạo bất thường. Hãy mở tệp, lưu lại (hoặc chia nhỏ) rồi tải lên.',
  large:
    'Tệp cần quá nhiều bộ nhớ để đọc, có thể bị hỏng hoặc được tạo bất thường. Hãy mở tệp, lưu lại (hoặc chia nhỏ) rồi tải lên.',
  broken: 'Chương trình đọc đã dừng đột ngột vì tệp này. Hãy mở tệp, lưu lại thành .docx hoặc .pdf rồi tải lên.',
} as const;

const refused = (sentence: string): WholeRead => ({ kind: 'refused', sentence });

/** One reading and the process that does it. */
class Aside {
  readonly #child: ChildProcess;
  readonly #watch: Watch;
  readonly #answer: (read: WholeRead) => void;
  readonly #said: string[] = [];
  #allowance: Allowance = forText(0);
  #began = Date.now();
  #timer: NodeJS.Timeout | undefined;
  #giveTurn: (() => void) | undefined;
  #isOver = false;

  constructor(child: ChildProcess, watch: Watch, answer: (read: WholeRead) => void) {
    this.#child = child;
    this.#watch = watch;
    this.#answer = answer;
  }

  begin(message: ToReader): void {
    this.#child.stderr?.on('data', (chunk: Buffer) => this.#said.push(chunk.toString().slice(0, 2_000)));
    this.#child.on('message', (said) => {
      if (isFromReader(said)) this.#hear(said);
    });
    this.#child.once('error', () => this.#end(refused(sentences.broken)));
    this.#child.once('close', (_code, signal) => this.#onClose(signal));
    this.#watch.signal.addEventListener('abort', this.#stop);
    this.#timer = setInterval(() => this.#look(), pause);
    this.#say(message);
  }

  #say(message: ToReader): void {
    this.#child.send(message, () => undefined); // one that has ended is heard of by its end
  }

  readonly #stop = (): void => this.#end(refused(sentences.ended));

  #hear(message: FromReader): void {
    switch (message.kind) {
      case 'progress':
        if (this.#giveTurn === undefined) this.#allowance = forText(message.progress.of);
        this.#watch.onProgress(message.progress);
        return;
      case 'pictures':
        void this.#waitForTurn(message.count);
        return;
      case 'done':
        this.#end(message.read);
    }
  }

  async #waitForTurn(count: number): Promise<void> {
    clearInterval(this.#timer);
    this.#watch.onProgress({ done: 0, of: count, words: 'Đang chờ đến lượt nhận dạng chữ' });
    const giveTurn = await takeTurn();
    if (this.#isOver) {
      giveTurn();
      return;
    }
    this.#giveTurn = giveTurn;
    this.#allowance = forPictures(count);
    this.#began = Date.now();
    this.#timer = setInterval(() => this.#look(), pause);
    this.#say({ kind: 'turn' });
  }

  /** Ends a process that has used up what it may use. */
  #look(): void {
    const waited = (Date.now() - this.#began) / 1_000;
    const used = this.#child.pid === undefined ? undefined : usedBy(this.#child.pid);
    const isSlow = waited > longestWait(this.#allowance, used !== undefined);
    if (used !== undefined && used.megabytes > this.#allowance.megabytes) this.#end(refused(sentences.large));
    else if (isSlow || (used?.seconds ?? 0) > this.#allowance.seconds) this.#end(refused(sentences.slow));
  }

  #onClose(signal: NodeJS.Signals | null): void {
    const said = this.#said.join('');
    if (!this.#isOver)
      console.error(`Tiến trình đọc văn bản đã dừng đột ngột (${signal ?? 'lỗi'}): ${said.slice(0, 2_000)}`);
    this.#end(refused(said.includes('heap out of memory') ? sentences.large : sentences.broken));
  }

  #end(read: WholeRead): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#timer);
    this.#watch.signal.removeEventListener('abort', this.#stop);
    this.#child.kill('SIGKILL');
    this.#giveTurn?.();
    this.#answer(read);
  }
}
