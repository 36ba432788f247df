import { figuresOf, type MissedPeriod, missesOf, type PeriodFigure } from '@camket/shared/actions';
import type { Role } from '@camket/shared/communes';
import type { DecisionBody } from '@camket/shared/register';
import { type DecisionReference, type IndicatorInput, whole } from '@camket/shared/results';
import { isPeriodText, period, periodCovers } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { publishedDecision } from '../register/published-decision.ts';
import { type FiguresInRegister, figuresInRegister, type StandingFigure } from './figures-in-register.ts';
import { type Ground, indicatorIn, inputFor } from './indicator-in-register.ts';

/** A miss of the register: held against the version that its own figures name. */
export interface MissInRegister extends MissedPeriod {
  readonly decision: DecisionReference;
  /** The role by which its newest figure was published. */
  readonly by: Role;
}

/** How one indicator of a commune stands in the register: its misses, and how a period of a part stands. */
export interface IndicatorInRegister {
  readonly misses: readonly MissInRegister[];
  readonly figureOf: (missed: Pick<MissedPeriod, 'period' | 'part'>) => PeriodFigure | undefined;
}

interface Judged {
  readonly reference: DecisionReference;
  readonly input: IndicatorInput;
}

const nameOf = ({ subject, version }: DecisionReference): string => `${subject} ${String(version)}`;

/**
 * Reads the misses of an indicator out of the register, each judged by the version that its figures name. A figure that a
 * machine sent and nobody has verified misses nothing yet: it is a person's word that opens an action.
 */
export async function missesInRegister(req: PayloadRequest, ground: Ground, key: string): Promise<IndicatorInRegister> {
  const figures = await figuresInRegister(req, ground.slug, key);
  const judged = await judgedBy(req, ground, { figures, key });
  const misses = judged.flatMap(({ reference, input }) =>
    missesOf(input).flatMap((miss) => {
      const behind = figuresIn(figures.standing, miss);
      const newest = behind.at(-1);
      if (behind.some(({ result }) => result.provisional === true)) return [];
      if (newest === undefined || nameOf(newest.result.decision) !== nameOf(reference)) return [];
      return [{ ...miss, decision: reference, by: newest.by }];
    }),
  );
  return { misses, figureOf: (missed) => figureIn(judged, figures, missed) };
}

/** The versions of documents that the figures name, with what the indicator is assessed from in each. */
async function judgedBy(
  req: PayloadRequest,
  ground: Ground,
  { figures, key }: { figures: FiguresInRegister; key: string },
): Promise<readonly Judged[]> {
  const references = new Map(figures.standing.map(({ result: { decision } }) => [nameOf(decision), decision] as const));
  const judged: Judged[] = [];
  for (const reference of references.values()) {
    const body: DecisionBody | undefined = await publishedDecision(req, ground.slug, reference);
    const indicator = body && indicatorIn(body, key);
    if (body === undefined || indicator === undefined) continue;
    judged.push({ reference, input: await inputFor(req, ground, { body, indicator, figures }) });
  }
  return judged;
}

/** The figures behind a period of a part; behind the whole stand those of all parts. */
function figuresIn(
  standing: readonly StandingFigure[],
  { period: text, part }: Pick<MissedPeriod, 'period' | 'part'>,
): readonly StandingFigure[] {
  const judged = period(text);
  const inside = standing.filter(({ result }) => {
    if (!isPeriodText(result.period)) return false;
    const reported = period(result.period);
    return (
      periodCovers(judged, reported) || (judged.firstDay <= reported.lastDay && reported.lastDay <= judged.lastDay)
    );
  });
  const own = inside.filter(({ result }) => result.part === part);
  return part === whole || own.length === 0 ? inside : own;
}

function figureIn(
  judged: readonly Judged[],
  figures: FiguresInRegister,
  missed: Pick<MissedPeriod, 'period' | 'part'>,
): PeriodFigure | undefined {
  const newest = figuresIn(figures.standing, missed).at(-1)?.result.decision;
  const by = judged.find(({ reference }) => newest !== undefined && nameOf(reference) === nameOf(newest));
  return by && figuresOf(by.input, missed.part, []).find(({ period: text }) => text === missed.period);
}
