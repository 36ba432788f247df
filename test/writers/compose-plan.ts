import type { Reading } from '@camket/shared/reading';
import type { Layout, PlanColumn } from './layout.ts';
import { roman } from './numbers.ts';
import { bold, type SheetBlock, type SheetCell, type SheetRow, type SheetTable } from './sheet.ts';

type Task = Reading['tasks'][number];

/** The plan: one table with a row for each objective, or a table under the words of each. */
export function composePlan(reading: Reading, layout: Layout): readonly SheetBlock[] {
  const columns = columnsUsed(reading.tasks, layout);
  const free = reading.tasks.filter(({ objective }) => objective === null);
  const groups = reading.objectives.map((objective) => ({
    objective,
    tasks: reading.tasks.filter((task) => task.objective === objective.number),
  }));
  const served = groups.filter(({ tasks }) => tasks.length > 0);
  if (layout.objectiveHeadings === 'inside') {
    const rows = served.flatMap(({ objective, tasks }) => [
      objectiveRow(objective, columns, layout),
      ...rowsOf(tasks, columns, layout),
    ]);
    return [table(columns, [...rowsOf(free, columns, layout), ...rows], layout)];
  }
  return [
    ...(free.length === 0 ? [] : [table(columns, rowsOf(free, columns, layout), layout)]),
    ...served.flatMap(({ objective, tasks }) => [
      bold(`${numberedAbove(objective.number, layout)} ${objective.statement}`),
      table(columns, rowsOf(tasks, columns, layout), layout),
    ]),
  ];
}

function numberedAbove(number: string, { objectiveNumbers }: Layout): string {
  if (objectiveNumbers === 'words') return `Mục tiêu ${number}:`;
  return objectiveNumbers === 'roman'
    ? `${roman(number)}.`
    : `${number}. Mục tiêu chất lượng số ${number.padStart(2, '0')}:`;
}

function columnsUsed(tasks: readonly Task[], { columns }: Layout): readonly PlanColumn[] {
  return columns.filter((column) => {
    if (column === 'number' || column === 'content' || column === 'remarks') return true;
    return tasks.some((task) => linesOf(task, column, 'semicolons').length > 0);
  });
}

const widths: Readonly<Record<PlanColumn, number>> = {
  number: 6,
  content: 26,
  lead: 17,
  support: 14,
  time: 16,
  output: 18,
  monitor: 12,
  remarks: 8,
};

function table(columns: readonly PlanColumn[], rows: readonly SheetRow[], layout: Layout): SheetTable {
  const all = columns.reduce((sum, column) => sum + widths[column], 0);
  return {
    kind: 'table',
    widths: columns.map((column) => (widths[column] * 100) / all),
    rows: [...headingRows(columns, layout), ...rows],
  };
}

const headings: Readonly<Record<PlanColumn, string>> = {
  number: 'TT',
  content: 'Nội dung công việc',
  lead: 'Trách nhiệm thực hiện',
  support: 'Đơn vị phối hợp',
  time: 'Thời gian hoàn thành',
  output: 'Kết quả dự kiến',
  monitor: 'Trách nhiệm theo dõi',
  remarks: 'Ghi chú',
};

function headingRows(columns: readonly PlanColumn[], { isHeadingOnTwoLevels }: Layout): readonly SheetRow[] {
  const lead = columns.indexOf('lead');
  const isTwo = isHeadingOnTwoLevels && columns[lead + 1] === 'support';
  if (!isTwo) {
    return [{ isHeading: true, cells: columns.map((column) => ({ lines: [headings[column]], isBold: true })) }];
  }
  const upper = columns.flatMap((column): readonly SheetCell[] => {
    if (column === 'support') return [];
    const cell = { lines: [headings[column]], isBold: true };
    return [column === 'lead' ? { ...cell, columns: 2 } : { ...cell, rows: 2 }];
  });
  const lower = ['Chủ trì', 'Phối hợp'].map((text) => ({ lines: [text], isBold: true }));
  return [
    { isHeading: true, cells: upper },
    { isHeading: true, cells: lower },
  ];
}

function objectiveRow(
  { number, statement }: Reading['objectives'][number],
  columns: readonly PlanColumn[],
  { objectiveNumbers }: Layout,
): SheetRow {
  const written = objectiveNumbers === 'arabic' ? number : roman(number);
  return {
    cells: [
      { lines: [written], isBold: true },
      { lines: [statement], isBold: true, columns: columns.length - 1 },
    ],
  };
}

function rowsOf(tasks: readonly Task[], columns: readonly PlanColumn[], layout: Layout): readonly SheetRow[] {
  return tasks.map((task, at) => {
    const cells = columns.map((column) => ({ lines: linesOf(task, column, layout.listedBy) }));
    const isCut = layout.cutsEvery > 0 && at % layout.cutsEvery === layout.cutsEvery - 1;
    const halves = isCut ? cutInTwo(columns, cells, layout) : undefined;
    return { cells, ...(halves !== undefined && { halves }) };
  });
}

/** The halves of a row that a page break cuts: texts of several words go on in the second. */
function cutInTwo(
  columns: readonly PlanColumn[],
  cells: readonly SheetCell[],
  { cutNumberIn }: Layout,
): readonly [readonly SheetCell[], readonly SheetCell[]] | undefined {
  const pairs = cells.map(({ lines: [line = '', ...others] }, at) => {
    if (columns[at] === 'number') return cutNumberIn === 'first' ? [line, ''] : ['', line];
    const words = line.split(' ');
    const half = Math.ceil(words.length / 2);
    const rest = [words.slice(half).join(' '), ...others].filter((text) => text !== '').join(' ');
    return words.length < 4 ? [[line, ...others].join(' '), ''] : [words.slice(0, half).join(' '), rest];
  });
  const second = pairs.map(([, text = '']) => text);
  const isReallyCut = second.some((text, at) => text !== '' && columns[at] !== 'number');
  if (!isReallyCut) return undefined;
  return [
    pairs.map(([text = '']) => ({ lines: text === '' ? [] : [text] })),
    second.map((text) => ({ lines: text === '' ? [] : [text] })),
  ];
}

function linesOf(task: Task, column: PlanColumn, listedBy: Layout['listedBy']): readonly string[] {
  if (column === 'remarks') return [];
  if (column === 'number') return one(task.number);
  if (column === 'content') return one(task.content);
  if (column === 'time') return one(task.deadline);
  if (column === 'output') return one(task.output);
  return listed(task[column], listedBy);
}

const one = (text: string | null): readonly string[] => (text === null ? [] : [text]);

function listed(texts: readonly string[], by: Layout['listedBy']): readonly string[] {
  if (by === 'semicolons') return texts.length === 0 ? [] : [texts.join('; ')];
  return texts.length === 1 ? texts : texts.map((text, at) => `- ${text}${at === texts.length - 1 ? '.' : ';'}`);
}
