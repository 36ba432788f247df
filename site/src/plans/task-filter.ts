import { type TaskStateKind, taskStates, taskStateWords } from '@camket/shared/plans';
import { addDays, type CalendarDay, compareVietnamese, monthOf, periodAt, slug, yearOf } from '@camket/shared/values';
import { vi } from '../words/vi.ts';
import type { TaskStanding } from './task-standings.ts';

/** What a reader asked the plan to be narrowed to; empty texts ask for everything. */
export interface TaskQuestion {
  readonly unit: string;
  readonly due: string;
  readonly state: string;
}

/** One choice of a filter. */
export interface Choice {
  readonly value: string;
  readonly word: string;
}

/** Reads the question from the address; what is not offered counts as not asked. */
export function questionFrom(query: URLSearchParams, tasks: readonly TaskStanding[]): TaskQuestion {
  const asked = (name: string, choices: readonly Choice[]): string =>
    choices.find(({ value }) => value === query.get(name))?.value ?? '';
  return {
    unit: asked('don-vi', unitChoices(tasks)),
    due: asked('han', dueChoices),
    state: asked('trang-thai', stateChoices(tasks)),
  };
}

/** Whether anything was asked for. */
export function isNarrowed({ unit, due, state }: TaskQuestion): boolean {
  return unit !== '' || due !== '' || state !== '';
}

/** The tasks that answer a question. */
export function narrow(
  tasks: readonly TaskStanding[],
  { unit, due, state }: TaskQuestion,
  today: CalendarDay,
): readonly TaskStanding[] {
  return tasks.filter(
    (standing) =>
      (unit === '' || bodiesOf(standing).some(({ value }) => value === unit)) &&
      (state === '' || slugOfState(standing.state.kind) === state) &&
      (due === '' || isDue(standing, due, today)),
  );
}

/** Everybody who leads or supports a task, in the order of the Vietnamese alphabet. */
export function unitChoices(tasks: readonly TaskStanding[]): readonly Choice[] {
  const found = new Map(tasks.flatMap(bodiesOf).map((choice) => [choice.value, choice]));
  return [...found.values()].toSorted((one, other) => compareVietnamese(one.word, other.word));
}

/** The states that tasks of the plan are in, worst first. */
export function stateChoices(tasks: readonly TaskStanding[]): readonly Choice[] {
  return taskStates
    .filter((kind) => tasks.some(({ state }) => state.kind === kind))
    .map((kind) => ({ value: slugOfState(kind), word: capital(taskStateWords[kind]) }));
}

/** The times that can be asked for. */
export const dueChoices: readonly Choice[] = Object.entries(vi.plan.due).map(([value, word]) => ({ value, word }));

function bodiesOf({ task }: TaskStanding): readonly Choice[] {
  return [...task.lead, ...task.support].map(({ text, unit }) => ({ value: unit ?? slug(text), word: text }));
}

function slugOfState(kind: TaskStateKind): string {
  return slug(taskStateWords[kind]);
}

function isDue({ state }: TaskStanding, due: string, today: CalendarDay): boolean {
  const days = [state.dueDay, state.nextDue].filter((day) => day !== undefined);
  switch (due) {
    case 'thang-nay':
      return days.some((day) => yearOf(day) === yearOf(today) && monthOf(day) === monthOf(today));
    case 'quy-nay': {
      const { firstDay, lastDay } = periodAt(today, 'quarter');
      return days.some((day) => firstDay <= day && day <= lastDay);
    }
    case '30-ngay':
      return days.some((day) => today <= day && day <= addDays(today, 30));
    default:
      return days.length === 0;
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
