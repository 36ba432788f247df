import type { VerifyingWords } from './verifying-vi.ts';

/** Words of the list of sheets that wait for the ISO secretary, in English. */
export const verifyingEn: VerifyingWords = {
  lede: 'Each line is one unit’s sheet of one period; what has waited longest stands first. Open a unit to look through its figures.',
  waitingTitle: 'Waiting to be verified',
  homeTitle: 'Figures waiting to be verified',
  withUnits: 'Still with the units',
  withUnitsHelp: 'Figures that were returned, or are due and have not been submitted.',
  about: (period, decision) => `${period}, by ${decision}`,
  since: (day) => `waiting since ${day}`,
  dueDay: (day) => `due ${day}`,
  noUnit: 'Given to no unit',
  counted: {
    waiting: (count) => `${count} waiting`,
    own: (count) => `${count} submitted by you, another has to look`,
    returned: (count) => `${count} returned`,
    overdue: (count) => `${count} not submitted, overdue`,
    missing: (count) => `${count} not submitted`,
  },
  none: 'No figures are waiting to be verified.',
  noneHelp: 'Once a unit submits figures, it appears here with their number and the day.',
  next: (title, unit, day) => `Next: ${title} of ${unit}, due ${day}.`,
  other: 'Open another unit, document or period',
  all: 'See all units',
  done: 'Nothing on this sheet waits for you any more.',
  toNext: (unit, period, count) => `On to ${unit}, ${period} (${count} waiting)`,
  lastOne: 'No other unit has figures waiting.',
  toList: 'Back to the list',
};
