import { type FigureKind, figureKindOf, type Indicator } from '@camket/shared/indicators';
import { showValue, whole } from '@camket/shared/results';
import { type CalendarDay, sayPeriod } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { Refusal } from '../../refusal.ts';
import type { CellContent } from '../sheet/cell-rows.ts';
import type { Sheet, SheetAsked, SheetRow } from '../sheet/sheet-form.ts';
import { sheetOf } from '../sheet/sheet-of.ts';
import { codeToday, type FileCode, rowCode } from './file-code.ts';
import type { RowLock } from './row-status.ts';

/** A row of a template: one indicator and one part, with what stands there already. */
export interface TemplateRow {
  readonly indicator: Indicator;
  readonly part: string;
  readonly code: string;
  readonly kind: FigureKind;
  readonly partName: string;
  /** The published figures before, in words; blank where there are none. */
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
  readonly decision: Sheet['decision'];
  readonly period: string;
  readonly dueDay?: CalendarDay;
  readonly today: CalendarDay;
  readonly rows: readonly TemplateRow[];
}

/** Gathers what a template holds: what the unit's sheet shows. Refused as the sheet is, and where it has no rows. */
export async function contentFor(req: PayloadRequest, asked: SheetAsked): Promise<TemplateContent> {
  const { commune, unit, decision, period, dueDay, today, rows } = await sheetOf(req, asked);
  if (rows.length === 0) {
    throw new Refusal(
      422,
      `${unit.name} không có chỉ tiêu nào phải báo cáo cho ${sayPeriod(period)} theo văn bản này.`,
    );
  }
  const { subject, version } = decision;
  return {
    code: codeToday({ commune: commune.slug, unit: unit.key, decision: subject, version, period }),
    communeName: commune.name,
    unitName: unit.name,
    decision,
    period,
    ...(dueDay === undefined ? {} : { dueDay }),
    today,
    rows: rows.flatMap((row) => templateRow(row, unit.name)),
  };
}

function templateRow(row: SheetRow, unitName: string): readonly TemplateRow[] {
  const { indicator, part } = row;
  const kind = figureKindOf(indicator);
  if (kind === undefined) return [];
  const partName = part === whole ? 'Toàn xã, phường' : unitName;
  return [
    { indicator, part, kind, code: rowCode(indicator, part), partName, before: sayBefore(row), ...presentOf(row) },
  ];
}

function sayBefore({ earlier, lastYear, indicator }: SheetRow): string {
  const figures = [...earlier.slice(0, 1), ...(lastYear === undefined ? [] : [lastYear])];
  return figures.map(({ period, value }) => `${sayPeriod(period)}: ${showValue(value, indicator)}`).join('\n');
}

/** What stands in a cell now: a draft that may be written on, or what can no longer be. */
function presentOf({ cell, published, heldBy }: SheetRow): Pick<TemplateRow, 'present' | 'revision' | 'lock'> {
  if (cell !== undefined) {
    const { content, revision, stage } = cell;
    return {
      ...(content === undefined ? {} : { present: content }),
      ...(stage === 'submitted' ? { lock: 'submitted' } : { revision }),
    };
  }
  if (published !== undefined) {
    const { value, cutOff, source } = published;
    const isWhole = value !== undefined && cutOff !== undefined;
    return { lock: 'published', ...(isWhole ? { present: { value, cutOff, source } } : {}) };
  }
  return heldBy === undefined ? {} : { lock: 'elsewhere' };
}
