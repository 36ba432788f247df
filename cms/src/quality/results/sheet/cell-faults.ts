import type { Indicator } from '@camket/shared/indicators';
import type { DecisionBody } from '@camket/shared/register';
import { resultFaults, sayResultFault, whole } from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { unitRows } from '../../communes/load-commune.ts';
import { type Complaint, notFound, Refusal } from '../../refusal.ts';
import { settingsOf } from '../../settings.ts';
import { decisionFor } from '../result-faults.ts';
import { nameOf } from './cell-name.ts';
import type { CellsToKeep, CellToKeep } from './cells-request.ts';

/** What a unit's cells are held against. */
export interface Ground {
  readonly decision: DecisionBody;
  /** The key of the unit that reports. */
  readonly unit: string;
  readonly today: CalendarDay;
}

const words = {
  decision: 'Văn bản này (đúng phiên bản này) chưa có trong sổ công bố của đơn vị.',
  indicator: 'Văn bản đã chọn không có chỉ tiêu này. Hãy chọn lại chỉ tiêu.',
  otherUnit: 'Chỉ nhập số liệu của đơn vị mình hoặc của toàn xã, phường.',
  twice: 'Ô này có hai lần trong cùng một lần gửi: giữ lại một.',
} as const;

/** The published document and the unit that cells name; refused where the commune has none such. */
export async function groundOf(
  req: PayloadRequest,
  { commune, unit, decision: named }: Pick<CellsToKeep, 'commune' | 'unit' | 'decision'>,
): Promise<Ground> {
  const row = (await unitRows(req, commune)).find(({ id }) => id === unit);
  if (row === undefined) throw notFound();
  const decision = await decisionFor(req, commune, named);
  if (decision === undefined) {
    throw new Refusal(422, [{ message: words.decision, kind: 'notPublished', field: 'decision.subject' }]);
  }
  return { decision, unit: row.key ?? '', today: settingsOf(req.payload).today() };
}

/** All indicators of a document, in its order. */
export function indicatorsIn({ objectives }: Pick<DecisionBody, 'objectives'>): readonly Indicator[] {
  return objectives.flatMap(({ indicators }) => indicators);
}

/** Everything that is impossible in the cells, each with its field: `cells.3.value.numerator`. */
export function faultsOfCells(ground: Ground, request: CellsToKeep): readonly Complaint[] {
  const names = request.cells.map(nameOf);
  return request.cells.flatMap((cell, place) => {
    const field = `cells.${String(place)}`;
    const isTwice = names.indexOf(nameOf(cell)) < place;
    return isTwice ? [{ message: words.twice, kind: 'twice', field }] : faultsOfCell(ground, request, { cell, field });
  });
}

function faultsOfCell(
  { decision, unit, today }: Ground,
  { period, decision: named }: CellsToKeep,
  { cell, field }: { readonly cell: CellToKeep; readonly field: string },
): readonly Complaint[] {
  const indicator = indicatorsIn(decision).find(({ key }) => key === cell.indicator);
  if (indicator === undefined) return [{ message: words.indicator, kind: 'noIndicator', field: `${field}.indicator` }];
  if (cell.part !== whole && cell.part !== unit) {
    return [{ message: words.otherUnit, kind: 'otherUnit', field: `${field}.part` }];
  }
  const { revision: _revision, ...content } = cell;
  const result = { ...content, decision: named, period, evidence: [] };
  return resultFaults(indicator, result, { year: decision.year, today }).map((fault) => ({
    kind: fault.kind,
    field: [field, ...fault.path].join('.'),
    message: sayResultFault(fault),
  }));
}
