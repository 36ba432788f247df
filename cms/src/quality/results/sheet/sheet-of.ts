import { reportsDue } from '@camket/shared/reports';
import { period, yearOf } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { may, type Place } from '../../../people/may.ts';
import { type Person, personOf } from '../../../people/person.ts';
import { calendarsFor } from '../../calendars/calendars-for.ts';
import { communeById, unitRows } from '../../communes/load-commune.ts';
import { notFound, Refusal, signInFirst } from '../../refusal.ts';
import { lastOf } from '../../register/last-of.ts';
import { publishedDecision } from '../../register/published-decision.ts';
import { settingsOf } from '../../settings.ts';
import { warningsOfCell } from './check-cells.ts';
import type { Sheet, SheetAsked } from './sheet-form.ts';
import type { SheetHead } from './sheet-head.ts';
import { sheetRows } from './sheet-rows.ts';

const words = {
  decision: 'Văn bản này chưa có trong sổ công bố của đơn vị, hoặc đã thu hồi: hãy chọn văn bản khác.',
  otherYear: (year: number) => `Kỳ này nằm ngoài năm ${String(year)} của văn bản: hãy chọn một kỳ trong năm đó.`,
} as const;

/**
 * A unit's sheet for one document and period: every indicator that it reports, with its figures now, before and beside,
 * and what looks wrong in them. Refused: who may not read the unit's results (404), and a document that the commune
 * has not published or that is for another year (422).
 */
export async function sheetOf(req: PayloadRequest, asked: SheetAsked): Promise<Sheet> {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  const place: Place = { commune: asked.commune, unit: asked.unit };
  if (!may(person, ['read', 'result'], place)) throw notFound();
  const head = await headOf(req, person, asked);
  const rows = await sheetRows(req, person, head);
  const sheet = { ...head.shown, rows };
  return { ...sheet, rows: rows.map((row) => ({ ...row, warnings: warningsIn(sheet, row) })) };
}

function warningsIn(sheet: Sheet, row: Sheet['rows'][number]) {
  const content = row.cell?.content;
  return content === undefined ? [] : [...warningsOfCell(sheet, [row, content])];
}

async function headOf(req: PayloadRequest, person: Person, asked: SheetAsked): Promise<SheetHead> {
  const { slug, title } = await communeById(req, asked.commune);
  const units = (await unitRows(req, asked.commune)).map((row) => ({
    id: row.id,
    key: row.key ?? '',
    name: row.title ?? '',
  }));
  const unit = units.find(({ id }) => id === asked.unit);
  if (unit === undefined) throw notFound();
  const { body, ...decision } = await documentOf(req, slug, asked.decision);
  if (yearOf(period(asked.period).lastDay) !== body.year) {
    throw new Refusal(422, [{ message: words.otherYear(body.year), field: 'period' }]);
  }
  const reports = reportsDue(body, body.year, await calendarsFor(req)).filter((one) => one.period === asked.period);
  const own = reports.find((one) => one.unit === unit.key && one.isExternal !== true);
  return {
    shown: {
      commune: { id: asked.commune, slug, name: title ?? slug },
      unit,
      decision,
      period: asked.period,
      ...(own?.dueDay === undefined ? {} : { dueDay: own.dueDay }),
      ...(own?.overdueFrom === undefined ? {} : { overdueFrom: own.overdueFrom }),
      today: settingsOf(req.payload).today(),
      mayEdit: may(person, ['draft', 'result'], asked),
      mayVerify: may(person, ['publish', 'result'], asked),
    },
    body,
    units,
    due: reports.flatMap(({ indicators }) => indicators),
  };
}

async function documentOf(req: PayloadRequest, commune: string, subject: string) {
  const last = await lastOf(req, subject);
  const version = last?.version ?? 0;
  const body = last?.kind === 'decision' ? await publishedDecision(req, commune, { subject, version }) : undefined;
  if (body === undefined) throw new Refusal(422, [{ message: words.decision, field: 'decision' }]);
  const { number, symbol, subject: about, year } = body;
  return { subject, version, name: `${number}/${symbol}`, about, year, body };
}
