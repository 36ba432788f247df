import { nameOn } from '@camket/shared/communes';
import { type DecisionBody, materialOfReport } from '@camket/shared/register';
import {
  comingTasks,
  compileReport,
  draftNarrative,
  type Narrative,
  type ReportFigures,
  sayPeriodInReport,
} from '@camket/shared/reports';
import { type DecisionReference, whole } from '@camket/shared/results';
import { vietnameseDay } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { type CommuneHead, unitRows } from '../communes/load-commune.ts';
import { namesIn } from '../communes/names-in.ts';
import { Refusal } from '../refusal.ts';
import { recordOfCommune } from '../register/record-of-commune.ts';
import { dayOfDeed } from '../settings.ts';

/** What a report is compiled on. */
export interface Compiling {
  readonly commune: CommuneHead;
  readonly reference: DecisionReference;
  readonly period: string;
  readonly part: string;
}

/** What compiling gave: figures, and the first sentences on them. */
export interface Compiled {
  readonly figures: ReportFigures;
  readonly narrative: Narrative;
  readonly decision: DecisionBody;
  /** The name of the unit; of the whole commune, that of who issued the document. */
  readonly issuer: string;
}

const whats = { xa: 'Toàn xã', phuong: 'Toàn phường', 'dac-khu': 'Toàn đặc khu' } as const;

/** Compiles a report from what stands in the register now. */
export async function compile(req: PayloadRequest, { commune, reference, period, part }: Compiling): Promise<Compiled> {
  const { record, bodyOf } = await recordOfCommune(req, commune.slug);
  const published = record.decisions
    .get(reference.subject)
    ?.versions.find(({ mark }) => mark.version === reference.version);
  const decision = published && bodyOf(published.mark.seq);
  if (decision === undefined) throw new Refusal(422, [{ message: gone, field: 'document' }]);
  const today = dayOfDeed(req.payload);
  const units = (await unitRows(req, commune.id)).map(({ key, names }) => ({
    key: key ?? '',
    name: nameOn(namesIn(names), today),
  }));
  const material = materialOfReport({
    record,
    bodyOf,
    reference,
    decision,
    units,
    wholeName: whats[commune.kind],
  });
  const scope = { period, part, today };
  const figures = compileReport(material, scope);
  const issuer = part === whole ? decision.issuer : (units.find(({ key }) => key === part)?.name ?? part);
  const context = { period, issuer, document: citation(decision), coming: comingTasks(material, scope) };
  return { figures, narrative: draftNarrative(figures, context), decision, issuer };
}

const gone = 'Văn bản này không còn trong sổ công bố (đã thu hồi hoặc đã che): không tổng hợp được báo cáo.';

const forms = { decision: 'Quyết định', plan: 'Kế hoạch', report: 'Báo cáo' } as const;

/** A document as papers cite it: kind, number, day, issuer and what it is about. */
export function citation({ form, number, symbol, issuedOn, issuer, subject }: DecisionBody): string {
  return `${forms[form]} số ${number}/${symbol} ngày ${vietnameseDay(issuedOn)} của ${issuer} ${aboutSaid(subject)}`;
}

function aboutSaid(subject: string): string {
  const plain = subject.trim().replace(/[.;,]+$/, '');
  return /^(?:v\/v|về)\b/iu.test(plain) ? plain : `về việc ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}

/** What a report on a period is about. */
export function aboutOf(period: string): string {
  return `Kết quả thực hiện mục tiêu chất lượng ${sayPeriodInReport(period)}`;
}
