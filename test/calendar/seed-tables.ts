/**
 * The calendars of the five real documents, written by hand from their wording and the calendar on the wall. Rows name
 * tasks by their place in the plan and clauses by their place among the reporting clauses; no text of a document stands
 * here. A line is `period, due day, marked overdue from`; `–` is no day.
 */

/** What a chosen meaning makes of the calendar, in place of the lines without it. */
export interface ChosenTable {
  /** Place of the task, or of the reporting clause. */
  readonly task?: number;
  readonly clause?: number;
  readonly meaning: string;
  /** What it gives: the lines of that task, or those of all reports. */
  readonly lines: readonly string[];
  /** A reporting clause that must be chosen first, so that a task can follow it. */
  readonly after?: { readonly clause: number; readonly meaning: string };
}

/** The calendar of one document. */
export interface SeedTable {
  readonly seed: string;
  readonly year: number;
  /** Number and day of signing, for documents that leave them blank. */
  readonly signed?: { readonly number: string; readonly issuedOn: string };
  readonly reports: readonly string[];
  /** The yearly reports of what others measure; these have no day of their own. */
  readonly external?: readonly string[];
  /** How many indicators each report holds, and how many the yearly one of what others measure. */
  readonly indicators: { readonly each: number; readonly external?: number };
  /** By the task's place in the plan; a task that is not here is never due. */
  readonly tasks: Readonly<Record<number, readonly string[]>>;
  readonly chosen: readonly ChosenTable[];
}

// 2026: 28/2 Saturday, 30/4 and 1/5 holidays before a weekend, 31/5 Sunday, 31/8 off in exchange for Saturday 22/8 with
// 1/9 and 2/9 after it, 31/10 Saturday. 31/1 lies before every signing.
const quarters2026 = [
  '2026-Q1 2026-03-31 2026-04-01',
  '2026-Q2 2026-06-30 2026-07-01',
  '2026-Q3 2026-09-30 2026-10-01',
  '2026-Q4 2026-12-31 2027-01-01',
];
const halves2026 = ['2026-H1 2026-06-30 2026-07-01', '2026-H2 2026-12-31 2027-01-01'];
const monthsFromFebruary2026 = [
  '2026-02 2026-02-28 2026-03-03',
  '2026-03 2026-03-31 2026-04-01',
  '2026-04 2026-04-30 2026-05-05',
  '2026-05 2026-05-31 2026-06-02',
  '2026-06 2026-06-30 2026-07-01',
  '2026-07 2026-07-31 2026-08-01',
  '2026-08 2026-08-31 2026-09-04',
  '2026-09 2026-09-30 2026-10-01',
  '2026-10 2026-10-31 2026-11-03',
  '2026-11 2026-11-30 2026-12-01',
  '2026-12 2026-12-31 2027-01-01',
];
const firstQuarter2026 = ['– 2026-03-31 2026-04-01'];
const endOf2026 = ['– 2026-12-31 2027-01-01'];
const quartersWithoutDay = ['2026-Q1 – –', '2026-Q2 – –', '2026-Q3 – –', '2026-Q4 – –'];

// 2024: 31/3 and 30/6 Sundays, 30/4 and 1/5 holidays, 31/8 Saturday before 2/9 and 3/9, 30/11 Saturday. January and
// February lie before the signing on 22/3.
const quarters2024 = [
  '2024-Q1 2024-03-31 2024-04-02',
  '2024-Q2 2024-06-30 2024-07-02',
  '2024-Q3 2024-09-30 2024-10-01',
  '2024-Q4 2024-12-31 2025-01-01',
];
const halves2024 = ['2024-H1 2024-06-30 2024-07-02', '2024-H2 2024-12-31 2025-01-01'];
const monthsFromMarch2024 = [
  '2024-03 2024-03-31 2024-04-02',
  '2024-04 2024-04-30 2024-05-03',
  '2024-05 2024-05-31 2024-06-01',
  '2024-06 2024-06-30 2024-07-02',
  '2024-07 2024-07-31 2024-08-01',
  '2024-08 2024-08-31 2024-09-05',
  '2024-09 2024-09-30 2024-10-01',
  '2024-10 2024-10-31 2024-11-01',
  '2024-11 2024-11-30 2024-12-03',
  '2024-12 2024-12-31 2025-01-01',
];

// «trước ngày 15 hàng quý»: the 14th, of which 14/3 is a Saturday and 14/6 a Sunday.
const lastMonthOfQuarter = [
  '2026-Q1 2026-03-14 2026-03-17',
  '2026-Q2 2026-06-14 2026-06-16',
  '2026-Q3 2026-09-14 2026-09-15',
  '2026-Q4 2026-12-14 2026-12-15',
];
const monthAfterQuarter = [
  '2026-Q1 2026-04-14 2026-04-15',
  '2026-Q2 2026-07-14 2026-07-15',
  '2026-Q3 2026-10-14 2026-10-15',
  '2026-Q4 2027-01-14 2027-01-15',
];

const ofPeriodic2024 = [11, 12, 19].flatMap((task): ChosenTable[] => [
  { task, meaning: 'everyMonth', lines: monthsFromMarch2024 },
  { task, meaning: 'everyQuarter', lines: quarters2024 },
  { task, meaning: 'everyHalf', lines: halves2024 },
  { task, meaning: 'asReportingClause', lines: halves2024 },
]);

/** The five documents. */
export const seedTables: readonly SeedTable[] = [
  {
    seed: '000',
    year: 2026,
    reports: quarters2026,
    indicators: { each: 13 }, // one of the fourteen counts the others and is reported by nobody
    tasks: {
      0: firstQuarter2026,
      1: firstQuarter2026,
      10: endOf2026,
      11: firstQuarter2026,
      14: [...monthsFromFebruary2026, ...quarters2026, '2026 2026-12-31 2027-01-01'],
    },
    chosen: [],
  },
  {
    seed: '001',
    year: 2026,
    reports: ['2026 2026-11-09 2026-11-10'],
    indicators: { each: 15 },
    tasks: { 0: quarters2026, 6: firstQuarter2026, 8: endOf2026, 13: endOf2026, 17: endOf2026 },
    chosen: [
      { task: 24, meaning: 'everyMonth', lines: monthsFromFebruary2026 },
      { task: 24, meaning: 'everyQuarter', lines: quarters2026 },
      { task: 24, meaning: 'everyHalf', lines: halves2026 },
      { task: 24, meaning: 'asReportingClause', lines: ['– 2026-11-09 2026-11-10'] },
    ],
  },
  {
    seed: '002',
    year: 2026,
    signed: { number: '15', issuedOn: '2026-01-20' },
    reports: quartersWithoutDay,
    indicators: { each: 11 },
    tasks: {},
    chosen: [],
  },
  {
    seed: '003',
    year: 2024,
    reports: halves2024,
    external: ['2024 – –'],
    indicators: { each: 17, external: 4 },
    tasks: {
      // rows 0 and 7 are due before the signing
      1: ['– 2024-03-31 2024-04-02'],
      2: ['– 2024-08-29 2024-08-30'],
      3: halves2024,
      5: ['2024-H1 2024-06-14 2024-06-15', '2024-H2 2024-11-29 2024-11-30'],
      8: monthsFromMarch2024,
      9: monthsFromMarch2024,
      15: quarters2024,
      16: quarters2024,
    },
    chosen: [
      ...ofPeriodic2024,
      { clause: 1, meaning: 'everyMonth', lines: ['2024-01 – –', '2024-02 – –', ...monthsFromMarch2024] },
      { clause: 1, meaning: 'everyQuarter', lines: quarters2024 },
      { clause: 2, meaning: 'everyHalf', lines: halves2024 },
    ],
  },
  {
    seed: '004',
    year: 2026,
    signed: { number: '25', issuedOn: '2026-02-10' },
    reports: quartersWithoutDay,
    indicators: { each: 2 },
    tasks: {
      0: firstQuarter2026,
      1: firstQuarter2026,
      2: firstQuarter2026,
      3: firstQuarter2026,
      5: endOf2026,
      6: endOf2026,
      7: endOf2026,
    },
    chosen: [
      { clause: 1, meaning: 'lastMonthOfQuarter', lines: lastMonthOfQuarter },
      { clause: 1, meaning: 'monthAfterQuarter', lines: monthAfterQuarter },
      { clause: 0, meaning: 'everyMonth', lines: ['2026-01 – –', ...monthsFromFebruary2026] },
      { clause: 0, meaning: 'everyQuarter', lines: quarters2026 },
      { clause: 0, meaning: 'everyHalf', lines: halves2026 },
      { task: 8, meaning: 'everyMonth', lines: monthsFromFebruary2026 },
      { task: 8, meaning: 'everyQuarter', lines: quarters2026 },
      { task: 8, meaning: 'everyHalf', lines: halves2026 },
      { task: 8, meaning: 'asReportingClause', lines: [] },
      {
        task: 8,
        meaning: 'asReportingClause',
        lines: lastMonthOfQuarter,
        after: { clause: 1, meaning: 'lastMonthOfQuarter' },
      },
    ],
  },
];
