import { monthOf, yearOf } from '@camket/shared/values';
import { makeReport } from '../quality/reports/make-report.ts';
import { readWholeReport } from '../quality/reports/read-report.ts';
import type { ReportCollection } from '../quality/reports/report-rows.ts';
import { saveReport } from '../quality/reports/save-report.ts';
import { move } from '../quality/stages/move.ts';
import { as, asUnit, type CitySoFar, communeIn, documentIn, type MadeCommune, there } from './city-so-far.ts';
import type { Event } from './event.ts';

type ReportEvent = Extract<Event, { kind: 'report' }>;

/**
 * A unit reports on a quarter, the ISO secretary accepts that and compiles the commune's report, a leader publishes both.
 * Of the newest quarter a second unit has handed its report in, and nobody has looked at it yet.
 */
export async function publishReports(city: CitySoFar, event: ReportEvent): Promise<void> {
  const { req } = city;
  const made = communeIn(city, event.commune);
  const { isoSecretary, leader } = made.people;
  const [first, second] = made.units.map(({ key }) => there(made.unitIds.get(key), key));
  if (first !== undefined) {
    const id = await submitOfUnit(city, event, [made, first]);
    await as(city, isoSecretary, () =>
      move(req, { collection: 'unit-reports', id, deed: 'accept', stage: 'submitted' }),
    );
  }
  const id = await as(city, isoSecretary, () => submit(city, event, { collection: 'reports' }));
  await as(city, leader, () => move(req, { collection: 'reports', id, deed: 'publish', stage: 'submitted' }));
  if (event.isNewest && second !== undefined) await submitOfUnit(city, event, [made, second]);
}

function submitOfUnit(city: CitySoFar, event: ReportEvent, [made, unit]: readonly [MadeCommune, string]) {
  return asUnit(city, [made, unit], () => submit(city, event, { collection: 'unit-reports', unit }));
}

interface Whose {
  readonly collection: ReportCollection;
  readonly unit?: string;
}

/** Compiles a report, fills in its head and submits it. */
async function submit(city: CitySoFar, event: ReportEvent, { collection, unit }: Whose): Promise<string> {
  const { req } = city;
  const { commune, document, period, day } = event;
  const { subject } = documentIn(city, commune, document);
  const { id } = await makeReport(req, collection, {
    commune: commune.slug,
    document: subject,
    period,
    ...(unit === undefined ? {} : { unit }),
  });
  const { revision, head, report } = await readWholeReport(req, collection, id);
  const number = String((yearOf(day) % 10) + monthOf(day) * 11);
  const ofUnit = {
    signer: { name: 'Người ký minh họa', position: 'TRƯỞNG ĐƠN VỊ' },
    place: head.place ?? 'Nơi minh họa',
  };
  await saveReport(req, [collection, id], {
    revision,
    head: { ...head, ...(unit === undefined ? { number, issuedOn: day } : ofUnit) },
    narrative: report.narrative,
    files: [],
  });
  await move(req, { collection, id, deed: 'submit', stage: 'draft' });
  return id;
}
