import { isDeepStrictEqual } from 'node:util';
import type { CheckedFigure } from './check-figure.ts';
import { toldOf } from './decide.ts';
import { complaintFor, namesOf, type Outcome, refusedOutcome, sayOutcome } from './outcome.ts';

/** The figures of a push of which each cell has one, and what became of the others. */
export interface OnePerCell {
  readonly figures: readonly CheckedFigure[];
  readonly outcomes: readonly Outcome[];
}

function told(figure: CheckedFigure, newest: CheckedFigure): Outcome {
  const [sent, known] = [toldOf(figure.result), toldOf(newest.result)];
  if (figure.result.cutOff < newest.result.cutOff)
    return { ...namesOf(figure), outcome: 'outdated', message: sayOutcome('outdated'), known };
  if (isDeepStrictEqual(sent, known))
    return { ...namesOf(figure), outcome: 'unchanged', message: sayOutcome('unchanged') };
  return refusedOutcome(namesOf(figure), [complaintFor('conflict')], { known, sent });
}

/** Of several figures of one cell in the same push the one with the latest cut-off goes on; of equals the first. */
export function onePerCell(all: readonly CheckedFigure[]): OnePerCell {
  const newest = new Map<string, CheckedFigure>();
  for (const figure of all) {
    const before = newest.get(figure.cell);
    if (before === undefined || before.result.cutOff < figure.result.cutOff) newest.set(figure.cell, figure);
  }
  const outcomes = all.flatMap((figure) => {
    const winner = newest.get(figure.cell);
    return winner === undefined || winner === figure ? [] : [told(figure, winner)];
  });
  return { figures: [...newest.values()], outcomes };
}
