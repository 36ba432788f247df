import { type IndicatorFault, indicatorFaults } from '../indicators/index.ts';
import { type CalendarDay, isCalendarDay } from '../values/index.ts';
import { isReadableTime } from './bad-times.ts';
import { badTexts } from './blank-texts.ts';
import type { Decision } from './decision.ts';
import { badKeys, brokenLinks, type KeyObstacle } from './keys.ts';
import { indicatorsOf, type Path, timingsOf } from './places.ts';

/** What keeps a decision from being published, and the field to put right. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly path: Path;
  /** The text, key or day that is at fault, where there is one. */
  readonly value?: string;
}

/** A kind of obstacle. */
export type ObstacleKind =
  | 'noNumber'
  | 'noSymbol'
  | 'noIssuedOn'
  | 'impossibleIssuedOn'
  | 'issuedInFuture'
  | 'noIssuer'
  | 'noSubject'
  | 'noYear'
  | 'yearOutOfRange'
  | 'noSigner'
  | 'noContent'
  | 'blankText'
  | 'textTooLong'
  | 'coveredText'
  | 'articleNumber'
  | 'policyYearsReversed'
  | 'unreadableTime'
  | 'chosenNotOffered'
  | 'chosenInFuture'
  | 'replacesAndAmends'
  | 'repeatedSubject'
  | KeyObstacle
  | IndicatorFault['kind'];

/** Everything that keeps a decision from being published on a day, at once, so that it comes back only once. */
export function obstaclesToPublishing(decision: Decision, today: CalendarDay): readonly Obstacle[] {
  const found: readonly Obstacle[] = [
    ...headObstacles(decision, today),
    ...contentObstacles(decision),
    ...badTexts(decision),
    ...badKeys(decision),
    ...brokenLinks(decision),
    ...faultsOfIndicators(decision),
    ...timeObstacles(decision),
    ...readingObstacles(decision, today),
    ...relationObstacles(decision),
  ];
  return onePerField(found);
}

function headObstacles(decision: Decision, today: CalendarDay): readonly Obstacle[] {
  const { number = '', symbol, issuer, subject, year, signer, issuedOn } = decision;
  return [
    ...(number.trim() === '' ? [obstacle('noNumber', ['number'])] : []),
    ...(symbol.trim() === '' ? [obstacle('noSymbol', ['symbol'])] : []),
    ...(issuer.trim() === '' ? [obstacle('noIssuer', ['issuer'])] : []),
    ...(subject.trim() === '' ? [obstacle('noSubject', ['subject'])] : []),
    ...dayObstacles(issuedOn, today),
    ...(year === undefined ? [obstacle('noYear', ['year'])] : []),
    ...(year === undefined || isYear(year) ? [] : [obstacle('yearOutOfRange', ['year'], String(year))]),
    ...(signer === undefined ? [obstacle('noSigner', ['signer'])] : []),
  ];
}

function dayObstacles(issuedOn: CalendarDay | undefined, today: CalendarDay): readonly Obstacle[] {
  if (issuedOn === undefined) return [obstacle('noIssuedOn', ['issuedOn'])];
  if (!isCalendarDay(issuedOn)) return [obstacle('impossibleIssuedOn', ['issuedOn'], issuedOn)];
  return issuedOn > today ? [obstacle('issuedInFuture', ['issuedOn'], issuedOn)] : [];
}

function contentObstacles(decision: Decision): readonly Obstacle[] {
  const { fromYear, toYear } = decision.policy ?? {};
  const isReversed = fromYear !== undefined && toYear !== undefined && fromYear > toYear;
  return [
    ...(hasContent(decision) ? [] : [obstacle('noContent', [])]),
    ...(isReversed ? [obstacle('policyYearsReversed', ['policy', 'toYear'], String(toYear))] : []),
    ...decision.articles.flatMap(({ number }, at) =>
      Number.isSafeInteger(number) && number > 0
        ? []
        : [obstacle('articleNumber', ['articles', at, 'number'], String(number))],
    ),
  ];
}

/** A report may consist of its articles or its file alone; any other paper promises something. */
function hasContent({ form, policy, objectives, plan, articles, files }: Decision): boolean {
  if (form === 'report' && articles.length + files.length > 0) return true;
  const hasPolicy = policy !== undefined && (policy.motto !== undefined || policy.commitments.length > 0);
  return hasPolicy || objectives.length > 0 || (plan !== undefined && plan.tasks.length > 0);
}

function faultsOfIndicators(decision: Decision): readonly Obstacle[] {
  const indicators = indicatorsOf(decision);
  const all = indicators.map(({ thing }) => thing);
  return indicators.flatMap(({ thing, path }) =>
    indicatorFaults(thing, all).map((fault) => ({ ...fault, path: [...path, ...fault.path] })),
  );
}

function timeObstacles(decision: Decision): readonly Obstacle[] {
  return timingsOf(decision).flatMap(({ thing: { times = [], wording }, path }) =>
    times.flatMap((time, at) =>
      isReadableTime(time) ? [] : [obstacle('unreadableTime', [...path, 'times', at], wording)],
    ),
  );
}

function readingObstacles({ readings }: Decision, today: CalendarDay): readonly Obstacle[] {
  return readings.flatMap(({ chosen, meanings, day }, at) => [
    ...(meanings.includes(chosen) ? [] : [obstacle('chosenNotOffered', ['readings', at, 'chosen'], chosen)]),
    ...(day > today ? [obstacle('chosenInFuture', ['readings', at, 'day'], day)] : []),
  ]);
}

function relationObstacles({ replaces, amends }: Decision): readonly Obstacle[] {
  const repeated = (name: 'replaces' | 'amends', subjects: readonly string[]): readonly Obstacle[] =>
    subjects.flatMap((subject, at) =>
      subjects.indexOf(subject) < at ? [obstacle('repeatedSubject', [name, at], subject)] : [],
    );
  return [
    ...repeated('replaces', replaces),
    ...repeated('amends', amends),
    ...amends.flatMap((subject, at) =>
      replaces.includes(subject) ? [obstacle('replacesAndAmends', ['amends', at], subject)] : [],
    ),
  ];
}

/** A field has one obstacle, the one that says most: a blank number is no number, and not a blank text beside it. */
function onePerField(found: readonly Obstacle[]): readonly Obstacle[] {
  const fields = found.map(({ path }) => path.join('\n'));
  return found.filter((_, at) => fields.indexOf(fields[at] ?? '') === at);
}

function isYear(year: number): boolean {
  return Number.isSafeInteger(year) && 1945 <= year && year <= 9999;
}

function obstacle(kind: ObstacleKind, path: Path, value?: string): Obstacle {
  return { kind, path, ...(value === undefined ? {} : { value }) };
}
