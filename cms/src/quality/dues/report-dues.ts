import { isAwaited, isExpected, type ReportDue, reportsDue } from '@camket/shared/reports';
import { whole } from '@camket/shared/results';
import { sayPeriodInside } from '@camket/shared/values';
import type { Due } from './due.ts';
import { dueState } from './due-state.ts';
import type { DuesSetting } from './dues-setting.ts';
import type { DocumentInForce } from './documents-in-force.ts';
import { plainText } from './plain-text.ts';

/** The reports that a document wants of the units of its commune, and of the commune itself. */
export function reportDues(document: DocumentInForce, setting: DuesSetting): readonly Due[] {
  return reportsDue(document.body, document.body.year, setting.calendars)
    .filter((due) => isExpected(due, setting.units))
    .map((due) => dueOf(document, due, setting));
}

function dueOf(document: DocumentInForce, due: ReportDue, setting: DuesSetting): Due {
  const { commune, today } = setting;
  const { subject, version, name, seq, at } = document;
  const unit = setting.unitRows.find(({ key }) => key === due.unit);
  const { dueDay, overdueFrom } = due;
  const entered = setting.entered.filter((figure) => figure.subject === subject);
  const missing = countAwaited(document, due, { entered, stages: ['submitted', 'published', 'withdrawing'] });
  const unpublished = countAwaited(document, due, { entered, stages: ['published', 'withdrawing'] });
  return {
    id: [commune.slug, 'bao-cao', due.unit, plainText(subject), periodName(due)].join('/'),
    kind: 'report',
    commune,
    ...(unit === undefined ? {} : { unit }),
    decision: { subject, version, name, seq, at },
    title: `Báo cáo kết quả ${sayPeriodInside(due.period)}`,
    period: due.period,
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(overdueFrom === undefined ? {} : { overdueFrom }),
    missing,
    all: due.indicators.length,
    state: dueState({ dueDay, overdueFrom, missing, unpublished, today }),
    href: hrefOf(due, { adminPath: setting.adminPath, subject, unit: unit?.id }),
  };
}

/** Figures measured by others are reported apart from those of the same period that are not. */
function periodName({ period, isExternal = false, dueDay }: ReportDue): string {
  const name = period.replace('/', '--');
  return isExternal ? `${name}-ben-ngoai${dueDay === undefined ? '' : `-${dueDay}`}` : name;
}

/** How many figures of a report are not among those that have come as far as one of the stages. */
function countAwaited(
  { body }: DocumentInForce,
  due: ReportDue,
  { entered, stages }: { readonly entered: DuesSetting['entered']; readonly stages: readonly string[] },
): number {
  const figures = entered.filter((figure) => stages.includes(figure.stage));
  return body.objectives
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => due.indicators.includes(indicator.key) && isAwaited(indicator, due, figures)).length;
}

interface Way {
  readonly adminPath: string;
  readonly subject: string;
  readonly unit: string | undefined;
}

function hrefOf({ unit: key, period }: ReportDue, { adminPath, subject, unit }: Way): string {
  const search = new URLSearchParams({
    ...(unit === undefined || key === whole ? {} : { 'don-vi': unit }),
    'van-ban': subject,
    ky: period,
  });
  return `${adminPath}/nhap-so-lieu?${search.toString()}`;
}
