import { resultSubject } from '@camket/shared/register';
import { type DecisionReference, type Result, whole } from '@camket/shared/results';
import type { PayloadRequest } from 'payload';
import type { Complaint } from '../refusal.ts';
import { faultsAgainst } from '../results/result-faults.ts';
import type { ReadRow } from './figure-fault.ts';
import type { SentFigure } from './figure-request.ts';
import { type IngestGround, isReportedBy, promisedIn } from './ground.ts';
import type { Promised } from './promises.ts';

/** A figure that may be taken in. */
export interface CheckedFigure {
  readonly row: number;
  /** Source, indicator, period and part as one text: what has one figure at a time. */
  readonly cell: string;
  readonly subject: string;
  readonly result: Result;
  readonly promised: Promised;
  readonly isAutomatic: boolean;
  /** Whether the cause of a miss has to be added before a person can verify it. */
  readonly needsCause: boolean;
}

/** A figure that may be taken in, or why not. */
export type Checking =
  | { readonly kind: 'checked'; readonly figure: CheckedFigure }
  | {
      readonly kind: 'refused';
      readonly row: number;
      readonly sent?: SentFigure;
      readonly complaints: readonly Complaint[];
    };

const words = {
  noIndicator: (key: string) =>
    `Không có chỉ tiêu mã «${key}» trong văn bản đang có hiệu lực của xã, phường. Xem mã đúng ở trang «Nguồn số liệu».`,
  notPublished: 'Văn bản này (đúng phiên bản này) chưa có trong sổ công bố, hoặc không có chỉ tiêu này.',
  otherUnit: (phrase: string, unit: string) =>
    `Chỉ tiêu «${phrase}» do đơn vị khác báo cáo; khóa này chỉ gửi được số liệu của ${unit}.`,
};

async function promisedFor(
  req: PayloadRequest,
  ground: IngestGround,
  { decision, indicator }: SentFigure,
): Promise<Promised | undefined> {
  return decision === undefined ? ground.promises.get(indicator) : promisedIn(req, ground, [decision, indicator]);
}

/** The figure as a result, with what the machine left to us filled in. */
function resultOf(
  { machine, unitKey }: IngestGround,
  sent: SentFigure,
  promised: { readonly indicator: { readonly parts: readonly string[] }; readonly reference: DecisionReference },
): Result {
  const { part, source, decision, ...rest } = sent;
  return {
    ...rest,
    part: part ?? (promised.indicator.parts.length > 0 ? unitKey : whole),
    source: source ?? machine.name,
    decision: decision ?? promised.reference,
    evidence: [],
  };
}

/** What can be done with a result of a machine's unit, whoever held it last. */
export function figureOf(
  ground: IngestGround,
  promised: Promised,
  { row, result }: Pick<CheckedFigure, 'result' | 'row'>,
): { readonly figure: CheckedFigure; readonly complaints: readonly Complaint[] } {
  const { machine, slug, unitKey, today } = ground;
  const faults = faultsAgainst({ decision: promised.body, unit: unitKey, today }, result);
  const { indicator, period, part } = result;
  return {
    complaints: faults.filter(({ kind }) => kind !== 'noCause'),
    figure: {
      row,
      cell: [machine.id, indicator, period, part].join(' '),
      subject: resultSubject(slug, result),
      result,
      promised,
      isAutomatic: ground.automatic.has(indicator),
      needsCause: faults.some(({ kind }) => kind === 'noCause'),
    },
  };
}

/** Holds one row against what its unit promised. A missing cause is no fault of a machine: its unit adds it. */
export async function checkFigure(
  req: PayloadRequest,
  ground: IngestGround,
  read: ReadRow<SentFigure>,
): Promise<Checking> {
  const { row } = read;
  if (read.kind === 'refused') return { kind: 'refused', row, complaints: read.complaints };
  const sent = read.content;
  const refused = (complaint: Complaint): Checking => ({ kind: 'refused', row, sent, complaints: [complaint] });
  const promised = await promisedFor(req, ground, sent);
  if (promised === undefined) {
    const { decision, indicator } = sent;
    return decision === undefined
      ? refused({ kind: 'noIndicator', field: 'indicator', message: words.noIndicator(indicator) })
      : refused({ kind: 'notPublished', field: 'decision', message: words.notPublished });
  }
  if (!isReportedBy(promised, ground.unitKey)) {
    const message = words.otherUnit(promised.indicator.phrase, ground.unitName);
    return refused({ kind: 'otherUnit', field: 'indicator', message });
  }
  const { figure, complaints } = figureOf(ground, promised, { row, result: resultOf(ground, sent, promised) });
  return complaints.length > 0 ? { kind: 'refused', row, sent, complaints } : { kind: 'checked', figure };
}
