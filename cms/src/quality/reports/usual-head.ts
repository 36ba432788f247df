import { type DecisionBody, openReportHead } from '@camket/shared/register';
import type { ReportHead } from '@camket/shared/reports';
import { squeeze } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { withoutBlanks } from '../without-blanks.ts';
import { aboutOf } from './compile.ts';
import { type ReportCollection, reportRow } from './report-rows.ts';

/** What the head of a new report is made from. */
export interface HeadSource {
  readonly collection: ReportCollection;
  readonly commune: string;
  readonly unit: string | undefined;
  readonly decision: DecisionBody;
  readonly issuer: string;
  readonly period: string;
}

/**
 * The head of a new report as it usually reads: symbol, place, signer and recipients of the report before it, else
 * those that go without saying. Number and day stay blank.
 */
export async function usualHead(req: PayloadRequest, source: HeadSource): Promise<Partial<ReportHead>> {
  const { collection, commune, unit, decision, issuer, period } = source;
  const before = await reportRow(req, collection, {
    and: [
      { commune: { equals: commune } },
      ...(unit === undefined ? [] : [{ unit: { equals: unit } }]),
      { stage: { not_equals: 'discarded' } },
    ],
  });
  const { symbol, place, signer, recipients, legalBases } = openReportHead.parse(withoutBlanks(before?.head) ?? {});
  const first = unit === undefined ? ofCommune(decision) : ofUnit(decision, issuer);
  return {
    ...first,
    ...(symbol === undefined ? {} : { symbol }),
    ...(place === undefined ? {} : { place }),
    ...(signer === undefined ? {} : { signer }),
    ...(recipients === undefined ? {} : { recipients }),
    ...(legalBases === undefined ? {} : { legalBases }),
    issuer,
    about: aboutOf(period),
  };
}

function ofCommune({ place, signer }: DecisionBody): Partial<ReportHead> {
  return {
    symbol: 'BC-UBND',
    ...(place === undefined ? {} : { place }),
    ...(signer === undefined ? {} : { signer }),
    legalBases: [],
    recipients: [
      'Thường trực Đảng ủy, Thường trực Hội đồng nhân dân',
      'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân',
      'Các đơn vị thuộc Ủy ban nhân dân',
      'Lưu: VT',
    ],
  };
}

function ofUnit({ place, issuer: above }: DecisionBody, issuer: string): Partial<ReportHead> {
  const sign = initials(issuer);
  return {
    symbol: `BC-${sign}`,
    ...(place === undefined ? {} : { place }),
    above,
    legalBases: [],
    recipients: [above, `Lưu: ${sign}`],
  };
}

const small = new Set(['và', 'của', 'phòng', 'ban', 'bộ', 'phận']);

/** The letters by which a unit signs: "Phòng Văn hóa - Xã hội" is "VHXH". */
export function initials(name: string): string {
  const words = squeeze(name.replaceAll(/[^\p{L}\s]/gu, ' ')).split(' ');
  const telling = words.filter((word) => !small.has(word.toLocaleLowerCase('vi')));
  const letters = (telling.length === 0 ? words : telling).map((word) => word.charAt(0));
  return letters.join('').toLocaleUpperCase('vi');
}
