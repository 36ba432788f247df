import { sayPeriodInReport } from './say-period.ts';
import { causesSaid, resultsSaid, shortcomingsSaid } from './say-figures.ts';
import type { Narrative, ReportFigures } from './report.ts';
import { type ComingTask, directionsSaid } from './say-directions.ts';

/** What the first sentences of a report need to know beside its figures. */
export interface NarrativeContext {
  readonly period: string;
  /** Who reports: "Ủy ban nhân dân xã An Biên", "Phòng Kinh tế". */
  readonly issuer: string;
  /** The document reported on, as it is cited: "Quyết định số 241/QĐ-UBND ngày 02/02/2026 của … về việc …". */
  readonly document: string;
  /** Tasks that are due in the period that follows. */
  readonly coming: readonly ComingTask[];
}

/**
 * The first sentences of a report, as an office would send them: who reports on what, the counts worst first, every
 * miss with its cause, and what comes next. People go on from there; nothing is claimed that the figures do not say.
 */
export function draftNarrative(figures: ReportFigures, context: NarrativeContext): Narrative {
  const said = sayPeriodInReport(context.period);
  return {
    opening: `Thực hiện ${context.document}, ${context.issuer} báo cáo kết quả thực hiện mục tiêu chất lượng ${said} như sau:`,
    results: resultsSaid(figures, said),
    shortcomings: shortcomingsSaid(figures, said),
    causes: causesSaid(figures),
    directions: directionsSaid(figures, context),
    proposals: 'Không có.',
  };
}
