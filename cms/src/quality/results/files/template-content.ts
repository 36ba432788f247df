import { nameOn } from '@camket/shared/communes';
import type { Indicator } from '@camket/shared/indicators';
import type { DecisionBody } from '@camket/shared/register';
import { showValue, whole } from '@camket/shared/results';
import { type CalendarDay, period, previousPeriod } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { communeById, unitRows } from '../../communes/load-commune.ts';
import { unitOf } from '../../communes/commune-rows.ts';
import { type CellContent, contentOfRow, nameOf, resultsWhere, rowsOfCells } from '../sheet/cell-rows.ts';
import { groundOf } from '../sheet/cell-faults.ts';
import { sheetOfUnit, type UnitCell } from './cells-of-unit.ts';
import { codeToday, type FileCode, rowCode } from './file-code.ts';
import type { FilePlace } from './file-place.ts';
import { type FigureKind, figureKindOf } from './figure-kind.ts';
import type { RowLock } from './row-status.ts';

/** A row of a template: one indicator and one part, with what stands there already. */
export interface TemplateRow extends UnitCell {
  readonly code: string;
  readonly kind: FigureKind;
  readonly partName: string;
  /** The published figure of the period before, in words; blank where there is none. */
  readonly before: string;
  readonly present?: CellContent;
  readonly revision?: number;
  readonly lock?: RowLock;
}

/** Everything that a template of one unit and one period holds. */
export interface TemplateContent {
  readonly code: FileCode;
  readonly communeName: string;
  readonly unitName: string;
  readonly decision: DecisionBody;
  readonly period: string;
  readonly dueDay?: CalendarDay;
  readonly today: CalendarDay;
  readonly rows: readonly TemplateRow[];
}

/** Gathers what a template holds. Refused where the commune has no such unit or has not published the document. */
export async function contentFor(req: PayloadRequest, place: FilePlace): Promise<TemplateContent> {
  const { decision, unit, today } = await groundOf(req, place);
  const { slug, title } = await communeById(req, place.commune);
  const units = await unitRows(req, place.commune);
  const own = units.find(({ id }) => id === place.unit);
  const { cells, ...due } = sheetOfUnit(decision, unit, place.period);
  const present = await presentOf(req, place);
  const before = await figuresBefore(req, place, cells);
  const unitName = own === undefined ? unit : nameOn(unitOf(own).names, today);
  const { subject, version } = place.decision;
  return {
    code: codeToday({ commune: slug, unit, decision: subject, version, period: place.period }),
    communeName: title ?? slug,
    unitName,
    decision,
    period: place.period,
    ...due,
    today,
    rows: cells.flatMap((cell) => {
      const kind = figureKindOf(cell.indicator);
      if (kind === undefined) return [];
      const code = rowCode(cell.indicator, cell.part);
      const partName = cell.part === whole ? 'Toàn xã, phường' : unitName;
      return [{ ...cell, kind, code, partName, before: before(cell), ...present(cell) }];
    }),
  };
}

type Present = Pick<TemplateRow, 'present' | 'revision' | 'lock'>;

/** What stands in each cell now: a draft that may be written on, or what is submitted or published. */
async function presentOf(req: PayloadRequest, place: FilePlace): Promise<(cell: UnitCell) => Present> {
  const rows = await rowsOfCells(req, place);
  return ({ indicator, part }) => {
    const { underWay, published } = rows.get(nameOf({ indicator: indicator.key, part })) ?? {};
    const row = underWay ?? published;
    if (row === undefined) return {};
    const present = contentOfRow(row);
    const lock = row.stage === 'submitted' ? 'submitted' : underWay === undefined ? 'published' : undefined;
    return {
      ...(present === undefined ? {} : { present }),
      ...(lock === undefined ? { revision: row.revision ?? 0 } : { lock }),
    };
  };
}

/** The published figures of the period before, in words; last year's stand under the indicator that this one goes on from. */
async function figuresBefore(
  req: PayloadRequest,
  { commune, period: text }: FilePlace,
  cells: readonly UnitCell[],
): Promise<(cell: UnitCell) => string> {
  const keys = cells.flatMap(({ indicator: { key, continues } }) => [key, continues ?? key]);
  const rows = await resultsWhere(req, {
    and: [
      { commune: { equals: commune } },
      { period: { equals: previousPeriod(period(text)).text } },
      { indicator: { in: [...new Set(keys)] } },
      { stage: { in: ['published', 'withdrawing'] } },
    ],
  });
  return ({ indicator, part }) => {
    const found = rows.find(
      (row) => row.part === part && (row.indicator === indicator.key || row.indicator === indicator.continues),
    );
    return found === undefined ? '' : sayFigure(contentOfRow(found), indicator);
  };
}

function sayFigure(content: CellContent | undefined, indicator: Indicator): string {
  return content === undefined ? '' : showValue(content.value, indicator);
}
