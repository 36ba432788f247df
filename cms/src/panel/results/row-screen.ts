import type { CalendarDay } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Result as ResultRow, TaskReport as TaskReportRow } from '../../payload-types.ts';
import { reachOf } from '../../people/may.ts';
import type { Person } from '../../people/person.ts';
import { unitOf } from '../../quality/communes/commune-rows.ts';
import { communeById, unitRows } from '../../quality/communes/load-commune.ts';
import { historyOf } from '../../quality/journal/history.ts';
import { idIn, idOf } from '../../quality/references.ts';
import { settingsOf } from '../../quality/settings.ts';
import { deedsFor, thingIn } from '../../quality/stages/deeds-for.ts';
import { transitions } from '../../quality/stages/stages.ts';
import { askerOf } from '../frame/screen-request.ts';
import type { Place } from './place.ts';
import type { RowScreen } from './row-frame.tsx';

type Row = ResultRow | TaskReportRow;
type Collection = RowScreen['collection'];

/** Which row is shown; of a new one, for which unit it was asked for. */
export interface RowAsked {
  readonly collection: Collection;
  readonly row: Row | undefined;
  readonly unit: string | undefined;
}

/** What the screen of a result or task report is given; nothing where this person may not begin a new one. */
export async function rowScreen(
  req: PayloadRequest,
  { collection, row, unit }: RowAsked,
): Promise<RowScreen | undefined> {
  const { person, adminPath, siteUrl } = askerOf(req);
  const where =
    row === undefined ? newPlace(person, collection, unit) : { commune: idOf(row.commune), unit: idIn(row.unit) };
  if (where === undefined) return undefined;
  const today: CalendarDay = settingsOf(req.payload).today();
  const base = { collection, today, siteUrl, adminPath, place: await placeOf(req, where) };
  if (row === undefined)
    return { ...base, id: undefined, revision: undefined, stage: 'draft', deeds: [], mayEdit: true, history: [] };
  const { fourEyes, slug } = await communeById(req, where.commune);
  const { stage, submittedBy, reason, subject, id } = row;
  const deeds = deedsFor(person, {
    collection,
    ...where,
    stage,
    submittedBy: submittedBy ?? undefined,
    fourEyes: fourEyes ?? true,
  });
  return {
    ...base,
    id,
    revision: row.revision ?? 0,
    stage,
    deeds: transitions.filter((deed) => deeds.includes(deed)),
    mayEdit: deeds.includes('edit'),
    history: await historyOf(req, id),
    reason: reason ?? undefined,
    isEmptied: row.redacted === true,
    // tasks stand on the page of their plan and have none of their own
    publicPath: collection === 'task-reports' ? `${slug}/ke-hoach` : (subject ?? undefined),
  };
}

interface Where {
  readonly commune: string;
  readonly unit: string | undefined;
}

/** The unit that was asked for where the person is one of its members, else the first of theirs. */
function newPlace(person: Person | undefined, collection: Collection, asked: string | undefined): Where | undefined {
  const { units } = reachOf(person, ['draft', thingIn[collection]]);
  return units.find(({ unit }) => unit === asked) ?? units[0];
}

async function placeOf(req: PayloadRequest, { commune, unit }: Where): Promise<Place> {
  const { title, slug } = await communeById(req, commune);
  const rows = await unitRows(req, commune);
  const own = rows.find(({ id }) => id === unit);
  return {
    commune,
    communeName: title ?? slug,
    units: rows.map(unitOf),
    ...(own === undefined ? {} : { unit: { id: own.id, key: own.key ?? '', name: own.title ?? '' } }),
  };
}
