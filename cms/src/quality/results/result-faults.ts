import type { Indicator } from '@camket/shared/indicators';
import type { DecisionBody } from '@camket/shared/register';
import {
  type DecisionReference,
  type FaultContext,
  isClosedMiss,
  type Result,
  resultFaults,
  sayResultFault,
  whole,
} from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Result as ResultRow } from '../../payload-types.ts';
import { communeById, unitKey } from '../communes/load-commune.ts';
import { idIn, idOf, type Reference } from '../references.ts';
import type { Complaint } from '../refusal.ts';
import { coveredFaults } from '../register/covered-faults.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { settingsOf } from '../settings.ts';
import { readResult } from './result-rows.ts';

/** The published document that a row is held against; nothing where the register has none of its commune. */
export async function decisionFor(
  req: PayloadRequest,
  commune: Reference,
  named: DecisionReference,
): Promise<DecisionBody | undefined> {
  const { slug } = await communeById(req, idOf(commune));
  return publishedDecision(req, slug, named);
}

/** Why the target was missed has to be said with the figure of a whole period, where the pages will call it missed. */
function causeFault(indicator: Indicator, result: Result, context: FaultContext): readonly Complaint[] {
  if (result.cause !== undefined || !isClosedMiss(indicator, result, context)) return [];
  return [
    { kind: 'noCause', field: 'cause', message: 'Số liệu chưa đạt mức đã cam kết: cần nêu nguyên nhân để công khai.' },
  ];
}

/** What a result is held against. */
export interface ResultGround {
  /** The published document that the result names; absent where the register has none. */
  readonly decision: DecisionBody | undefined;
  /** The key of the unit that reports. */
  readonly unit: string | undefined;
  readonly today: CalendarDay;
}

const words = {
  notPublished: 'Văn bản này (đúng phiên bản này) chưa có trong sổ công bố của đơn vị.',
  noIndicator: 'Văn bản đã chọn không có chỉ tiêu này. Hãy chọn lại chỉ tiêu.',
  otherUnit: 'Chỉ nhập số liệu của đơn vị mình hoặc của toàn xã, phường.',
} as const;

/** Everything that keeps a result from being submitted and published, once what it is held against is at hand. */
export function faultsAgainst({ decision, unit, today }: ResultGround, result: Result): readonly Complaint[] {
  if (decision === undefined) {
    return [{ kind: 'notPublished', field: 'decision.subject', message: words.notPublished }];
  }
  const indicator = decision.objectives
    .flatMap(({ indicators }) => indicators)
    .find(({ key }) => key === result.indicator);
  if (indicator === undefined) return [{ kind: 'noIndicator', field: 'indicator', message: words.noIndicator }];
  const context = { year: decision.year, today };
  const faults = resultFaults(indicator, result, context);
  const own = result.part === whole || result.part === unit;
  return [
    ...faults.map((fault) => ({ kind: fault.kind, field: fault.path.join('.'), message: sayResultFault(fault) })),
    ...coveredFaults(result),
    ...(own ? [] : [{ kind: 'otherUnit', field: 'part', message: words.otherUnit }]),
    ...(faults.length === 0 ? causeFault(indicator, result, context) : []),
  ];
}

/** Everything that keeps a row from being submitted and published. */
export async function faultsOfResult(req: PayloadRequest, row: ResultRow): Promise<readonly Complaint[]> {
  const read = readResult(row);
  if (!read.success) return read.error.issues.map(({ message, path }) => ({ message, field: path.join('.') }));
  const decision = await decisionFor(req, row.commune, read.data.decision);
  const unit = await unitKey(req, idIn(row.unit));
  return faultsAgainst({ decision, unit, today: settingsOf(req.payload).today() }, read.data);
}
