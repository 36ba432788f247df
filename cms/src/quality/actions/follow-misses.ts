import { actionWith, contentOf, type CorrectiveAction, endedStages, foundOf, openAction } from '@camket/shared/actions';
import type { Role } from '@camket/shared/communes';
import { actionSubject } from '@camket/shared/register';
import { addDays, type CalendarDay, dayAt, isPeriodText, period } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Action as ActionRow } from '../../payload-types.ts';
import { personOf } from '../../people/person.ts';
import { bodyOfEntry } from '../as-json.ts';
import { note } from '../journal/note.ts';
import { append, newSalt } from '../register/append.ts';
import { settingsOf } from '../settings.ts';
import { newRow } from '../stages/guard.ts';
import { actionRows, markAction, nothingNext, publishedAction } from './action-rows.ts';
import { actionTermOf } from './action-term.ts';
import { type CountedPromise, countedInRegister } from './counted-promise.ts';
import { type IndicatorInRegister, missesInRegister, type MissInRegister } from './misses-in-register.ts';
import { unitAnswering } from './unit-answering.ts';

/** Whose misses are looked for. */
export interface Followed {
  readonly commune: { readonly id: string; readonly slug: string };
  /** Key of the indicator. */
  readonly indicator: string;
  /** The role of the deed that changed its figures; without a deed that of the figure that misses. */
  readonly role?: Role | undefined;
  readonly at?: string | undefined;
  /** The promise itself, where it is counted from others and has no figures of its own. */
  readonly counted?: CountedPromise | undefined;
}

const again = 'Mở lại: số liệu của kỳ này lại là không đạt.';
const corrected = 'Số liệu đã được đính chính: kỳ này không còn là không đạt.';

/** Who notes what happened where no person did it. */
const byItself = { id: 'camket', name: 'Cam kết (tự động)' };

/**
 * Opens an action for each miss of an indicator that has none, and ends those whose figure was corrected so that it is
 * no miss any more. It looks at nothing but the register and the day, inside the transaction of the deed that has just
 * changed the register; called again it changes nothing. Answers how many actions it opened or ended.
 */
export async function followMisses(req: PayloadRequest, followed: Followed): Promise<number> {
  const { commune, indicator, counted } = followed;
  // due days play no part in what has been missed, so no calendar is read
  const ground = { slug: commune.slug, today: settingsOf(req.payload).today(), calendars: [] };
  const ofCounted = counted && (await countedInRegister(req, ground, counted));
  const standing = ofCounted ?? (await missesInRegister(req, ground, indicator));
  const rows = await actionRows(req, {
    and: [{ commune: { equals: commune.id } }, { indicator: { equals: indicator } }],
  });
  let changed = 0;
  for (const miss of standing.misses) {
    const row = rows.find(({ period: text, part }) => text === miss.period && part === miss.part);
    if (row === undefined) await open(req, followed, { miss, earlier: rows });
    else if (row.reached === 'noLongerMissed') await reopen(req, followed, { row, miss });
    else continue;
    changed += 1;
  }
  for (const row of rows.filter((one) => isMended(one, standing))) {
    await end(req, followed, row);
    changed += 1;
  }
  return changed;
}

/** Whether the figure behind an action was corrected so that its period is kept, or had no cases, after all. */
function isMended({ reached, period: text, part }: ActionRow, { misses, figureOf }: IndicatorInRegister): boolean {
  if (endedStages.includes(reached)) return false;
  if (misses.some((miss) => miss.period === text && miss.part === part)) return false;
  const { state } = figureOf({ period: text, part }) ?? {};
  return state === 'met' || state === 'secured' || state === 'noCases';
}

async function open(
  req: PayloadRequest,
  followed: Followed,
  { miss: { by, ...miss }, earlier }: { miss: MissInRegister; earlier: readonly ActionRow[] },
): Promise<void> {
  const { commune } = followed;
  const subject = actionSubject(commune.slug, miss);
  const before = followedBy(earlier, miss);
  const action = openAction({
    ...miss,
    foundOn: dayOfFinding(req, followed, miss.period),
    term: await actionTermOf(req, commune.slug, miss.decision),
    ...(before === undefined ? {} : { follows: before.subject }),
  });
  await publishVersion(req, followed, { action, subject, version: 1, role: followed.role ?? by });
  const { id } = await req.payload.create({
    collection: 'actions',
    data: {
      commune: commune.id,
      unit: (await unitAnswering(req, commune, miss)) ?? null,
      ...{ subject, version: 1, stage: 'published', reached: 'open', revision: 0 },
      decision: { ...miss.decision },
      ...{ indicator: miss.indicator, period: miss.period, part: miss.part },
    },
    context: { permit: newRow },
    depth: 0,
    overrideAccess: true, // a miss opens its action whoever published the figure
    req,
  });
  await noteIt(req, followed, { id, deed: 'openAction', to: 'open', role: followed.role ?? by });
}

/** The day of the deed; a miss is never found before its period is over. */
function dayOfFinding(req: PayloadRequest, { at }: Followed, missed: string): CalendarDay {
  const { today, now } = settingsOf(req.payload);
  const moment = dayAt(at ?? now());
  const after = addDays(period(missed).lastDay, 1);
  const found = moment < today() ? moment : today();
  return found < after && after <= today() ? after : found;
}

/** The action on the nearest earlier period of the same part: what was done then has not kept this from coming. */
function followedBy(rows: readonly ActionRow[], miss: Omit<MissInRegister, 'by'>): ActionRow | undefined {
  const { firstDay } = period(miss.period);
  return rows
    .filter(
      ({ part, period: text, reached }) => part === miss.part && isPeriodText(text) && reached !== 'noLongerMissed',
    )
    .filter((row) => period(row.period).lastDay < firstDay)
    .toSorted((one, other) => (period(one.period).lastDay < period(other.period).lastDay ? -1 : 1))
    .at(-1);
}

async function reopen(
  req: PayloadRequest,
  followed: Followed,
  { row, miss: { by: _by, ...miss } }: { row: ActionRow; miss: MissInRegister },
): Promise<void> {
  const before = await publishedAction(req, row);
  if (before === undefined) return;
  const found = { ...foundOf(before), ...miss, foundOn: dayOfFinding(req, followed, miss.period) };
  const action = actionWith(found, contentOf(before));
  await step(req, followed, { row, action, reason: again });
}

async function end(req: PayloadRequest, followed: Followed, row: ActionRow): Promise<void> {
  const before = await publishedAction(req, row);
  if (before === undefined) return;
  const action: CorrectiveAction = { ...foundOf(before), ...contentOf(before), stage: 'noLongerMissed' };
  await step(req, followed, { row, action, reason: corrected });
}

async function step(
  req: PayloadRequest,
  followed: Followed,
  { row, action, reason }: { row: ActionRow; action: CorrectiveAction; reason: string },
): Promise<void> {
  const role = followed.role ?? 'isoSecretary';
  const version = row.version + 1;
  await publishVersion(req, followed, { action, subject: row.subject, version, role, reason });
  const revision = (row.revision ?? 0) + 1;
  await markAction(req, row, { ...nothingNext(), version, reached: action.stage, stage: 'published', revision });
  await noteIt(req, followed, { id: row.id, deed: 'followFigure', to: action.stage, role, reason });
}

interface VersionOfAction {
  readonly action: CorrectiveAction;
  readonly subject: string;
  readonly version: number;
  readonly role: Role;
  readonly reason?: string;
}

async function publishVersion(
  req: PayloadRequest,
  { commune, at }: Followed,
  { action, subject, version, role, reason }: VersionOfAction,
): Promise<number> {
  const { seq } = await append(req, {
    act: {
      ...{ kind: 'action', commune: commune.slug, subject, version, by: role },
      ...(reason === undefined ? {} : { reason }),
      body: bodyOfEntry({ ...action, salt: newSalt() }),
    },
    files: action.evidence.map(({ sha256 }) => sha256),
    at,
  });
  return seq;
}

interface Noted {
  readonly id: string;
  readonly deed: string;
  readonly to: CorrectiveAction['stage'];
  readonly role: Role;
  readonly reason?: string;
}

async function noteIt(
  req: PayloadRequest,
  { commune, at }: Followed,
  { id, deed, to, role, reason }: Noted,
): Promise<void> {
  const person = personOf(req);
  const who = person === undefined ? byItself : { id: person.id, name: person.name };
  await note(req, { deed, collection: 'actions', document: id, role, who, commune: commune.id, to, reason, at });
}
