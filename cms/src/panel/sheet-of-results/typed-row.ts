import {
  type CountField,
  type FigureKind,
  figureKindOf,
  type Indicator,
  type ResultValue,
} from '@camket/shared/indicators';
import type { DossierCounts } from '@camket/shared/results';
import type { CellContent } from '../../quality/results/sheet/cell-rows.ts';
import { vietnameseNumber } from '@camket/shared/values';
import { writeDay } from '../fields/written-day.ts';

/** What is reported: a figure, or why there is none. */
export const choices = ['figure', 'noCases', 'notApplicable', 'withheld', 'underVerification'] as const;

/** A choice of the list above. */
export type Choice = (typeof choices)[number];

/** The fields in which a figure is typed. */
export type FigureField = CountField | 'value' | 'grade' | 'conclusion' | 'judgement';

/** A row of the sheet as it is typed; every text stands as the person wrote it. */
export interface TypedRow {
  readonly choice: Choice;
  readonly figures: Readonly<Partial<Record<FigureField, string>>>;
  /** Why it does not apply, or is not made public. */
  readonly ground: string;
  /** The word of an approximate figure: "khoảng". */
  readonly approximately?: string;
  /** The day up to which was counted, and where from, where they are not those of the whole sheet. */
  readonly cutOff?: string;
  readonly source?: string;
  readonly cause: string;
  readonly note: string;
  readonly counts?: DossierCounts;
  readonly gapNote?: string;
  readonly confirmed: readonly string[];
  /** Whether it came from a file and waits for a person's word. */
  readonly isFromFile?: boolean;
}

/** A row in which nothing has been typed. */
export const blankRow: TypedRow = { choice: 'figure', figures: {}, ground: '', cause: '', note: '', confirmed: [] };

const fieldsOf = {
  counted: ['numerator', 'denominator', 'excluded'],
  number: ['value'],
  grade: ['grade'],
  rank: ['rank', 'population'],
  judged: ['conclusion', 'judgement'],
  distribution: ['done', 'inProgress', 'overdue'],
} as const satisfies Record<FigureKind, readonly FigureField[]>;

/** The fields in which an indicator's figure is typed, in their order; none where it is computed. */
export function fieldsFor(indicator: Indicator): readonly FigureField[] {
  const kind = figureKindOf(indicator);
  const fields: readonly FigureField[] = kind === undefined ? [] : fieldsOf[kind];
  return indicator.exclusion === undefined ? fields.filter((field) => field !== 'excluded') : fields;
}

/** What stands for the whole sheet unless a row says otherwise. */
export interface SheetDefaults {
  readonly cutOff: string;
  readonly source: string;
}

/** A kept cell as it is typed. */
export function typedOf(content: CellContent, { cutOff, source }: SheetDefaults): TypedRow {
  const { value, cause = '', note = '', counts, gapNote, confirmed = [] } = content;
  const day = writeDay(content.cutOff);
  return {
    choice: choiceOf(value),
    figures: figuresOf(value),
    ground: groundOf(value),
    ...(value.kind === 'number' && value.approximately !== undefined ? { approximately: value.approximately } : {}),
    ...(day === cutOff ? {} : { cutOff: day }),
    ...(content.source === source ? {} : { source: content.source }),
    cause,
    note,
    ...(counts === undefined ? {} : { counts }),
    ...(gapNote === undefined ? {} : { gapNote }),
    confirmed,
  };
}

function choiceOf(value: ResultValue): Choice {
  if (value.kind === 'noCases') return value.notApplicable === undefined ? 'noCases' : 'notApplicable';
  return value.kind === 'withheld' || value.kind === 'underVerification' ? value.kind : 'figure';
}

function groundOf(value: ResultValue): string {
  if (value.kind === 'withheld') return value.ground;
  return value.kind === 'noCases' ? (value.notApplicable ?? '') : '';
}

const count = (number: number): string => vietnameseNumber(String(number));

function figuresOf(value: ResultValue): TypedRow['figures'] {
  switch (value.kind) {
    case 'counted': {
      const { numerator, denominator, excluded } = value;
      const counted = { numerator: count(numerator), denominator: count(denominator) };
      return excluded === undefined ? counted : { ...counted, excluded: count(excluded) };
    }
    case 'number':
      return { value: vietnameseNumber(value.value) };
    case 'grade':
      return { grade: value.grade };
    case 'rank':
      return { rank: count(value.rank), population: count(value.population) };
    case 'judged':
      return { conclusion: value.conclusion, judgement: value.note };
    case 'distribution':
      return { done: count(value.done), inProgress: count(value.inProgress), overdue: count(value.overdue) };
    case 'noCases':
    case 'withheld':
    case 'underVerification':
      return {};
  }
}
