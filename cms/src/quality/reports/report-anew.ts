import type { Narrative, ReportFigures } from '@camket/shared/reports';
import type { PayloadRequest } from 'payload';
import { asJson } from '../as-json.ts';
import { settingsOf } from '../settings.ts';
import { standingReference } from '../stages/write-anew.ts';
import type { ReportRow } from './report-rows.ts';

const noWords: Narrative = { opening: '', results: '', shortcomings: '', causes: '', directions: '', proposals: '' };

/** Before the first entry of the register: a report that says so has not been compiled. */
export const notCompiled = 0;

/**
 * What the correction of a redacted report begins with: the place that it reports on, and neither figures nor words.
 * Figures come when a person has them compiled anew from what is public then.
 */
export async function reportAnew(req: PayloadRequest, { decision }: Pick<ReportRow, 'decision'>) {
  const day = settingsOf(req.payload).today();
  const figures: ReportFigures = {
    ...{ compiled: { seq: notCompiled, day }, otherTasks: 0 },
    ...{ indicators: [], tasks: [], units: [] },
  };
  return {
    ...{ head: asJson({}), figures: asJson(figures), narrative: asJson(noWords), drafted: asJson(noWords) },
    ...{ decision: await standingReference(req, decision), redacted: false, files: [] },
  };
}
