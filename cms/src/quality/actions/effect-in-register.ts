import {
  type CorrectiveAction,
  effectivenessOf,
  type Effectiveness,
  figuresOf,
  type PeriodFigure,
} from '@camket/shared/actions';
import { isPeriodText, period, yearOf } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { calendarsFor } from '../calendars/calendars-for.ts';
import { type DocumentInForce, documentsInForce } from '../dues/documents-in-force.ts';
import { settingsOf } from '../settings.ts';
import { countedFigure } from './counted-promise.ts';
import { figuresInRegister } from './figures-in-register.ts';
import { type Ground, indicatorIn, inputFor } from './indicator-in-register.ts';

interface Commune {
  readonly id: string;
  readonly slug: string;
}

/** The keys under which a promise goes on, its own first: a later year's promise has a new one. */
function keysOf(documents: readonly DocumentInForce[], key: string): readonly string[] {
  const keys = [key];
  const later = documents.toSorted((one, other) => one.body.year - other.body.year);
  for (const one of later.flatMap(({ body }) => body.objectives.flatMap(({ indicators }) => indicators))) {
    const goesOn = one.continues !== undefined && keys.includes(one.continues);
    if (goesOn && !keys.includes(one.key)) keys.push(one.key);
  }
  return keys;
}

/** Whether an action has helped, by the figures in the register today; next year's promise goes on where this year's ends. */
export async function effectInRegister(
  req: PayloadRequest,
  commune: Commune,
  action: CorrectiveAction,
): Promise<Effectiveness> {
  const today = settingsOf(req.payload).today();
  const first = isPeriodText(action.period) ? yearOf(period(action.period).firstDay) : yearOf(today);
  const years = Array.from({ length: Math.max(1, yearOf(today) - first + 1) }, (_, place) => first + place);
  const documents = await documentsInForce(req, commune, years);
  const ground = { slug: commune.slug, today, calendars: await calendarsFor(req) };
  const figures: PeriodFigure[] = [];
  for (const key of keysOf(documents, action.indicator)) {
    for (const document of documents) figures.push(...(await figuresIn(req, ground, { document, key, action })));
  }
  return effectivenessOf(action, figures, today);
}

async function figuresIn(
  req: PayloadRequest,
  ground: Ground,
  { document: { body }, key, action }: { document: DocumentInForce; key: string; action: CorrectiveAction },
): Promise<readonly PeriodFigure[]> {
  const indicator = indicatorIn(body, key);
  if (indicator === undefined) return [];
  if (indicator.measure === 'shareOfIndicators') {
    const figure = await countedFigure(req, ground, { body, key });
    return figure === undefined ? [] : [figure];
  }
  const figures = await figuresInRegister(req, ground.slug, key);
  const provisional = figures.standing.map(({ result }) => result).filter((result) => result.provisional === true);
  return figuresOf(await inputFor(req, ground, { body, indicator, figures }), action.part, provisional);
}
