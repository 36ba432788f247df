import type { ReportSummary } from '@camket/shared/register';
import { type Place, unitName } from '../communes/place.ts';
import { sayPeriodInside } from '../words/say-period.ts';
import { reportPagesVi as words } from '../words/report-pages-vi.ts';

/** What a report is called: `Báo cáo quý I/2026 · Phòng Kinh tế`. */
export function titleOfReport(
  { today }: Pick<App.Locals, 'today'>,
  { period, part }: Pick<ReportSummary, 'period' | 'part'>,
  place: Place,
): string {
  const who = part === 'whole' ? place.title : (unitName(place, part, today) ?? part);
  return `${words.one(sayPeriodInside(period))} · ${who}`;
}
