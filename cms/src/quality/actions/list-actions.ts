import { causeStatedOn, type CorrectiveAction, sayAction, standingOfAction } from '@camket/shared/actions';
import { nameOn } from '@camket/shared/communes';
import { whole } from '@camket/shared/results';
import { type CalendarDay, dayAt, sayPeriod } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Action as ActionRow } from '../../payload-types.ts';
import { calendarsFor } from '../calendars/calendars-for.ts';
import { unitOf } from '../communes/commune-rows.ts';
import { communeById, unitRows } from '../communes/load-commune.ts';
import { idOf } from '../references.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { settingsOf } from '../settings.ts';
import { newestIn, publishedVersions } from './action-rows.ts';
import { hasEnded } from './has-ended.ts';
import { indicatorIn } from './indicator-in-register.ts';

/** An action as lists show it. */
export interface ListedAction {
  readonly id: string;
  readonly commune: string;
  readonly phrase: string;
  readonly period: string;
  readonly part: string | undefined;
  readonly reached: ActionRow['reached'];
  readonly stage: ActionRow['stage'];
  readonly sentence: string;
  readonly isOverdue: boolean;
  readonly hasEnded: boolean;
  readonly silentDays: number;
  /** Working days by which its cause came late. */
  readonly causeLateBy: number;
  readonly dueDay: CalendarDay | undefined;
}

/** The most that one list shows; the oldest that have ended are left out first. */
const most = 300;

/** The actions that the person who asks may see: open ones first, and of these the overdue. */
export async function listActions(req: PayloadRequest): Promise<readonly ListedAction[]> {
  const { docs } = await req.payload.find({
    collection: 'actions',
    limit: most,
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    overrideAccess: false, // whose they are, the permission table says
    req,
  });
  const calendars = await calendarsFor(req);
  const communes = new Map<string, Awaited<ReturnType<typeof communeNames>>>();
  const listed: ListedAction[] = [];
  for (const row of docs) {
    const key = idOf(row.commune);
    const commune = communes.get(key) ?? (await communeNames(req, key));
    communes.set(key, commune);
    listed.push(await listedFrom(req, row, { commune, calendars }));
  }
  return listed.toSorted(byUrgency);
}

async function communeNames(req: PayloadRequest, id: string) {
  const { slug, title } = await communeById(req, id);
  const today = settingsOf(req.payload).today();
  const units = (await unitRows(req, id)).map(unitOf);
  return { slug, name: title ?? slug, units: new Map(units.map(({ key, names }) => [key, nameOn(names, today)])) };
}

interface Setting {
  readonly commune: Awaited<ReturnType<typeof communeNames>>;
  readonly calendars: Awaited<ReturnType<typeof calendarsFor>>;
}

async function listedFrom(req: PayloadRequest, row: ActionRow, { commune, calendars }: Setting): Promise<ListedAction> {
  const body = await publishedDecision(req, commune.slug, row.decision);
  const versions = await publishedVersions(req, row.subject);
  const action = newestIn(versions);
  return {
    id: row.id,
    commune: commune.name,
    phrase: (body && indicatorIn(body, row.indicator)?.phrase) ?? row.indicator,
    period: sayPeriod(row.period),
    part: row.part === whole ? undefined : (commune.units.get(row.part) ?? row.part),
    reached: row.reached,
    stage: row.stage,
    hasEnded: hasEnded(row),
    ...standingOf(action, {
      ...{ calendars, today: settingsOf(req.payload).today(), causeOn: causeStatedOn(versions) },
      lastNews: row.version === 1 && action !== undefined ? action.foundOn : dayAt(row.updatedAt),
    }),
  };
}

type Standing = Pick<ListedAction, 'sentence' | 'isOverdue' | 'silentDays' | 'causeLateBy' | 'dueDay'>;

function standingOf(action: CorrectiveAction | undefined, context: Parameters<typeof standingOfAction>[1]): Standing {
  if (action === undefined) {
    const none = { isOverdue: false, silentDays: 0, causeLateBy: 0, dueDay: undefined };
    return { ...none, sentence: 'nội dung đã được che' };
  }
  const standing = standingOfAction(action, context);
  const { isOverdue, silentDays, causeLateBy, dueDay } = standing;
  return { sentence: sayAction(action, standing), isOverdue, silentDays, causeLateBy, dueDay };
}

function byUrgency(one: ListedAction, other: ListedAction): number {
  if (one.hasEnded !== other.hasEnded) return one.hasEnded ? 1 : -1;
  if (one.isOverdue !== other.isOverdue) return one.isOverdue ? -1 : 1;
  const [day, otherDay] = [one.dueDay ?? '9999', other.dueDay ?? '9999'];
  return day === otherDay ? one.id.localeCompare(other.id) : day < otherDay ? -1 : 1;
}
