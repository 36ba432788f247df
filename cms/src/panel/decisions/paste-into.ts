import type { Decision } from '@camket/shared/decisions';
import type { Objective } from '@camket/shared/objectives';
import type { Body, Task } from '@camket/shared/plans';
import { type Unit, unitNamed } from '@camket/shared/communes';
import { fold, squeeze } from '@camket/shared/values';
import type { PasteTarget } from '../paste/columns.ts';
import type { PastedGroup, PastedRow } from '../paste/pasted-rows.ts';
import { put } from '../sheet/put.ts';
import { newArticle, newCommitment, newObjective, newTask, planOf, policyOf } from './new-rows.ts';

/** What is pasted, where to, and which objective the rows of each group serve. */
export interface Pasting {
  readonly target: PasteTarget;
  readonly groups: readonly PastedGroup[];
  /** The key of the objective for the rows of a group; only for a plan. */
  readonly objectives: readonly (string | undefined)[];
  readonly units: readonly Unit[];
}

/** The decision with the pasted rows after those that it has. */
export function pasteInto(decision: Decision, pasting: Pasting): Decision {
  const rows = pasting.groups.flatMap((group) => group.rows);
  const texts = rows.flatMap(({ text }) => (text === undefined ? [] : [text]));
  switch (pasting.target) {
    case 'legalBases':
      return { ...decision, legalBases: [...decision.legalBases, ...texts] };
    case 'recipients':
      return { ...decision, recipients: [...decision.recipients, ...texts] };
    case 'articles':
      return rows.reduce(withArticle, decision);
    case 'objectives':
      return { ...decision, objectives: [...decision.objectives, ...rows.map(objectiveFrom)] };
    case 'commitments': {
      const policy = policyOf(decision);
      const commitments = rows.map(({ number, text = '' }) => put({ ...newCommitment(), text }, 'number', number));
      return { ...decision, policy: { ...policy, commitments: [...policy.commitments, ...commitments] } };
    }
    case 'tasks':
      return withTasks(decision, pasting);
  }
}

function withArticle(decision: Decision, { number, text = '' }: PastedRow): Decision {
  const next = newArticle(decision.articles);
  const printed = /\d{1,3}/.exec(number ?? '')?.[0];
  const article = { number: printed === undefined ? next.number : Number(printed), text };
  return { ...decision, articles: [...decision.articles, article] };
}

function objectiveFrom({ number, text = '' }: PastedRow): Objective {
  return put({ ...newObjective(), statement: text }, 'number', number);
}

function withTasks(decision: Decision, { groups, objectives, units }: Pasting): Decision {
  const plan = planOf(decision);
  const tasks = groups.flatMap((group, at) => group.rows.map((row) => taskFrom(row, objectives[at], units)));
  return { ...decision, plan: { ...plan, tasks: [...plan.tasks, ...tasks] } };
}

function taskFrom(row: PastedRow, objective: string | undefined, units: readonly Unit[]): Task {
  const task: Task = {
    ...newTask(objective),
    content: row.content ?? '',
    lead: bodiesIn(row.lead, units),
    support: bodiesIn(row.support, units),
    monitor: bodiesIn(row.monitor, units),
    ...(row.time === undefined ? {} : { time: { wording: row.time.replaceAll('\n', ' ') } }),
  };
  return put(put(task, 'number', row.number), 'output', row.output);
}

/** The bodies named in a cell, one a line or between semicolons, each with the unit of the commune that it names. */
export function bodiesIn(cell: string | undefined, units: readonly Unit[]): readonly Body[] {
  return (cell ?? '')
    .split(/[\n;]/)
    .map((text) =>
      text
        .replace(/^[-–+•]\s*/, '')
        .replace(/[,;.]\s*$/, '')
        .trim(),
    )
    .filter((text) => text !== '')
    .map((text) => bodyNamed(text, units));
}

/** A body by the words written for it, with the unit of the commune that they name. */
function bodyNamed(text: string, units: readonly Unit[]): Body {
  const unit = unitNamed(units, text);
  return unit === undefined ? { text } : { text, unit: unit.key };
}

/** The objective that a heading row of a plan names: by its words, else by its number, else the one in its place. */
export function objectiveOfHeading(
  heading: string,
  objectives: readonly Objective[],
  place: number,
): string | undefined {
  const words = plain(heading);
  const same = objectives.find(({ statement }) => isSame(plain(statement), words));
  if (same !== undefined) return same.key;
  const number = numberIn(words);
  const numbered = objectives.find(
    (objective) => objective.number !== undefined && numberIn(plain(objective.number)) === number,
  );
  return (number === undefined ? undefined : numbered?.key) ?? objectives[place]?.key;
}

function plain(text: string): string {
  return fold(squeeze(text));
}

function isSame(statement: string, heading: string): boolean {
  const words = wordsOnly(heading);
  return statement !== '' && (heading.includes(statement) || (words.length > 8 && statement.includes(words)));
}

function wordsOnly(words: string): string {
  return words.replace(/^(?:[ivx\d]+[.:)]?\s*)?(?:muc tieu\s*(?:so\s*)?[ivx\d]*\s*[.:-]?\s*)?/, '');
}

const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

function numberIn(words: string): number | undefined {
  const [, named, leading] = /muc tieu\s*(?:so\s*)?([ivx]+|\d+)|^([ivx]+|\d+)\b/.exec(words) ?? [];
  const found = named ?? leading;
  return found === undefined ? undefined : (roman[found] ?? Number(found));
}
