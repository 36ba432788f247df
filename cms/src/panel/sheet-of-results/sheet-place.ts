import { reportsDue } from '@camket/shared/reports';
import { type CalendarDay, isPeriodText, period, yearOf } from '@camket/shared/values';
import { may, reachOf } from '../../people/may.ts';
import { calendarsFor } from '../../quality/calendars/calendars-for.ts';
import { communeById, unitRows } from '../../quality/communes/load-commune.ts';
import { type DocumentInForce, documentsInForce } from '../../quality/dues/documents-in-force.ts';
import { idOf } from '../../quality/references.ts';
import type { Sheet, SheetAsked } from '../../quality/results/sheet/sheet-form.ts';
import { sheetOf } from '../../quality/results/sheet/sheet-of.ts';
import { settingsOf } from '../../quality/settings.ts';
import type { Choice } from '../fields/choice-field.tsx';
import { sentenceOf } from '../frame/refusal.tsx';
import { textIn } from '../frame/page-address.ts';
import type { Asker } from '../frame/screen-request.ts';
import { likelyPeriod, periodChoices } from '../results/period-choices.ts';

/** What one of the choices above a sheet offers, and what is chosen. */
export interface Offered {
  readonly chosen: string;
  readonly choices: readonly Choice<string>[];
}

/** Where a sheet is looked for: what can be chosen, and what has been. */
export interface SheetPlace {
  readonly unit: Offered;
  readonly decision: Offered;
  readonly period: Offered;
}

/** What a screen of figures shows: a sheet, or the sentence why there is none. */
export type FoundSheet =
  | { readonly kind: 'none'; readonly sentence: string; readonly place?: SheetPlace }
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly place: SheetPlace };

/** What the address asks for. */
export type Search = Readonly<Record<string, string | string[] | undefined>>;

interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly key: string;
}

/** Which sheet the address asks for, once what it leaves open is filled in. */
type SoughtSheet =
  | { readonly kind: 'none'; readonly sentence: string }
  | { readonly kind: 'sought'; readonly asked: SheetAsked; readonly place: SheetPlace };

/** The sheet that the address asks for; what it leaves open is filled in with what the person most likely wants. */
export async function foundSheet(asker: Asker, search: Search, deed: 'draft' | 'publish'): Promise<FoundSheet> {
  const sought = await soughtSheet(asker, search, deed);
  if (sought.kind === 'none') return sought;
  const { asked, place } = sought;
  try {
    return { kind: 'sheet', place, sheet: await sheetOf(asker.req, asked) };
  } catch (error) {
    return { kind: 'none', place, sentence: sentenceOf(error) };
  }
}

/** What can be chosen by who opens no sheet yet; nothing where there is no sheet to open. */
export async function placeOfSheets(asker: Asker, deed: 'draft' | 'publish'): Promise<SheetPlace | undefined> {
  const sought = await soughtSheet(asker, {}, deed);
  return sought.kind === 'sought' ? sought.place : undefined;
}

async function soughtSheet(asker: Asker, search: Search, deed: 'draft' | 'publish'): Promise<SoughtSheet> {
  const { req, words } = asker;
  const units = await unitsFor(asker, deed);
  const wantedUnit = unitIn(search);
  const unit = units.find(({ id }) => id === wantedUnit) ?? (wantedUnit === undefined ? units[0] : undefined);
  if (unit === undefined) return { kind: 'none', sentence: words.sheetOfResults.notYours };
  const today = settingsOf(req.payload).today();
  const { slug } = await communeById(req, unit.commune);
  const year = yearOf(today);
  const documents = await documentsInForce(req, { id: unit.commune, slug }, [year - 1, year, year + 1]);
  const wanted = textIn(search, 'van-ban');
  const document = documents.find(({ subject }) => subject === wanted) ?? documentOf(documents, year);
  if (document === undefined) return { kind: 'none', sentence: words.sheetOfResults.noDecision };
  const text = textIn(search, 'ky');
  const chosen = text !== undefined && isPeriodText(text) ? text : await periodFor(asker, { document, unit, today });
  const place = placeOf(asker, { units, unit, documents, document, chosen });
  const asked = { commune: unit.commune, unit: unit.id, decision: document.subject, period: chosen };
  return { kind: 'sought', asked, place };
}

/** The unit that the address names. */
export function unitIn(search: Search): string | undefined {
  return textIn(search, 'don-vi');
}

/** The units whose figures the person enters, or else may read; those whose figures they verify. */
async function unitsFor({ req, person }: Asker, deed: 'draft' | 'publish'): Promise<readonly UnitChoice[]> {
  const own = reachOf(person, [deed, 'result']);
  const readable = reachOf(person, ['read', 'result']);
  const communes = new Set([
    ...[...own.units, ...readable.units].map(({ commune }) => commune),
    ...own.communes,
    ...readable.communes,
  ]);
  const found: UnitChoice[] = [];
  for (const commune of communes) {
    const rows = await unitRows(req, commune);
    found.push(
      ...rows.map((row) => ({ id: row.id, name: row.title ?? '', commune: idOf(row.commune), key: row.key ?? '' })),
    );
  }
  const mayRead = found.filter(({ id, commune }) => may(person, ['read', 'result'], { commune, unit: id }));
  const first = mayRead.filter(({ id, commune }) => may(person, [deed, 'result'], { commune, unit: id }));
  return [...first, ...mayRead.filter((unit) => !first.includes(unit))];
}

const documentOf = (documents: readonly DocumentInForce[], year: number): DocumentInForce | undefined =>
  documents.findLast(({ body }) => body.year === year) ?? documents.at(-1);

interface Chosen {
  readonly document: DocumentInForce;
  readonly unit: UnitChoice;
  readonly today: CalendarDay;
}

/** The newest reporting period that is over, else the first one. */
async function periodFor({ req }: Asker, { document: { body }, unit, today }: Chosen): Promise<string> {
  const due = reportsDue(body, body.year, await calendarsFor(req));
  const own = due.filter((report) => report.unit === unit.key && report.isExternal !== true);
  const over = own.findLast((report) => isPeriodText(report.period) && period(report.period).lastDay < today);
  return over?.period ?? own[0]?.period ?? likelyPeriod(body.year, today);
}

interface Given {
  readonly units: readonly UnitChoice[];
  readonly unit: UnitChoice;
  readonly documents: readonly DocumentInForce[];
  readonly document: DocumentInForce;
  readonly chosen: string;
}

function placeOf({ words }: Asker, { units, unit, documents, document, chosen }: Given): SheetPlace {
  const periods = periodChoices(document.body.year, words);
  return {
    unit: { chosen: unit.id, choices: units.map(({ id, name }) => ({ value: id, label: name })) },
    decision: {
      chosen: document.subject,
      choices: documents.map(({ subject, name, body }) => ({
        value: subject,
        label: `${name} (${String(body.year)})`,
      })),
    },
    period: {
      chosen,
      choices: periods.some(({ value }) => value === chosen) ? periods : [{ value: chosen, label: chosen }, ...periods],
    },
  };
}
