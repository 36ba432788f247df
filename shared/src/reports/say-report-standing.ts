import { vietnameseDay } from '../values/index.ts';
import type { ReportStanding, ReportStandingKind } from './report-standing.ts';

/** The Vietnamese words of each standing of a report. */
export const reportStandingWords = {
  overdue: 'quá hạn, chưa có đủ',
  due: 'đến kỳ báo cáo',
  notDue: 'chưa đến hạn',
  late: 'muộn',
  inTime: 'đúng hạn',
  noDueDay: 'chưa có đủ; văn bản không định hạn',
  received: 'đã có',
} as const satisfies Record<ReportStandingKind, string>;

/** How a report stands in a Vietnamese phrase: «sớm 3 ngày», «muộn 5 ngày», «quá hạn 12 ngày». */
export function sayReportStanding(standing: ReportStanding): string {
  const { kind, days = 0, isAfterDayOff = false } = standing;
  switch (kind) {
    case 'overdue':
      return `quá hạn ${String(days)} ngày`;
    case 'late':
      return `muộn ${String(days)} ngày`;
    case 'inTime':
      if (isAfterDayOff) return `${reportStandingWords.inTime} (hạn rơi vào ngày nghỉ)`;
      return days === 0 ? reportStandingWords.inTime : `sớm ${String(days)} ngày`;
    case 'received':
      return standing.cameOn === undefined ? reportStandingWords.received : `có ngày ${vietnameseDay(standing.cameOn)}`;
    case 'due':
    case 'notDue':
    case 'noDueDay':
      return reportStandingWords[kind];
  }
}
