import type { CalendarDay } from '@camket/shared/values';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { asOf, settingsOf } from '../quality/settings.ts';
import { type DemoAccount, dropAccounts, keepAccounts, newAccounts, writeAccounts } from './accounts.ts';
import type { CitySoFar } from './city-so-far.ts';
import type { Event } from './event.ts';
import { foundCity, makeCommune, publishYear } from './found-city.ts';
import { correctSlip, publishDocument } from './publish-document.ts';
import { correctFigure, publishFigure, withdrawFigure } from './publish-figures.ts';
import { acceptDeviation, repairMiss } from './repair-misses.ts';
import { publishReports } from './publish-reports.ts';
import { publishTaskReport } from './publish-task-reports.ts';
import { eventsBefore } from './timeline.ts';

/** What loading came to. */
export type Loaded = 'loaded' | 'alreadyThere' | 'notEmpty';

/**
 * Tells the history of the invented city on an installation where nothing has been published and nobody works yet: in
 * one transaction, so that after a crash it is told anew from the beginning. The accounts are written beside the data.
 */
export async function loadDemo(payload: Payload, dataFolder: string): Promise<Loaded> {
  const req = await createLocalReq({}, payload);
  const standing = await standingOf(req);
  if (standing === 'alreadyThere') keepAccounts(dataFolder);
  if (standing === 'notEmpty') payload.logger.warn(notLoaded);
  if (standing !== 'empty') return standing;
  payload.logger.info('Nạp dữ liệu minh họa (một lần, khoảng nửa phút)… / Loading the demo…');
  const accounts = newAccounts();
  writeAccounts(dataFolder, accounts);
  const loaded = await inTransaction(req, (inner) => tellAll(inner, accounts));
  if (loaded === 'loaded') keepAccounts(dataFolder);
  else dropAccounts(dataFolder);
  return loaded;
}

/** Tells the whole history, unless another node has told it in the meantime. */
async function tellAll(req: PayloadRequest, accounts: readonly DemoAccount[]): Promise<Loaded> {
  const standing = await standingOf(req);
  if (standing !== 'empty') return standing;
  const city = await foundCity(req, accounts);
  const events = eventsBefore(settingsOf(req.payload).today());
  for (const [at, event] of momentsOf(events)) await asOf(at, () => tell(city, event, accounts));
  return 'loaded';
}

const notLoaded =
  'Không nạp dữ liệu minh họa vì hệ thống đã có tài khoản hoặc đơn vị. Đặt DEMO=0 để dùng thật. / The demo is not loaded.';

async function standingOf(req: PayloadRequest): Promise<'empty' | Exclude<Loaded, 'loaded'>> {
  const { payload } = req;
  const { totalDocs: published } = await payload.count({ collection: 'entries', overrideAccess: true, req }); // a count, before anybody can ask
  if (published > 0) return 'alreadyThere';
  const { totalDocs: people } = await payload.count({ collection: 'people', overrideAccess: true, req }); // the same
  const { totalDocs: communes } = await payload.count({ collection: 'communes', overrideAccess: true, req }); // the same
  return people + communes === 0 ? 'empty' : 'notEmpty';
}

/** Each event with its moment: during the office hours of its day, in order. */
function momentsOf(events: readonly Event[]): readonly (readonly [string, Event])[] {
  const perDay = new Map<CalendarDay, number>();
  const counts = Map.groupBy(events, ({ day }) => day);
  return events.map((event) => {
    const place = perDay.get(event.day) ?? 0;
    perDay.set(event.day, place + 1);
    const seconds = Math.floor((place * 8 * 3_600) / ((counts.get(event.day)?.length ?? 1) + 1));
    const start = Date.parse(`${event.day}T01:12:00.000Z`); // 08:12 in Viet Nam
    return [new Date(start + seconds * 1_000).toISOString(), event];
  });
}

/** Lets an event happen; what goes wrong names the event. */
async function tell(city: CitySoFar, event: Event, accounts: readonly DemoAccount[]): Promise<void> {
  try {
    await happen(city, event, accounts);
  } catch (cause) {
    const what = 'result' in event ? `${event.result.indicator.name} ${event.result.period}` : '';
    throw new Error(`Cannot tell of ${event.kind} ${what} on ${event.day}: ${String(cause)}`, { cause });
  }
}

async function happen(city: CitySoFar, event: Event, accounts: readonly DemoAccount[]): Promise<void> {
  switch (event.kind) {
    case 'calendar':
      return publishYear(city, event.year);
    case 'commune':
      return makeCommune(city, event.commune, accounts);
    case 'document':
      return publishDocument(city, event.commune, event.document);
    case 'slip':
      return correctSlip(city, event.commune, event.document);
    case 'result':
      return publishFigure(city, event.result, event.figure);
    case 'correction':
      return correctFigure(city, event.result, [event.figure, event.reason]);
    case 'withdrawal':
      return withdrawFigure(city, event.result, event.reason);
    case 'repair':
      return repairMiss(city, event);
    case 'deviation':
      return acceptDeviation(city, event);
    case 'task':
      return publishTaskReport(city, event);
    case 'report':
      return publishReports(city, event);
  }
}
