import { openReportHead, reportFigures, reportNarrative } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import type { Complaint } from '../refusal.ts';
import { settingsOf } from '../settings.ts';
import { withoutBlanks } from '../without-blanks.ts';
import { notCompiled } from './report-anew.ts';
import { partOf, readReport, type ReportRow } from './report-rows.ts';

const needed = [
  ['issuer', 'Cần ghi tên cơ quan, đơn vị báo cáo.'],
  ['symbol', 'Cần ghi ký hiệu của báo cáo, ví dụ BC-UBND.'],
  ['about', 'Cần ghi trích yếu: báo cáo về việc gì.'],
  ['place', 'Cần ghi nơi ban hành, ví dụ tên xã, phường.'],
  ['signer', 'Cần ghi họ tên và chức vụ người ký.'],
] as const;

const uncompiled = 'Báo cáo này chưa có số liệu: bấm Tổng hợp lại để lấy số liệu đang công bố, rồi viết lại phần lời.';

const blank = (field: string, message: string): Complaint => ({ kind: 'blank', field, message });

/** Everything that keeps a report from being submitted and published. Figures that are missing do not: the report says so. */
export async function faultsOfReport(req: PayloadRequest, row: ReportRow): Promise<readonly Complaint[]> {
  const head = openReportHead.safeParse(withoutBlanks(row.head) ?? {}).data ?? {};
  const { results } = reportNarrative.parse(row.narrative);
  const today = settingsOf(req.payload).today();
  const { compiled } = reportFigures.parse(row.figures);
  const found = [
    ...(compiled.seq === notCompiled ? [blank('figures', uncompiled)] : []),
    ...needed.filter(([field]) => head[field] === undefined).map(([field, message]) => blank(`head.${field}`, message)),
    ...(results.trim() === '' ? [blank('narrative.results', 'Cần viết phần kết quả thực hiện.')] : []),
    ...(head.issuedOn !== undefined && head.issuedOn > today
      ? [{ kind: 'dayInFuture', field: 'head.issuedOn', message: 'Ngày ký chưa đến: ghi ngày đã ký, hoặc để trống.' }]
      : []),
  ];
  if (found.length > 0) return found;
  const read = readReport(row, await partOf(req, row));
  return read.success ? [] : read.error.issues.map(({ message, path }) => ({ message, field: path.join('.') }));
}
