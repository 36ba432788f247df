/** What a column of a plan holds. */
export type PlanColumn = 'number' | 'content' | 'lead' | 'support' | 'time' | 'output' | 'monitor' | 'remarks';

/** How a document is laid out: all that may differ while it says the same. */
export interface Layout {
  readonly name: string;
  /** The columns of the plan in order. Those that the reading has nothing for are left out, but `remarks`. */
  readonly columns: readonly PlanColumn[];
  /** Whether lead and support stand under one heading, «Trách nhiệm thực hiện». Both columns must be neighbours. */
  readonly isHeadingOnTwoLevels: boolean;
  /** Whether an objective's words stand in a row of one table, or above a table of its own. */
  readonly objectiveHeadings: 'inside' | 'above';
  /** How the plan numbers the objectives; the annex of objectives says «1.» or, with `words`, «Mục tiêu 1:». */
  readonly objectiveNumbers: 'roman' | 'arabic' | 'words';
  /** Whether head and foot stand in two columns or one after the other. */
  readonly head: 'sideBySide' | 'stacked';
  /** Whether annexes are called «Phụ lục 1», «Phụ lục 2». */
  readonly hasAnnexNumbers: boolean;
  /** Every so many rows a page break cuts a row in two; never with 0. Formats that break pages by themselves pass over it. */
  readonly cutsEvery: number;
  /** Where the number of a row stands that was cut in two. */
  readonly cutNumberIn: 'first' | 'second';
  /** How several bodies or evidences stand in one cell. */
  readonly listedBy: 'semicolons' | 'bullets';
}

const usual: Layout = {
  name: 'usual',
  columns: ['number', 'content', 'lead', 'support', 'time', 'output', 'monitor'],
  isHeadingOnTwoLevels: false,
  objectiveHeadings: 'above',
  objectiveNumbers: 'arabic',
  head: 'sideBySide',
  hasAnnexNumbers: false,
  cutsEvery: 0,
  cutNumberIn: 'first',
  listedBy: 'semicolons',
};

/** Layouts as offices use them, and columns as none does. */
export const layouts: readonly [Layout, ...Layout[]] = [
  usual,
  {
    ...usual,
    name: 'one table, Roman numbers, headings on two levels, bullets',
    isHeadingOnTwoLevels: true,
    objectiveHeadings: 'inside',
    objectiveNumbers: 'roman',
    hasAnnexNumbers: true,
    listedBy: 'bullets',
    columns: ['number', 'content', 'lead', 'support', 'time', 'monitor', 'output'],
  },
  {
    ...usual,
    name: 'columns the other way round, with remarks, head stacked',
    columns: ['number', 'time', 'output', 'content', 'monitor', 'support', 'lead', 'remarks'],
    objectiveNumbers: 'words',
    head: 'stacked',
  },
  {
    ...usual,
    name: 'rows cut by page breaks, the number on the second half',
    columns: ['number', 'content', 'output', 'lead', 'support', 'monitor', 'time'],
    cutsEvery: 3,
    cutNumberIn: 'second',
  },
  {
    ...usual,
    name: 'rows cut by page breaks in one table',
    objectiveHeadings: 'inside',
    hasAnnexNumbers: true,
    cutsEvery: 2,
  },
];
