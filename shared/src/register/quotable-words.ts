import type { Indicator, ResultValue } from '../indicators/index.ts';
import { requiredEvidence, type Task } from '../plans/index.ts';
import type { Quotable } from '../reports/index.ts';
import { textsIn } from '../values/index.ts';
import { bodies, type DecisionBody } from './bodies.ts';
import type { Entry } from './entry.ts';

/**
 * The words of an entry that others may have quoted: the promises and tasks of a document, what a result gives as its
 * cause or ground, the note of a task report, cause and deed of an action. None where the kind is not quoted, or the
 * entry has lost its body.
 */
export function quotableWords({ kind, subject, version, body }: Entry): readonly Quotable[] {
  const source = { subject, version };
  if (kind === 'decision') {
    const said = bodies.decision.safeParse(body).data;
    return said === undefined ? [] : wordsOfDecision(said, source);
  }
  if (kind === 'result') {
    const said = bodies.result.safeParse(body).data;
    return said === undefined ? [] : [{ source, words: [...given(said.cause), ...wordsIn(said.value)] }];
  }
  if (kind === 'task') {
    const said = bodies.task.safeParse(body).data;
    return said === undefined ? [] : [{ source, words: given(said.note) }];
  }
  if (kind !== 'action') return [];
  const said = bodies.action.safeParse(body).data;
  if (said === undefined) return [];
  return [{ source, indicator: said.indicator, words: [...given(said.cause), ...given(said.deed)] }];
}

function wordsOfDecision(said: DecisionBody, source: Quotable['source']): readonly Quotable[] {
  const { subject, policy, objectives, plan, reporting, causeClause } = said;
  const statements = objectives.map(({ statement }) => statement);
  return [
    { source, words: [subject, ...textsIn({ policy, reporting, causeClause }), ...statements] },
    ...objectives.flatMap(({ indicators }) => indicators.map((one) => promiseOf(one, source))),
    ...(plan?.tasks ?? []).map((task) => taskOf(task, source)),
  ];
}

function promiseOf(indicator: Indicator, source: Quotable['source']): Quotable {
  const { key, phrase, condition, exclusion, segment } = indicator;
  return { source, indicator: key, words: [phrase, ...textsIn({ condition, exclusion, segment })] };
}

/** What is left behind is quoted whole, and piece by piece as task reports name it. */
function taskOf({ key, content, lead, support, monitor, output }: Task, source: Quotable['source']): Quotable {
  const who = [...lead, ...support, ...monitor].map(({ text }) => text);
  const pieces = requiredEvidence(output).map(({ words }) => words);
  return { source, task: key, words: [content, ...who, ...given(output), ...pieces] };
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function wordsIn(value: ResultValue): readonly string[] {
  if (value.kind === 'judged') return [value.note];
  if (value.kind === 'withheld') return [value.ground];
  return value.kind === 'noCases' ? given(value.notApplicable) : [];
}
