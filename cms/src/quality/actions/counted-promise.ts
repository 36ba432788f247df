import type { PeriodFigure } from '@camket/shared/actions';
import { type DecisionBody, outcomesIn } from '@camket/shared/register';
import { type DecisionReference, whole } from '@camket/shared/results';
import type { PayloadRequest } from 'payload';
import { recordOfCommune } from '../register/record-of-commune.ts';
import type { Ground } from './indicator-in-register.ts';
import type { IndicatorInRegister } from './misses-in-register.ts';

/** A promise that is counted from the states of others, in the document that makes it; nobody reports it. */
export interface CountedPromise {
  readonly reference: DecisionReference;
  readonly body: DecisionBody;
  /** Key of its indicator. */
  readonly key: string;
}

/** How a promise that is counted from others stands for its year; nothing where the document has it no more. */
export async function countedFigure(
  req: PayloadRequest,
  { slug, today }: Ground,
  { body, key }: Pick<CountedPromise, 'body' | 'key'>,
): Promise<PeriodFigure | undefined> {
  const house = { ...(await recordOfCommune(req, slug)), today };
  const outcomes = outcomesIn(house, body).flatMap((objective) => objective.outcomes);
  const found = outcomes.find(({ indicator }) => indicator.key === key)?.assessment;
  if (found === undefined) return undefined;
  const { state, value, cutOff } = found;
  return { period: String(body.year).padStart(4, '0'), state, value, cutOff, isProvisional: false };
}

/** The miss of a promise that is counted from others: that of its whole year, once it is known. */
export async function countedInRegister(
  req: PayloadRequest,
  ground: Ground,
  promise: CountedPromise,
): Promise<IndicatorInRegister> {
  const figure = await countedFigure(req, ground, promise);
  const figureOf: IndicatorInRegister['figureOf'] = (missed) => (figure?.period === missed.period ? figure : undefined);
  if (figure?.state !== 'missed') return { misses: [], figureOf };
  const { period, value, cutOff } = figure;
  const miss = {
    ...{ decision: promise.reference, indicator: promise.key, period, part: whole, by: 'isoSecretary' as const },
    ...(value === undefined ? {} : { value }),
    ...(cutOff === undefined ? {} : { cutOff }),
  };
  return { misses: [miss], figureOf };
}
