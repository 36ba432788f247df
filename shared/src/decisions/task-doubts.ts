import type { Body, Task } from '../plans/index.ts';
import { needsChoice } from '../times/index.ts';
import { squeeze } from '../values/index.ts';
import type { Decision } from './decision.ts';
import { meaningsChosen } from './meanings-chosen.ts';
import { type Path, tasksOf, timingsOf } from './places.ts';

/** What can be doubtful in the rows of a plan, in reporting clauses and in the clause on causes. */
export type TaskDoubt =
  | 'taskWithoutLead'
  | 'taskWithoutTime'
  | 'duplicateTask'
  | 'unknownBody'
  | 'timeNotRead'
  | 'timeAmbiguous'
  | 'causeTermNotRead';

interface Found {
  readonly kind: TaskDoubt;
  readonly path: Path;
  readonly value?: string;
}

/** Rows without who or when, rows that stand twice, bodies that are no unit of the commune, times not settled. */
export function taskDoubts(decision: Decision): readonly Found[] {
  const tasks = tasksOf(decision);
  const same = tasks.map(({ thing }) => fingerprint(thing));
  const rows = tasks.flatMap(({ thing: { lead, time }, path }, at): readonly Found[] => [
    ...(lead.length > 0 ? [] : [{ kind: 'taskWithoutLead', path: [...path, 'lead'] } as const]),
    ...(time !== undefined ? [] : [{ kind: 'taskWithoutTime', path: [...path, 'time'] } as const]),
    ...(same.indexOf(same[at] ?? '') === at ? [] : [{ kind: 'duplicateTask', path } as const]),
  ]);
  return [...rows, ...timeDoubts(decision), ...clauseDoubts(decision), ...bodyDoubts(decision)];
}

function clauseDoubts({ causeClause }: Decision): readonly Found[] {
  if (causeClause === undefined || causeClause.term !== undefined) return [];
  return [{ kind: 'causeTermNotRead', path: ['causeClause'], value: causeClause.wording }];
}

function timeDoubts(decision: Decision): readonly Found[] {
  const years = decision.year === undefined ? [] : [decision.year];
  return timingsOf(decision).flatMap(({ thing, path, about }): readonly Found[] => {
    const { times = [], wording } = thing;
    if (times.length === 0) return [{ kind: 'timeNotRead', path, value: wording }];
    const place = { timing: thing, years, ...(about === undefined ? {} : { about }) };
    const isOpen = times.some(needsChoice) && meaningsChosen(decision.readings, place).length === 0;
    return isOpen ? [{ kind: 'timeAmbiguous', path, value: wording }] : [];
  });
}

/** Each body once, at the first row that names it. */
function bodyDoubts(decision: Decision): readonly Found[] {
  const found = new Map<string, Found>();
  for (const { thing, path } of tasksOf(decision)) {
    for (const field of ['lead', 'support', 'monitor'] as const) {
      thing[field].forEach(({ text, unit }: Body, at) => {
        const name = squeeze(text).toLowerCase();
        if (unit !== undefined || name === '' || found.has(name)) return;
        found.set(name, { kind: 'unknownBody', path: [...path, field, at], value: text });
      });
    }
  }
  return [...found.values()];
}

function fingerprint({ objective, content, lead, time, output }: Task): string {
  const texts = [objective ?? '', content, ...lead.map(({ text }) => text), time?.wording ?? '', output ?? ''];
  return texts.map((text) => squeeze(text).toLowerCase()).join('\n');
}
