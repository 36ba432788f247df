import type { ResultValue } from '../indicators/index.ts';
import type { Quotable } from '../reports/index.ts';
import { bodies } from './bodies.ts';
import type { Entry } from './entry.ts';

/**
 * The words of an entry that reports may have quoted: what a result gives as its cause or ground, the note of a task
 * report, cause and deed of an action. Nothing where the kind is not quoted, or the entry has lost its body.
 */
export function quotableWords({ kind, subject, version, body }: Entry): Quotable | undefined {
  const source = { subject, version };
  if (kind === 'result') {
    const said = bodies.result.safeParse(body).data;
    return said && { source, words: [...given(said.cause), ...wordsIn(said.value)] };
  }
  if (kind === 'task') {
    const said = bodies.task.safeParse(body).data;
    return said && { source, words: given(said.note) };
  }
  if (kind !== 'action') return undefined;
  const said = bodies.action.safeParse(body).data;
  return said && { source, indicator: said.indicator, words: [...given(said.cause), ...given(said.deed)] };
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function wordsIn(value: ResultValue): readonly string[] {
  if (value.kind === 'judged') return [value.note];
  if (value.kind === 'withheld') return [value.ground];
  return value.kind === 'noCases' ? given(value.notApplicable) : [];
}
