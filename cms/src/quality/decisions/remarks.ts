import type { Unit } from '@camket/shared/communes';
import { type Decision, doubtsOf, obstaclesToPublishing, sayDoubt, sayObstacle } from '@camket/shared/decisions';
import { decisionSubject } from '@camket/shared/register';
import { yearOf } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Decision as DecisionRow } from '../../payload-types.ts';
import type { CommuneHead } from '../communes/load-commune.ts';
import { lastOf } from '../register/last-of.ts';
import { settingsOf } from '../settings.ts';

/** What keeps a document from being published, or looks wrong in it: the field, and a sentence. */
export interface Remark {
  readonly kind: string;
  /** The way to the field, `objectives.2.indicators.0.target.value`. */
  readonly path: string;
  readonly sentence: string;
}

/** A draft with what stands around it. */
export interface Draft {
  readonly decision: Decision;
  readonly row: DecisionRow;
  readonly commune: CommuneHead;
  readonly units: readonly Unit[];
}

/** Every obstacle and every doubt: those that the text shows by itself, and those that the register shows. */
export async function remarksOn(
  req: PayloadRequest,
  draft: Draft,
): Promise<{ obstacles: readonly Remark[]; doubts: readonly Remark[] }> {
  const { decision } = draft;
  const obstacles = obstaclesToPublishing(decision, settingsOf(req.payload).today());
  return {
    obstacles: [
      ...obstacles.map((obstacle) => ({
        kind: obstacle.kind,
        path: obstacle.path.join('.'),
        sentence: sayObstacle(obstacle),
      })),
      ...(await obstaclesInRegister(req, draft)),
    ],
    doubts: doubtsOf(decision).map((doubt) => ({
      kind: doubt.kind,
      path: doubt.path.join('.'),
      sentence: sayDoubt(doubt),
    })),
  };
}

/** The public address that a decision takes at its first publication; nothing while number, symbol or day are blank. */
export function subjectFor(commune: string, { number, symbol, issuedOn }: Decision): string | undefined {
  if (number === undefined || issuedOn === undefined) return undefined;
  return decisionSubject(commune, { number, symbol, year: yearOf(issuedOn) });
}

async function obstaclesInRegister(req: PayloadRequest, { decision, row, commune }: Draft): Promise<readonly Remark[]> {
  return [
    ...(await communeObstacles(req, commune)),
    ...(await subjectObstacles(req, commune, { decision, row })),
    ...(await relationObstacles(req, commune, decision)),
  ];
}

async function communeObstacles(req: PayloadRequest, commune: CommuneHead): Promise<readonly Remark[]> {
  if ((await lastOf(req, commune.slug)) !== undefined) return [];
  const sentence = `${commune.title ?? commune.slug} chưa có trong sổ công bố. Quản trị viên cần công bố thông tin của đơn vị này trước.`;
  return [{ kind: 'communeNotPublished', path: '', sentence }];
}

async function subjectObstacles(
  req: PayloadRequest,
  commune: CommuneHead,
  { decision, row }: Pick<Draft, 'decision' | 'row'>,
): Promise<readonly Remark[]> {
  const subject = subjectFor(commune.slug, decision);
  if (subject === undefined) return [];
  if (typeof row.subject === 'string') return [];
  if ((await lastOf(req, subject)) === undefined) return [];
  const sentence = `Đã có văn bản số ${decision.number ?? ''}/${decision.symbol} của năm này trong sổ công bố. Muốn sửa văn bản đó thì dùng Đính chính; nếu là văn bản khác, hãy kiểm tra lại số và ký hiệu.`;
  return [{ kind: 'numberTaken', path: 'number', sentence }];
}

async function relationObstacles(
  req: PayloadRequest,
  commune: CommuneHead,
  { replaces, amends }: Decision,
): Promise<readonly Remark[]> {
  const mentioned = [
    ...replaces.map((subject, at) => ({ subject, path: `replaces.${at}` })),
    ...amends.map((subject, at) => ({ subject, path: `amends.${at}` })),
  ];
  const remarks: Remark[] = [];
  for (const { subject, path } of mentioned) {
    const last = await lastOf(req, subject);
    if (last?.commune === commune.slug && last.kind === 'decision') continue;
    const sentence = `Không có văn bản "${subject}" đang công bố của đơn vị này. Hãy chọn lại văn bản được thay thế hoặc sửa đổi.`;
    remarks.push({ kind: 'notPublished', path, sentence });
  }
  return remarks;
}
