import { indicatorLines } from './indicator-lines.ts';
import type { ReportFigures } from './report.ts';
import type { ReportMaterial, ReportScope } from './report-material.ts';
import { taskLines } from './task-lines.ts';
import { unitLines } from './unit-lines.ts';

/**
 * Compiles what a report says in figures from what is published: each indicator's figure and state in the period, the
 * tasks that the period concerns, and what each unit has handed in. A longer period is added up from its counts, never
 * from percentages; what is missing stands in words. Throws a `RangeError` where the scope names no period.
 */
export function compileReport(material: ReportMaterial, scope: ReportScope): ReportFigures {
  return {
    compiled: { seq: material.seq, day: scope.today },
    indicators: indicatorLines(material, scope),
    ...taskLines(material, scope),
    units: unitLines(material, scope),
  };
}
