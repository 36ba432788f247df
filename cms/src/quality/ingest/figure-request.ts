import { z } from 'zod';
import { resultForm } from '../results/result-rows.ts';

/** The most figures that one request may bring. */
export const mostFigures = 5_000;

const { indicator, period, part, value, cutOff, source, cause, note, counts, gapNote, decision } = resultForm.shape;
const text = z.string().trim().min(1).max(2_000);

/**
 * One figure as a machine sends it. What has one answer may be left out: the part is the unit where the indicator is
 * counted by units, the document the newest published one that holds the indicator, the source the machine's own name.
 */
export const sentFigure = z.strictObject({
  indicator: indicator.describe('Mã chỉ tiêu, như trang «Nguồn số liệu» liệt kê.'),
  period: period.describe('Kỳ: 2026-03, 2026-Q1, 2026-H1, 2026 hoặc 2026-01-01/2026-06-30.'),
  part: part.exactOptional().describe('Mã đơn vị của nguồn, hoặc whole cho toàn xã, phường.'),
  value: value.describe('Số liệu: đếm trước, tỷ lệ do hệ thống tính. Số thập phân viết bằng dấu chấm, trong nháy kép.'),
  cutOff: cutOff.describe('Ngày chốt số liệu, ví dụ 2026-03-31.'),
  source: source.pipe(text).exactOptional().describe('Số liệu lấy từ đâu; để trống thì là tên của nguồn.'),
  cause: cause.unwrap().pipe(text).exactOptional().describe('Nguyên nhân chưa đạt (công khai).'),
  note: note.unwrap().pipe(text).exactOptional().describe('Ghi chú (công khai); không ghi dữ liệu cá nhân.'),
  counts: counts.unwrap().exactOptional().describe('Số hồ sơ đứng sau số liệu.'),
  gapNote: gapNote.unwrap().pipe(text).exactOptional().describe('Vì sao các số hồ sơ không khớp nhau, nếu không khớp.'),
  decision: decision.exactOptional().describe('Văn bản đã công bố: địa chỉ công khai và phiên bản.'),
});

/** One figure as a machine sends it. */
export type SentFigure = z.infer<typeof sentFigure>;

/** Whether a bad row is refused alone, or the whole request with it. */
export const atomicity = z.enum(['each', 'all']);

/** Whether a bad row is refused alone, or the whole request with it. */
export type Atomicity = z.infer<typeof atomicity>;

/** A push before its rows are read one by one. */
export const pushedRows = z.strictObject({
  atomic: atomicity.optional(),
  results: z.array(z.unknown()).min(1).max(mostFigures),
});

/** The form of a push, as the description of the interface shows it. */
export const pushForm = pushedRows.extend({ results: z.array(sentFigure).min(1).max(mostFigures) });
