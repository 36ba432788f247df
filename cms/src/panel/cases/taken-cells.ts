import {
  type CountFigure,
  type CountUse,
  dependsOnBase,
  type DossierCountName,
  guessFigure,
  type OnTimeBase,
  type ResultValue,
  sayUse,
  valueOfUse,
} from '@camket/shared/results';
import type { KeptUse } from '../../quality/cases/case-requests.ts';
import type { CellToKeep } from '../../quality/results/sheet/cells-request.ts';
import type { SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import type { CountAnswer } from './case-answers.ts';

/** What a person chose for the indicators of a sheet. */
export interface Chosen {
  /** By `nameOfRow`; nothing is taken where there is none. */
  readonly figures: Readonly<Record<string, CountFigure | null>>;
  readonly base: OnTimeBase | undefined;
  readonly source: string;
  readonly gapNote: string;
}

/** A row of a sheet with the figure that it gets from the list. */
export interface RowTaken {
  readonly row: SheetRow;
  readonly figure: CountFigure | undefined;
  readonly value: ResultValue | undefined;
  /** Counts that the list does not tell. */
  readonly missing: readonly DossierCountName[];
  /** Whether it has to be said first what the share is taken of. */
  readonly needsBase: boolean;
  readonly isLocked: boolean;
}

/** Names a row of a sheet. */
export const nameOfRow = ({ indicator, part }: SheetRow): string => `${indicator.key} ${part}`;

/** Rows whose figures can be made of counts of dossiers. */
export function countableRows(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.filter(({ indicator: { measure }, heldBy }) => {
    return heldBy === undefined && (measure === 'share' || measure === 'count');
  });
}

/** What is proposed for the rows of a sheet: as last time, else as their words say. */
export function proposed(rows: readonly SheetRow[], uses: readonly KeptUse[]): Pick<Chosen, 'figures' | 'base'> {
  const figureFor = (row: SheetRow): CountFigure | null => {
    const kept = uses.find(({ indicator }) => indicator === row.indicator.key);
    return kept === undefined ? (guessFigure(row.indicator) ?? null) : (kept.use?.figure ?? null);
  };
  return {
    figures: Object.fromEntries(rows.map((row) => [nameOfRow(row), figureFor(row)])),
    base: uses.find(({ use }) => use !== null && dependsOnBase(use.figure))?.use?.base,
  };
}

const openStages: readonly string[] = ['draft', 'returned'];

/** The figure of a row. */
export function rowTaken(row: SheetRow, { figures, base }: Chosen, { counts }: CountAnswer): RowTaken {
  const figure = figures[nameOfRow(row)] ?? undefined;
  const isLocked = row.cell === undefined ? row.published !== undefined : !openStages.includes(row.cell.stage);
  const bare = { row, figure, value: undefined, missing: [], needsBase: false, isLocked };
  if (figure === undefined || isLocked) return bare;
  if (base === undefined && dependsOnBase(figure)) return { ...bare, needsBase: true };
  const found = valueOfUse({ figure, base: base ?? 'resolved' }, counts);
  return found.kind === 'value' ? { ...bare, value: found.value } : { ...bare, missing: found.missing };
}

/** The cells to be kept. */
export function cellsOf(taken: readonly RowTaken[], chosen: Chosen, counted: CountAnswer): readonly CellToKeep[] {
  const { cutOff, counts, gaps } = counted;
  return taken.flatMap(({ row, figure, value }): readonly CellToKeep[] => {
    if (figure === undefined || value === undefined) return [];
    const use: CountUse = { figure, base: chosen.base ?? 'resolved' };
    const revision = row.cell?.revision;
    return [
      {
        indicator: row.indicator.key,
        part: row.part,
        value,
        cutOff,
        source: chosen.source,
        note: sayUse(use),
        counts,
        ...(gaps.length === 0 ? {} : { gapNote: chosen.gapNote }),
        ...(revision === undefined ? {} : { revision }),
      },
    ];
  });
}

/** What is to be remembered of the indicators. */
export function usesToKeep(taken: readonly RowTaken[], { base }: Chosen): readonly KeptUse[] {
  return taken.map(({ row, figure }) => ({
    indicator: row.indicator.key,
    use: figure === undefined ? null : { figure, base: base ?? 'resolved' },
  }));
}
