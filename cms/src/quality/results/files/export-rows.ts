import { nameOn } from '@camket/shared/communes';
import type { Indicator } from '@camket/shared/indicators';
import type { DecisionBody } from '@camket/shared/register';
import { showValue, whole } from '@camket/shared/results';
import { isPeriodText, period, sayPeriod, vietnameseDay, yearOf } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Result as ResultRow } from '../../../payload-types.ts';
import type { WrittenCell } from '../../../spreadsheets/write-workbook.ts';
import { unitOf } from '../../communes/commune-rows.ts';
import { unitRows } from '../../communes/load-commune.ts';
import { settingsOf } from '../../settings.ts';
import { type Stage, stagesUnderWay } from '../../stages/stages.ts';
import { decisionFor } from '../result-faults.ts';
import { contentOfRow } from '../sheet/cell-rows.ts';
import { indicatorsIn } from '../sheet/cell-faults.ts';
import { fieldsOf } from './row-fields.ts';
import { statusWords } from './row-status.ts';

/** The columns of an export with their widths in characters. */
export const exportColumns: readonly (readonly [string, number])[] = [
  ['Văn bản', 16],
  ['Mã chỉ tiêu', 12],
  ['Chỉ tiêu', 40],
  ['Kỳ', 14],
  ['Đơn vị', 20],
  ['Bước', 14],
  ['Tình trạng', 14],
  ['Kết quả', 24],
  ['Tử số', 10],
  ['Mẫu số', 10],
  ['Loại trừ', 10],
  ['Số liệu khác', 14],
  ['Ngày chốt số liệu', 14],
  ['Nguồn số liệu', 24],
  ['Nguyên nhân chưa đạt', 30],
  ['Căn cứ, ghi chú', 30],
  ['Phiên bản', 10],
  ['Lý do đính chính', 30],
  ['Địa chỉ công khai', 30],
];

/** Results apart: those that stand in the register, and those on their way to it. */
export const exportParts = { published: 'Đã công bố', underWay: 'Chưa công bố' } as const;

/** A part of the list above. */
export type ExportPart = keyof typeof exportParts;

const stagesOf: Readonly<Record<ExportPart, readonly Stage[]>> = {
  published: ['published', 'withdrawing'],
  underWay: stagesUnderWay,
};

const stageWords: Readonly<Partial<Record<Stage, string>>> = {
  draft: 'Đang soạn',
  submitted: 'Đã trình',
  returned: 'Bị trả lại',
  published: 'Đã công bố',
  withdrawing: 'Chờ thu hồi',
};

/** Whose results are exported. */
export interface ExportAsked {
  readonly commune: string;
  readonly year: number;
}

/** The results of a year that somebody may read, as rows of an export: by document, period, indicator and unit. */
export async function exportRows(
  req: PayloadRequest,
  { commune, year }: ExportAsked,
  part: ExportPart,
): Promise<readonly (readonly WrittenCell[])[]> {
  const { docs } = await req.payload.find({
    collection: 'results',
    where: { and: [{ commune: { equals: commune } }, { stage: { in: [...stagesOf[part]] } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const rows = docs.filter((row) => isPeriodText(row.period) && yearOf(period(row.period).lastDay) === year);
  const names = await namesOf(req, commune);
  const decisions = await decisionsOf(req, commune, rows);
  return rows
    .map((row) => ({ row, decision: decisions.get(nameOfDecision(row)) }))
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .map(({ row, decision }) => exportRow(row, decision, names));
}

const nameOfDecision = ({ decision: { subject, version } }: ResultRow): string => `${subject} ${String(version)}`;

interface Placed {
  readonly row: ResultRow;
  readonly decision: DecisionBody | undefined;
}

function orderOf({ row, decision }: Placed): string {
  const place = decision === undefined ? 0 : indicatorsIn(decision).findIndex(({ key }) => key === row.indicator);
  return [row.decision.subject, period(row.period).firstDay, String(place).padStart(5, '0'), row.part].join(' ');
}

async function namesOf(req: PayloadRequest, commune: string): Promise<ReadonlyMap<string, string>> {
  const today = settingsOf(req.payload).today();
  const units = (await unitRows(req, commune)).map(unitOf);
  return new Map([
    [whole, 'Toàn xã, phường'],
    ...units.map(({ key, names }): [string, string] => [key, nameOn(names, today)]),
  ]);
}

async function decisionsOf(
  req: PayloadRequest,
  commune: string,
  rows: readonly ResultRow[],
): Promise<ReadonlyMap<string, DecisionBody>> {
  const found = new Map<string, DecisionBody>();
  const named = new Map(rows.map((row) => [nameOfDecision(row), row.decision]));
  for (const [name, decision] of named) {
    const body = await decisionFor(req, commune, decision);
    if (body !== undefined) found.set(name, body);
  }
  return found;
}

function exportRow(
  row: ResultRow,
  decision: DecisionBody | undefined,
  names: ReadonlyMap<string, string>,
): readonly WrittenCell[] {
  const indicator =
    decision === undefined ? undefined : indicatorsIn(decision).find(({ key }) => key === row.indicator);
  return [
    decision === undefined ? row.decision.subject : `${decision.number}/${decision.symbol}`,
    row.indicator,
    indicator?.phrase,
    sayPeriod(row.period),
    names.get(row.part) ?? row.part,
    stageWords[row.stage] ?? row.stage,
    ...figuresOf(row, indicator),
    row.version ?? 1,
    row.reason ?? undefined,
    row.subject ?? undefined,
  ];
}

function figuresOf(row: ResultRow, indicator: Indicator | undefined): readonly WrittenCell[] {
  const content = contentOfRow(row);
  if (content === undefined) return Array.from({ length: 10 }, () => undefined);
  const { status, numerator, denominator, excluded, other, source, cause, note } = fieldsOf(content);
  const said = indicator === undefined ? undefined : showValue(content.value, indicator);
  return [
    status === undefined ? undefined : statusWords[status],
    said,
    numerator,
    denominator,
    excluded,
    other,
    vietnameseDay(content.cutOff),
    source,
    cause,
    note,
  ];
}
