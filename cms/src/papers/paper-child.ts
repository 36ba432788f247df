// Runs in a process of its own, started by paper-process.ts: reads one paper, answers, and ends.
import process from 'node:process';
import { readDocument } from '@camket/shared/reading';
import { type FromReader, isToReader } from './messages.ts';
import type { Watch, WholeRead } from './paper-read.ts';
import { readPaper } from './read-paper.ts';

const say = (message: FromReader, onSaid?: () => void): void => {
  process.send?.(message, undefined, undefined, onSaid);
};

let onTurn: () => void = () => undefined;

// nobody ends a reading from inside: the server ends the process
const watch: Watch = {
  signal: new AbortController().signal,
  onProgress: (progress) => say({ kind: 'progress', progress }),
  onPictures: (count) =>
    new Promise((begin) => {
      onTurn = begin;
      say({ kind: 'pictures', count });
    }),
};

process.on('message', (message: unknown) => {
  if (!isToReader(message)) return;
  if (message.kind === 'turn') onTurn();
  else void answer(message.bytes, message.name);
});

async function answer(bytes: Uint8Array, name: string): Promise<void> {
  const read = await readWhole(bytes, name);
  say({ kind: 'done', read }, () => process.exit(0));
}

async function readWhole(bytes: Uint8Array, name: string): Promise<WholeRead> {
  const read = await readPaper(bytes, name, watch);
  return read.kind === 'refused' ? read : { ...read, reading: readDocument(read.source, name) };
}
