import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenReading, Decision } from '@camket/shared/decisions';
import { decisionFromReading, parseReading } from '@camket/shared/reading';
import { reportsDue, tasksDue } from '@camket/shared/reports';
import { calendarsWith, meaningsOf, type WorkingCalendar } from '@camket/shared/times';
import { calendarDay } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import { goldFolder } from '../support/gold.ts';
import { type ChosenTable, type SeedTable, seedTables } from './seed-tables.ts';

const folder = goldFolder();

/** The year 2024 as it was announced; the product brings no calendar of a year so long past. */
const of2024: WorkingCalendar = {
  year: 2024,
  holidays: ['01-01', '02-08', '02-09', '02-12', '02-13', '02-14', '04-18', '04-30', '05-01', '09-02', '09-03'].map(
    (day) => ({ day: calendarDay(`2024-${day}`), name: 'nghỉ lễ, tết' }),
  ),
  daysOff: [calendarDay('2024-04-29')],
  extraWorkingDays: [calendarDay('2024-05-04')],
};
const calendars = calendarsWith([of2024]);

function decisionOf(home: string, { seed, signed, year }: SeedTable): Decision {
  const parsed = parseReading(JSON.parse(readFileSync(join(home, `${seed}.json`), 'utf8')));
  if (parsed.kind === 'broken') throw new Error(`Cannot read the reading of ${seed}`);
  let made = 0;
  const makeKey = (prefix: string): string => `${prefix}${(made += 1)}`;
  const { decision } = decisionFromReading(parsed.reading, { makeKey, units: [] });
  const day = signed === undefined ? {} : { number: signed.number, issuedOn: calendarDay(signed.issuedOn) };
  return { ...decision, ...day, year };
}

type Day = { readonly dueDay?: string; readonly overdueFrom?: string };
const line = (period: string | undefined, { dueDay = '–', overdueFrom = '–' }: Day): string =>
  `${period ?? '–'} ${dueDay} ${overdueFrom}`;

const reportLines = (decision: Decision, { year }: SeedTable, external: boolean): readonly string[] =>
  reportsDue(decision, year, calendars)
    .filter(({ isExternal = false }) => isExternal === external)
    .map((due) => line(due.period, due));

const taskLines = (decision: Decision, { year }: SeedTable, at: number): readonly string[] => {
  const key = decision.plan?.tasks[at]?.key;
  return tasksDue(decision, year, calendars)
    .filter(({ task }) => task === key)
    .map((due) => line(due.slot, due))
    .toSorted();
};

/** The decision with a meaning chosen, as the Office records it: the sentence that was offered. */
function choose(decision: Decision, { task, clause, meaning }: Omit<ChosenTable, 'lines'>): Decision {
  const at = task === undefined ? undefined : decision.plan?.tasks[task];
  const timing = at === undefined ? decision.reporting[clause ?? -1] : at.time;
  const offered = (timing?.times ?? []).flatMap((time) => meaningsOf(time, [decision.year ?? 0]));
  const chosen = offered.find(({ name }) => name === meaning);
  if (timing === undefined || chosen === undefined) throw new Error(`${meaning} is not offered for this wording`);
  const reading: ChosenReading = {
    ...(at === undefined ? {} : { about: at.key }),
    wording: timing.wording,
    meanings: offered.map(({ says }) => says),
    chosen: chosen.says,
    by: 'office',
    day: calendarDay('2026-02-20'),
    reason: 'Theo thông lệ của địa phương.',
  };
  return { ...decision, readings: [...decision.readings, reading] };
}

describe.skipIf(folder === undefined)('the calendar of a whole year, against a table written by hand', () => {
  describe.each(seedTables)('of document $seed', (table) => {
    const decision = folder === undefined ? undefined : decisionOf(folder, table);
    const given = (): Decision => decision ?? expect.unreachable('the readings are there');

    it('holds every report, with its due day and the day from which it is marked overdue', () => {
      expect(reportLines(given(), table, false)).toEqual(table.reports);
      expect(reportLines(given(), table, true)).toEqual(table.external ?? []);
    });

    it('holds in every report the indicators that somebody reports', () => {
      for (const { indicators, isExternal = false } of reportsDue(given(), table.year, calendars)) {
        expect(indicators).toHaveLength((isExternal ? table.indicators.external : table.indicators.each) ?? 0);
      }
    });

    it('holds every time at which a task is due, and no day for the others', () => {
      const tasks = given().plan?.tasks ?? [];
      const found = tasks.map((_, at) => [at, taskLines(given(), table, at)] as const);
      expect(Object.fromEntries(found.filter(([, lines]) => lines.length > 0))).toEqual(
        Object.fromEntries(Object.entries(table.tasks).map(([at, lines]) => [at, lines.toSorted()])),
      );
    });

    it.each(table.chosen.map((one) => ({ ...one, of: one.task ?? one.clause })))(
      'follows the chosen meaning $meaning of row $of',
      ({ lines, after, ...choice }) => {
        const before = after === undefined ? given() : choose(given(), after);
        const withChoice = choose(before, choice);
        if (choice.task === undefined) {
          expect(reportLines(withChoice, table, false)).toEqual(lines);
        } else {
          expect(taskLines(before, table, choice.task)).toEqual([]);
          expect(taskLines(withChoice, table, choice.task)).toEqual(lines.toSorted());
          expect(reportLines(withChoice, table, false)).toEqual(reportLines(before, table, false));
        }
      },
    );
  });
});
