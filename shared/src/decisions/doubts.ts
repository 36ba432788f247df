import { yearOf } from '../values/index.ts';
import { type DatedDoubt, datedDoubts } from './dated-doubts.ts';
import type { Decision } from './decision.ts';
import { type MeasureDoubt, measureDoubts } from './measure-doubts.ts';
import { isUsualSymbol, writeNumber } from './number-and-symbol.ts';
import { type NumberingDoubt, numberingDoubts } from './numbering-doubts.ts';
import type { Path } from './places.ts';
import { type TaskDoubt, taskDoubts } from './task-doubts.ts';

/** Something that looks wrong in a document and may yet be right; it never keeps it from being published. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly path: Path;
  /** The text that the doubt is about, where there is one. */
  readonly value?: string;
}

/** A kind of doubt. */
export type DoubtKind =
  | 'noSignedFile'
  | 'noLegalBasis'
  | 'suspectSymbol'
  | 'yearFarFromSigning'
  | 'noPlan'
  | 'objectiveWithoutIndicator'
  | 'objectiveWithoutTask'
  | NumberingDoubt
  | TaskDoubt
  | DatedDoubt
  | MeasureDoubt;

/** All that looks wrong in a document as it is built, in the order of the document. */
export function doubtsOf(decision: Decision): readonly Doubt[] {
  return [
    ...headDoubts(decision),
    ...objectiveDoubts(decision),
    ...measureDoubts(decision),
    ...taskDoubts(decision),
    ...numberingDoubts(decision),
    ...datedDoubts(decision),
  ];
}

function headDoubts({ number, symbol, files, legalBases, year, issuedOn }: Decision): readonly Doubt[] {
  const hasFile = files.some(({ role }) => role === 'signed');
  const isFar = year !== undefined && issuedOn !== undefined && Math.abs(year - yearOf(issuedOn)) > 1;
  const isUsual = symbol.trim() === '' || isUsualSymbol(number, symbol);
  return [
    ...(hasFile ? [] : [{ kind: 'noSignedFile', path: ['files'] } as const]),
    ...(legalBases.length > 0 ? [] : [{ kind: 'noLegalBasis', path: ['legalBases'] } as const]),
    ...(isUsual ? [] : [{ kind: 'suspectSymbol', path: ['symbol'], value: writeNumber(number, symbol) } as const]),
    ...(isFar ? [{ kind: 'yearFarFromSigning', path: ['year'], value: String(year) } as const] : []),
  ];
}

function objectiveDoubts({ objectives, plan }: Decision): readonly Doubt[] {
  const tasks = plan?.tasks ?? [];
  const served = tasks.map(({ objective }) => objective);
  const withoutIndicator = objectives.flatMap(({ indicators }, at): readonly Doubt[] =>
    indicators.length > 0 ? [] : [{ kind: 'objectiveWithoutIndicator', path: ['objectives', at] }],
  );
  if (objectives.length === 0) return withoutIndicator;
  if (tasks.length === 0) return [...withoutIndicator, { kind: 'noPlan', path: ['plan'] }];
  const withoutTask = objectives.flatMap(({ key }, at): readonly Doubt[] =>
    served.includes(key) ? [] : [{ kind: 'objectiveWithoutTask', path: ['objectives', at] }],
  );
  return [...withoutIndicator, ...withoutTask];
}
