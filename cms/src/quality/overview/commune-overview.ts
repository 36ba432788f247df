import { type State, states } from '@camket/shared/indicators';
import {
  actionOnADay,
  baselineOf,
  currentVersion,
  type HouseOnADay,
  type Outcome,
  outcomesIn,
  resultsOf,
} from '@camket/shared/register';
import { type ExplainedLine, explainState } from '@camket/shared/results';
import { type CalendarDay, yearOf } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { communeById } from '../communes/load-commune.ts';
import { type DocumentInForce, documentsInForce } from '../dues/documents-in-force.ts';
import { type Due, duesOf } from '../dues/dues-of.ts';
import { recordOfCommune } from '../register/record-of-commune.ts';
import { settingsOf } from '../settings.ts';

/** An indicator as the overview lists it: how it stands, and why. */
export interface OverviewIndicator extends Outcome {
  readonly document: string;
  /** Whether a figure behind it came from a machine and nobody has verified it. */
  readonly isProvisional: boolean;
  /** Address of the page of its objective, without the site's own. */
  readonly address: string;
  /** Why it stands so; reckoned when somebody wants to read it. */
  readonly explain: () => readonly ExplainedLine[];
}

/** How many stand in a state; without a state are those that cannot be judged. */
export interface StateCount {
  readonly state: State | undefined;
  readonly count: number;
}

/** How a commune stands by what is public of it. */
export interface CommuneOverview {
  readonly commune: { readonly id: string; readonly slug: string; readonly name: string };
  readonly year: number;
  readonly indicators: readonly OverviewIndicator[];
  /** Worst first. */
  readonly counts: readonly StateCount[];
  readonly reports: { readonly due: number; readonly received: number; readonly overdue: number };
  /** `causeLate` counts those whose cause came after its term, open and ended ones. */
  readonly actions: { readonly open: number; readonly ended: number; readonly causeLate: number };
  readonly cutOff: CalendarDay | undefined;
  readonly nextDue: CalendarDay | undefined;
}

/**
 * How a commune stands this year, computed from the register as the public pages compute it. It asks no permission:
 * all of it is public, or is counted from what is due by public documents. `dues` are all that the commune owes, where
 * they are at hand already.
 */
export async function overviewOf(
  req: PayloadRequest,
  communeId: string,
  dues?: readonly Due[],
): Promise<CommuneOverview> {
  const { id, slug, title } = await communeById(req, communeId);
  const today = settingsOf(req.payload).today();
  const year = yearOf(today);
  const documents = await documentsInForce(req, { id, slug }, [year]);
  const house: HouseOnADay = { ...(await recordOfCommune(req, slug)), today };
  const indicators = documents.flatMap((document) => indicatorsIn(house, document));
  const assessments = indicators.map(({ assessment }) => assessment);
  return {
    commune: { id, slug, name: title ?? slug },
    year,
    indicators,
    counts: countStates(indicators),
    reports: countReports(dues ?? (await duesOf(req, id)), today),
    actions: countActions(house),
    cutOff: assessments
      .flatMap(({ cutOff }) => cutOff ?? [])
      .toSorted()
      .at(-1),
    nextDue: assessments.flatMap(({ nextDue }) => nextDue?.dueDay ?? []).toSorted()[0],
  };
}

function indicatorsIn(house: HouseOnADay, { body, name, subject }: DocumentInForce): readonly OverviewIndicator[] {
  const [commune = ''] = subject.split('/');
  const units = house.record.communes.get(commune)?.commune.units ?? [];
  const nameOf = (key: string): string => units.find((unit) => unit.key === key)?.names.at(-1)?.name ?? key;
  return outcomesIn(house, body).flatMap(({ objective, outcomes }) =>
    outcomes.map(({ indicator, assessment }) => ({
      indicator,
      assessment,
      document: name,
      isProvisional: resultsOf(house.record, indicator.key).some(({ provisional }) => provisional === true),
      address: `/${commune}/muc-tieu/${objective.key}#chi-tieu-${indicator.key}`,
      explain: () =>
        explainState({
          indicator,
          assessment,
          year: body.year,
          today: house.today,
          baseline: baselineOf(house, indicator),
          clauses: body.reporting.map(({ wording }) => wording),
          nameOf,
        }),
    })),
  );
}

function countStates(indicators: readonly Outcome[]): readonly StateCount[] {
  return [...states, undefined].flatMap((state) => {
    const count = indicators.filter(({ assessment }) => assessment.state === state).length;
    return count === 0 ? [] : [{ state, count }];
  });
}

/** Of the reports whose day has come: how many are there, and how many are overdue. */
function countReports(dues: readonly Due[], today: CalendarDay): CommuneOverview['reports'] {
  const due = dues.filter(({ kind, dueDay }) => kind === 'report' && dueDay !== undefined && dueDay <= today);
  return {
    due: due.length,
    received: due.filter(({ state }) => state === 'done').length,
    overdue: due.filter(({ state }) => state === 'overdue').length,
  };
}

function countActions(house: HouseOnADay): CommuneOverview['actions'] {
  const standing = [...house.record.actions.values()]
    .filter((action) => currentVersion(action)?.content !== undefined)
    .flatMap((action) => actionOnADay(house, action)?.standing ?? []);
  const ended = standing.filter(({ hasEnded }) => hasEnded).length;
  const causeLate = standing.filter(({ causeLateBy }) => causeLateBy > 0).length;
  return { open: standing.length - ended, ended, causeLate };
}
