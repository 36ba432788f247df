import type { CauseClause, Decision } from '@camket/shared/decisions';
import type { Indicator } from '@camket/shared/indicators';
import type { Objective } from '@camket/shared/objectives';
import type { Plan, Task } from '@camket/shared/plans';
import type { Policy } from '@camket/shared/policies';

/**
 * A decision as it is sent: letters composed, blanks at the ends of texts taken off, blank texts left out, and rows in
 * which nothing was written left out.
 */
export function tidy(decision: Decision): Decision {
  const { policy, plan, causeClause, ...rest } = decision;
  const whole: Decision = {
    ...rest,
    legalBases: decision.legalBases.filter(hasWords),
    recipients: decision.recipients.filter(hasWords),
    articles: decision.articles.filter(({ text }) => hasWords(text)),
    objectives: decision.objectives.filter(isWrittenObjective).map((objective) => ({
      ...objective,
      indicators: objective.indicators.filter(isWrittenIndicator),
    })),
    reporting: decision.reporting.filter(({ wording }) => hasWords(wording)),
    ...(causeClause === undefined || !isWrittenClause(causeClause) ? {} : { causeClause }),
    ...(policy === undefined || !isWrittenPolicy(policy) ? {} : { policy: tidyPolicy(policy) }),
    ...(plan === undefined || !isWrittenPlan(plan) ? {} : { plan: tidyPlan(plan) }),
  };
  return clean({ ...whole, readings: readingsOf(whole) });
}

/** Chosen readings go with the words that they are about: of a time that was reworded or removed none is published. */
function readingsOf({ readings, objectives, plan, reporting }: Decision): Decision['readings'] {
  const indicators = new Set(objectives.flatMap((objective) => objective.indicators.map(({ key }) => key)));
  return readings.filter(({ about, wording }) => {
    if (about === undefined) return reporting.some((clause) => clause.wording === wording);
    return (
      indicators.has(about) || plan?.tasks.some(({ key, time }) => key === about && time?.wording === wording) === true
    );
  });
}

/** Composes and trims every text in a value and leaves blank ones out of objects. */
function clean<Value>(value: Value): Value;
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replaceAll('\r\n', '\n').trim();
  if (Array.isArray(value)) return value.map((item: unknown) => clean(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).map(([name, inner]): [string, unknown] => [name, clean(inner)]);
  return Object.fromEntries(kept.filter(([name, inner]) => inner !== '' || required.has(name)));
}

/** Texts that every document or row must have: a blank one is a fault to be named, not a field to be left out. */
const required: ReadonlySet<string> = new Set([
  'symbol',
  'issuer',
  'subject',
  'text',
  'statement',
  'phrase',
  'content',
  'wording',
  'name',
  'position',
]);

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function isWrittenObjective({ number, statement, indicators }: Objective): boolean {
  return hasWords(statement) || hasWords(number) || indicators.some(isWrittenIndicator);
}

function isWrittenIndicator({ phrase, target, numerator, denominator }: Indicator): boolean {
  return hasWords(phrase) || target !== undefined || hasWords(numerator) || hasWords(denominator);
}

function isWrittenTask({ number, content, lead, support, monitor, time, output }: Task): boolean {
  const hasBodies = [...lead, ...support, ...monitor].length > 0;
  return [number, content, time?.wording, output].some(hasWords) || hasBodies;
}

function isWrittenPolicy({ motto, commitments, fromYear, toYear }: Policy): boolean {
  return (
    hasWords(motto) || commitments.some(({ text }) => hasWords(text)) || fromYear !== undefined || toYear !== undefined
  );
}

/** A term without its words is kept, so that its words are asked for. */
function isWrittenClause({ wording, term }: CauseClause): boolean {
  return hasWords(wording) || term !== undefined;
}

function isWrittenPlan({ title, tasks }: Plan): boolean {
  return hasWords(title) || tasks.some(isWrittenTask);
}

function tidyPolicy(policy: Policy): Policy {
  return { ...policy, commitments: policy.commitments.filter(({ text }) => hasWords(text)) };
}

function tidyPlan(plan: Plan): Plan {
  return { ...plan, tasks: plan.tasks.filter(isWrittenTask).map(tidyTask) };
}

function tidyTask(task: Task): Task {
  const { time, ...rest } = task;
  return time === undefined || !hasWords(time.wording) ? rest : task;
}
