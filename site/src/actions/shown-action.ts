import {
  type ActionStage,
  type CorrectiveAction,
  type Effectiveness,
  effectivenessOf,
  figuresOf,
  type PeriodFigure,
} from '@camket/shared/actions';
import {
  type ActionOnADay,
  actionOnADay,
  baselineOf,
  type EntryMark,
  type PublicAction,
  type PublicRecord,
  resultsOf,
  type Version,
} from '@camket/shared/register';
import { reportingPeriods } from '@camket/shared/results';
import { calendarsWith } from '@camket/shared/times';
import { dayAt, isPeriodText, period, yearOf } from '@camket/shared/values';
import type { Place } from '../communes/place.ts';
import { documentsFor, type ReadDocument } from '../decisions/documents.ts';

/** A corrective action as pages show it on a day. */
export interface ShownAction extends ActionOnADay {
  readonly published: PublicAction;
  readonly effect: Effectiveness;
}

/** The newest version of an action that can still be read. */
export function newestOf({ versions }: PublicAction): Version<CorrectiveAction> | undefined {
  return versions.findLast(({ content }) => content !== undefined);
}

/** How an action stands today; nothing where none of its versions can be read any more. */
export function shownAction(house: App.Locals, place: Place, published: PublicAction): ShownAction | undefined {
  const stands = actionOnADay(house, published);
  if (stands === undefined) return undefined;
  const { action } = stands;
  return { ...stands, published, effect: effectivenessOf(action, laterFigures(house, place, action), house.today) };
}

/** The actions on a promise, in the order of their finding. */
export function actionsOf(house: App.Locals, place: Place, indicator: string): readonly ShownAction[] {
  return (house.record.actionsOf.get(indicator) ?? []).flatMap((subject) => {
    const published = house.record.actions.get(subject);
    return published === undefined ? [] : (shownAction(house, place, published) ?? []);
  });
}

/** All actions of a commune: open ones first, of these the overdue and the silent; ended ones the newest first. */
export function actionsIn(house: App.Locals, place: Place): readonly ShownAction[] {
  const found = [...house.record.actions.values()].filter(({ commune }) => commune === place.slug);
  return found.flatMap((published) => shownAction(house, place, published) ?? []).toSorted(byUrgency);
}

/** The actions on the misses of a year. */
export interface YearOfActions {
  readonly year: number;
  readonly actions: readonly ShownAction[];
}

/** Actions by the year whose period was missed, the newest year first; within a year they stay in their order. */
export function byYear(shown: readonly ShownAction[]): readonly YearOfActions[] {
  const years = Map.groupBy(shown, ({ action }) => yearOf(period(action.period).lastDay));
  return [...years].map(([year, actions]) => ({ year, actions })).toSorted((one, other) => other.year - one.year);
}

function byUrgency(one: ShownAction, other: ShownAction): number {
  const [first, second] = [one.standing, other.standing];
  if (first.hasEnded !== second.hasEnded) return first.hasEnded ? 1 : -1;
  if (first.hasEnded) return other.mark.seq - one.mark.seq;
  if (first.isOverdue !== second.isOverdue) return first.isOverdue ? -1 : 1;
  return second.silentDays - first.silentDays;
}

/** How the promise's periods stand for the action's part, next year's promise going on where this year's ends. */
function laterFigures(house: App.Locals, place: Place, action: CorrectiveAction): readonly PeriodFigure[] {
  if (action.stage !== 'done' || !isPeriodText(action.period)) return [];
  const first = yearOf(period(action.period).firstDay);
  const years = Array.from({ length: Math.max(1, yearOf(house.today) - first + 1) }, (_, at) => first + at);
  const documents = years.flatMap((year) => documentsFor(house, place, year));
  const keys = [action.indicator];
  return documents.flatMap((document) => figuresIn(house, document, { keys, part: action.part }));
}

function figuresIn(
  house: App.Locals,
  { body }: ReadDocument,
  { keys, part }: { readonly keys: string[]; readonly part: string },
): readonly PeriodFigure[] {
  return body.objectives
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => {
      if (indicator.continues !== undefined && keys.includes(indicator.continues)) keys.push(indicator.key);
      if (!keys.includes(indicator.key)) return [];
      const results = resultsOf(house.record, indicator.key);
      const input = {
        ...{ indicator, results, withdrawn: [], year: body.year, today: house.today },
        due: reportingPeriods(body, body.year, calendarsWith([...house.record.calendars.values()])),
        baseline: baselineOf(house, indicator),
      };
      return figuresOf(
        input,
        part,
        results.filter(({ provisional }) => provisional === true),
      );
    });
}

/** One mark on the way of an action: when it was reached, how many days after the one before, and by which role. */
export interface Milestone {
  readonly stage: 'open' | 'causeKnown' | 'inHand' | 'done' | 'end';
  readonly reached?: { readonly mark: EntryMark; readonly days: number };
}

const way = ['open', 'causeKnown', 'inHand', 'done', 'end'] as const;

function placeOnWay(stage: ActionStage): number {
  const place = way.findIndex((one) => one === stage);
  return place < 0 ? way.length - 1 : place;
}

/** When each mark on the way was first reached; an action that ends by a correction never reaches those between. */
export function milestonesOf({ versions }: PublicAction): readonly Milestone[] {
  const reached = new Map<number, EntryMark>();
  for (const { mark, content } of versions) {
    if (content === undefined) continue;
    const last = placeOnWay(content.stage);
    const isEnd = last === way.length - 1;
    for (let place = 0; place <= last; place += 1) {
      const isSkipped = isEnd && place < last && content.stage === 'noLongerMissed';
      if (!reached.has(place) && !isSkipped) reached.set(place, mark);
    }
    if (!isEnd) reached.delete(way.length - 1); // opened again
  }
  let before: EntryMark | undefined;
  return way.map((stage, place) => {
    const mark = reached.get(place);
    if (mark === undefined) return { stage };
    const days = before === undefined ? 0 : daysFrom(before, mark);
    before = mark;
    return { stage, reached: { mark, days } };
  });
}

function daysFrom(before: EntryMark, mark: EntryMark): number {
  return Math.round((Date.parse(dayAt(mark.at)) - Date.parse(dayAt(before.at))) / 86_400_000);
}

/** The action that a later miss of the same part has opened after this one, where there is one. */
export function followerOf({ actions }: PublicRecord, { subject }: PublicAction): PublicAction | undefined {
  return [...actions.values()].find((one) => newestOf(one)?.content?.follows === subject);
}

/** The look of an action's word, among those of states: a shape and a colour, never a colour alone. */
export function lookOf({ action, standing }: Pick<ShownAction, 'action' | 'standing'>): string {
  if (standing.isOverdue) return 'overdue';
  switch (action.stage) {
    case 'open':
      return 'notMetSoFar';
    case 'causeKnown':
    case 'inHand':
    case 'done':
      return 'half';
    case 'effective':
      return 'met';
    case 'notEffective':
      return 'missed';
    case 'noLongerMissed':
      return 'noCases';
  }
}
