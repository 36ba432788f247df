// Runs in a process of its own, started by count-aside.ts: reads one list from its standard input, answers, and ends.
import process from 'node:process';
import { type CaseAnswer, type CaseTask, isCaseTask } from './case-task.ts';
import { readList } from './read-list.ts';

process.on('message', (message: unknown) => {
  if (isCaseTask(message)) void answer(message);
});

async function answer(task: CaseTask): Promise<void> {
  const read: CaseAnswer = await readList(task, process.stdin);
  process.send?.(read, undefined, undefined, () => process.exit(0));
}
