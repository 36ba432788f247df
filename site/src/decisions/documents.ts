import type { DecisionBody, DecisionSummary, PublicDecision, PublicRecord, Version } from '@camket/shared/register';
import { yearOf, type CalendarDay } from '@camket/shared/values';
import type { Place } from '../communes/place.ts';

type House = Pick<App.Locals, 'record' | 'bodyOf'>;

/** A document of a commune with the version that stands newest and can still be read. */
export interface Document {
  readonly decision: PublicDecision;
  readonly version: Version<DecisionSummary>;
  readonly summary: DecisionSummary;
}

/** A document whose whole text has been read. */
export interface ReadDocument extends Document {
  readonly body: DecisionBody;
}

/** All documents of a commune that can still be read, the newest day of signing first. */
export function documentsOf(record: PublicRecord, { commune }: Pick<Place, 'commune'>): readonly Document[] {
  return commune.decisions
    .flatMap((subject) => {
      const decision = record.decisions.get(subject);
      return decision === undefined ? [] : documentFrom(decision);
    })
    .toSorted((one, other) => (one.summary.issuedOn < other.summary.issuedOn ? 1 : -1));
}

/** Subjects of documents of which no version can be read any more. */
export function emptiedSubjects(record: PublicRecord, { commune }: Pick<Place, 'commune'>): readonly string[] {
  return commune.decisions.filter((subject) =>
    (record.decisions.get(subject)?.versions ?? []).every(({ content }) => content === undefined),
  );
}

/** Reads a document whole; nothing where its text cannot be had. */
export function read({ bodyOf }: Pick<House, 'bodyOf'>, document: Document): ReadDocument | undefined {
  const body = bodyOf(document.version.mark.seq);
  return body && { ...document, body };
}

/**
 * The documents that hold for a year: not withdrawn, and not replaced by another document of that same year. The one
 * signed first stands first, as its objectives were promised first.
 */
export function documentsFor(house: House, place: Place, year: number): readonly ReadDocument[] {
  const inYear = documentsOf(house.record, place).filter(
    ({ decision, summary }) => summary.year === year && stands(house.record, decision, year),
  );
  return inYear.toReversed().flatMap((document) => read(house, document) ?? []);
}

/** The years that documents of a commune are for, the newest first. */
export function yearsOf(record: PublicRecord, place: Place): readonly number[] {
  const years = documentsOf(record, place).filter(({ decision }) => decision.withdrawn === undefined);
  return [...new Set(years.map(({ summary }) => summary.year))].toSorted((one, other) => other - one);
}

/** The year to show: the one asked for where there is such, else this year or the newest before it. */
export function yearShown(years: readonly number[], today: CalendarDay, asked?: string | null): number {
  const now = yearOf(today);
  return years.find((year) => String(year) === asked) ?? years.find((year) => year <= now) ?? years.at(-1) ?? now;
}

/** The document with an address, whatever its state. */
export function decisionAt(record: PublicRecord, place: Place, slug: string | undefined): PublicDecision | undefined {
  return record.decisions.get(`${place.slug}/van-ban/${slug ?? ''}`);
}

function documentFrom(decision: PublicDecision): readonly Document[] {
  const version = decision.versions.findLast(({ content }) => content !== undefined);
  return version?.content === undefined ? [] : [{ decision, version, summary: version.content }];
}

function stands({ decisions }: PublicRecord, { withdrawn, replacedBy }: PublicDecision, year: number): boolean {
  if (withdrawn !== undefined) return false;
  return !replacedBy.some((subject) => {
    const other = decisions.get(subject);
    return other?.withdrawn === undefined && other?.versions.at(-1)?.content?.year === year;
  });
}
