import { type ActionStanding, causeStatedOn, type CorrectiveAction, standingOfAction } from '../actions/index.ts';
import { calendarsWith } from '../times/index.ts';
import { dayAt } from '../values/index.ts';
import type { HouseOnADay } from './outcomes.ts';
import type { EntryMark, PublicAction } from './public-record.ts';

/** A corrective action by the newest of its versions that can still be read, and how it stands. */
export interface ActionOnADay {
  readonly action: CorrectiveAction;
  readonly mark: EntryMark;
  readonly standing: ActionStanding;
}

/** How a published action stands on a day; nothing where none of its versions can be read any more. */
export function actionOnADay(
  { record, today }: Pick<HouseOnADay, 'record' | 'today'>,
  { versions }: PublicAction,
): ActionOnADay | undefined {
  const newest = versions.findLast(({ content }) => content !== undefined);
  if (newest?.content === undefined) return undefined;
  const { content: action, mark } = newest;
  const standing = standingOfAction(action, {
    today,
    lastNews: dayAt(versions.at(-1)?.mark.at ?? mark.at),
    causeOn: causeStatedOn(versions.map((version) => ({ at: version.mark.at, action: version.content }))),
    calendars: calendarsWith([...record.calendars.values()]),
  });
  return { action, mark, standing };
}
