import type { Commune, Unit } from '@camket/shared/communes';
import { bodies } from '@camket/shared/register';
import type { Commune as CommuneRow, Unit as UnitRow } from '../../payload-types.ts';
import { withoutBlanks } from '../without-blanks.ts';

const communeForm = bodies.commune.omit({ salt: true });
const unitForm = communeForm.shape.units.element;

/** A unit as its row holds it. */
export function unitOf({ key, names, aliases, closedFrom }: UnitRow): Unit {
  return unitForm.parse(withoutBlanks({ key, names, aliases: (aliases ?? []).map(({ text }) => text), closedFrom }));
}

/** A commune as its row and those of its units hold it. */
export function communeOf(row: CommuneRow, units: readonly UnitRow[]): Commune {
  const { slug, kind, names, contact, predecessors, closed } = row;
  const came = (predecessors ?? []).map(({ text }) => text);
  const successors = (closed?.successors ?? []).map(({ text }) => text);
  return communeForm.parse({
    ...Object(withoutBlanks({ slug, kind, names, contact })),
    units: units.map(unitOf),
    ...(came.length > 0 && { predecessors: came }),
    ...((closed?.from ?? '') !== '' && { closed: { from: closed?.from, successors } }),
  });
}
