import type { Reading } from '../reading-form.ts';

/** What the rows of a list of a reading are. */
export type RowKind =
  | 'legalBasis'
  | 'article'
  | 'recipient'
  | 'commitment'
  | 'objective'
  | 'indicator'
  | 'task'
  | 'body'
  | 'reporting';

const lists: readonly (readonly [RowKind, RegExp])[] = [
  ['legalBasis', /^document\.legalBases$/],
  ['article', /^document\.articles$/],
  ['recipient', /^document\.recipients$/],
  ['commitment', /^policy\.commitments$/],
  ['objective', /^objectives$/],
  ['indicator', /^objectives\.\d+\.indicators$/],
  ['task', /^tasks$/],
  ['body', /^tasks\.\d+\.(?:lead|support|monitor)$/],
  ['reporting', /^reporting$/],
];

/** What the rows of the list at a path are; nothing where it is no list of rows. */
export function rowKindOf(list: string): RowKind | undefined {
  return lists.find(([, form]) => form.test(list))?.[0];
}

const mainFields = { article: 'text', objective: 'statement', indicator: 'phrase', task: 'content', reporting: 'text' };

/** The path of the text that a row is about: the row itself, or its first text. */
export function mainTextOf(list: string, row: number): string {
  const kind = rowKindOf(list);
  const field = Object.entries(mainFields).find(([name]) => name === kind)?.[1];
  return field === undefined ? `${list}.${row}` : `${list}.${row}.${field}`;
}

/** The row that a path leads into: the innermost one, its list and place. */
export function rowAround(path: string): { readonly list: string; readonly row: number } | undefined {
  const steps = path.split('.');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const list = steps.slice(0, length).join('.');
    const row = Number(steps[length]);
    if (rowKindOf(list) !== undefined && Number.isInteger(row)) return { list, row };
  }
  return undefined;
}

/** A row of a list that nothing stands in yet. */
export function blankRow(reading: Reading, list: string): unknown {
  switch (rowKindOf(list)) {
    case 'article':
      return { number: nextNumber(reading.document.articles.map(({ number }) => number)), text: '' };
    case 'objective':
      return {
        number: String(nextNumber(reading.objectives.map(({ number }) => Number(number)))),
        statement: '',
        indicators: [],
      };
    case 'indicator':
      return { phrase: '', operator: 'judged', value: null, unit: null, grade: null, partOf: null };
    case 'task':
      return { ...blankTask, objective: reading.tasks.at(-1)?.objective ?? null };
    case 'reporting':
      return { text: '', times: [] };
    case 'legalBasis':
    case 'recipient':
    case 'commitment':
    case 'body':
    case undefined:
      return '';
  }
}

const blankTask = { number: null, content: '', lead: [], support: [], deadline: null, output: null, monitor: [] };

const nextNumber = (numbers: readonly number[]): number =>
  numbers.reduce((highest, number) => (Number.isInteger(number) ? Math.max(highest, number) : highest), 0) + 1;
