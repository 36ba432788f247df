import { isCalendarDay, vietnameseDay } from '../../values/index.ts';
import { brief } from './brief.ts';
import { type CitedDocument, citedDocuments, daysOfLaws, type WrittenDay } from './cited-documents.ts';
import { type Examined, lastDayOfSigning } from './examined.ts';
import type { SourceDoubt } from './source-doubt.ts';

const remedy =
  'Đối chiếu bản gốc và văn bản được viện dẫn; nếu bản gốc cũng ghi như vậy, đề nghị đính chính bằng văn bản.';

/** Cited documents whose day the calendar does not have, does not fit their number, or comes after this document. */
export function citedDays(about: Examined): readonly SourceDoubt[] {
  return [...citedDocuments(about).flatMap((cited) => doubtsOf(about, cited)), ...lawDays(about)];
}

function doubtsOf(about: Examined, cited: CitedDocument): readonly SourceDoubt[] {
  const { day, span } = cited;
  if (day === undefined) return [];
  const because = isOwn(about, cited) ? whyNotOwn(about, day) : whyNot(about, day, cited.year);
  return because === undefined ? [] : [doubt(about, { from: span.from, to: day.span.to }, because)];
}

function lawDays(about: Examined): readonly SourceDoubt[] {
  return daysOfLaws(about).flatMap((day) => {
    const because = whyNot(about, day, undefined);
    return because === undefined ? [] : [doubt(about, day.span, because)];
  });
}

function doubt({ text }: Examined, span: WrittenDay['span'], because: string): SourceDoubt {
  const words = brief(text.slice(span.from, span.to));
  return { kind: 'impossibleDate', spans: [span], sentence: `«${words}»: ${because}.`, remedy };
}

function whyNot(about: Examined, { written, year }: WrittenDay, numbered: number | undefined): string | undefined {
  const last = lastDayOfSigning(about);
  const reasons = [
    isCalendarDay(written) ? undefined : 'ngày này không có trong lịch',
    numbered === undefined || numbered === year
      ? undefined
      : `số ghi năm ${String(numbered)} nhưng ngày ghi năm ${String(year)}`,
    last === undefined || written <= last ? undefined : `ngày này sau ngày ký văn bản ${sayLast(about, last)}`.trim(),
  ].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? undefined : reasons.join(', và ');
}

function sayLast({ reading: { document } }: Examined, last: string): string {
  if (document.issuedOn === null) return `(văn bản của năm ${last.slice(0, 4)})`;
  return isCalendarDay(document.issuedOn)
    ? `(${vietnameseDay(document.issuedOn)})`
    : `(tháng ${last.slice(5, 7)}/${last.slice(0, 4)})`;
}

/** «Kèm theo Quyết định số 215/QĐ-UBND ngày …»: the document names itself. */
function isOwn({ reading: { document } }: Examined, { number, symbol, before, year }: CitedDocument): boolean {
  if (year !== undefined || document.number === null || !/kem\s{1,20}theo/u.test(before)) return false;
  return Number(number) === Number(document.number) && symbol === document.symbol;
}

function whyNotOwn({ reading: { document } }: Examined, { written }: WrittenDay): string | undefined {
  const { issuedOn } = document;
  if (issuedOn === null || written.startsWith(issuedOn)) return undefined;
  return `khác ngày ban hành ghi ở đầu văn bản${isCalendarDay(issuedOn) ? ` (${vietnameseDay(issuedOn)})` : ''}`;
}
