import type { Decision } from './decision.ts';
import type { Path } from './places.ts';

/** What can be doubtful in printed numbers. A signed document is never renumbered. */
export type NumberingDoubt = 'skippedNumber' | 'repeatedNumber';

interface Found {
  readonly kind: NumberingDoubt;
  readonly path: Path;
  readonly value: string;
}

interface Numbered {
  readonly number: string | undefined;
  readonly path: Path;
}

/** The rows whose printed number leaves one out, or is that of the row before. */
export function numberingDoubts({ articles, policy, objectives, plan }: Decision): readonly Found[] {
  const tasks = plan?.tasks ?? [];
  const objectivesServed = [...new Set(tasks.map(({ objective }) => objective))];
  const lists: readonly (readonly Numbered[])[] = [
    articles.map(({ number }, at) => ({ number: String(number), path: ['articles', at, 'number'] })),
    (policy?.commitments ?? []).map(({ number }, at) => ({ number, path: ['policy', 'commitments', at, 'number'] })),
    objectives.map(({ number }, at) => ({ number, path: ['objectives', at, 'number'] })),
    ...objectivesServed.map((served) =>
      tasks.flatMap(({ number, objective }, at) =>
        objective === served ? [{ number, path: ['plan', 'tasks', at, 'number'] }] : [],
      ),
    ),
  ];
  return lists.flatMap(jumps);
}

function jumps(rows: readonly Numbered[]): readonly Found[] {
  return rows.flatMap(({ number, path }, at): readonly Found[] => {
    const [before, here] = [numberIn(rows[at - 1]?.number), numberIn(number)];
    if (before === undefined || here === undefined || number === undefined || before.prefix !== here.prefix) return [];
    if (here.last === before.last) return [{ kind: 'repeatedNumber', path, value: number }];
    return here.last > before.last + 1 ? [{ kind: 'skippedNumber', path, value: number }] : [];
  });
}

function numberIn(text: string | undefined): { readonly prefix: string; readonly last: number } | undefined {
  const found = /^(.*?)(\d+)\.?$/.exec(text?.trim() ?? '');
  return found === null ? undefined : { prefix: found[1] ?? '', last: Number(found[2]) };
}
