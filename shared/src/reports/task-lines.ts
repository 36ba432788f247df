import { meaningsChosen } from '../decisions/index.ts';
import { sayTaskState, type SlotState, type Task, type TaskState, taskState } from '../plans/index.ts';
import { reportingPeriods, whole } from '../results/index.ts';
import { type CalendarDay, isPeriodText, period, type Period } from '../values/index.ts';
import type { TaskLine } from './report.ts';
import type { StandingDeed, ReportMaterial, ReportScope } from './report-material.ts';

/** The lines of a report on its tasks: those due, done or reported in the period, and those overdue before it. */
export interface TaskLines {
  readonly tasks: readonly TaskLine[];
  /** How many others there are. */
  readonly otherTasks: number;
}

/** How the tasks of the commune, or those that a unit leads, stand for a period. */
export function taskLines(material: ReportMaterial, scope: ReportScope): TaskLines {
  const within = period(scope.period);
  const own = (material.decision.plan?.tasks ?? []).filter(
    ({ lead }) => scope.part === whole || lead.some(({ unit }) => unit === scope.part),
  );
  const found = own.flatMap((task) => lineOf(task, { material, scope, within }));
  return { tasks: found, otherTasks: own.length - found.length };
}

interface Setting {
  readonly material: ReportMaterial;
  readonly scope: ReportScope;
  readonly within: Period;
}

/** How a task stands on a day, by what is published. */
export function stateOfTask(task: Task, { decision, calendars, deeds }: ReportMaterial, today: CalendarDay): TaskState {
  const years = [decision.year];
  const chosen =
    task.time === undefined ? [] : meaningsChosen(decision.readings, { about: task.key, timing: task.time, years });
  const reportingDays = reportingPeriods(decision, decision.year, calendars).flatMap(({ dueDay }) => dueDay ?? []);
  const context = { today, calendars, years, chosen, reportingDays, signedOn: decision.issuedOn };
  const reports = deeds.map(({ report }) => report);
  return taskState(task, reports, context);
}

function lineOf(task: Task, { material, scope, within }: Setting): readonly TaskLine[] {
  const state = stateOfTask(task, material, scope.today);
  const deeds = material.deeds.filter(({ report }) => report.task === task.key);
  const inPeriod = deeds.filter((deed) => concerns(deed, within));
  const shown = stateWithin(state, within);
  if (shown === undefined && inPeriod.length === 0 && within.kind !== 'year') return [];
  const told = shown ?? { state, said: sayTaskState(state) };
  const note = newest(inPeriod)?.report.note;
  const { key, number, content, lead } = task;
  return [
    {
      task: key,
      ...(number === undefined ? {} : { number }),
      content,
      lead: lead.map(({ text }) => text).join('; '),
      state: told.state.kind,
      verdict: told.said,
      ...(note === undefined ? {} : { note }),
      sources: inPeriod.map(({ subject, version }) => ({ subject, version })),
    },
  ];
}

interface Told {
  readonly state: Pick<TaskState, 'kind'>;
  readonly said: string;
}

/** How a task stands at the times at which it is due in the period, and at overdue ones before it: the worst in words. */
function stateWithin({ slots }: TaskState, within: Period): Told | undefined {
  const told = slots.filter(
    ({ kind, dueDay }) =>
      dueDay <= within.lastDay && (dueDay >= within.firstDay || kind === 'overdue' || kind === 'inProgress'),
  );
  const worst = order.flatMap((kind) => told.find((slot) => slot.kind === kind) ?? [])[0];
  if (worst === undefined) return undefined;
  const { kind, dueDay, overdueFrom, doneOn } = worst;
  const said = sayTaskState({
    kind,
    dueDay,
    ...(kind === 'overdue' ? { overdueSince: overdueFrom } : {}),
    ...(kind === 'noDueDay' ? { because: 'beforeSigning' as const } : {}),
    ...(doneOn === undefined ? {} : { doneOn }),
    slots: [],
  });
  const done = told.filter((slot) => isDone(slot)).length;
  const count = told.length < 2 ? '' : ` (đã hoàn thành ${String(done)}/${String(told.length)} lần đến hạn)`;
  return { state: { kind }, said: `${said}${count}` };
}

const order = [
  'overdue',
  'noDueDay',
  'inProgress',
  'notDue',
  'doneLate',
  'doneInTime',
  'cancelled',
] as const satisfies readonly SlotState['kind'][];

function isDone({ kind }: SlotState): boolean {
  return kind === 'doneInTime' || kind === 'doneLate';
}

/** A report belongs to the period that its day, or its slot, lies in. */
function concerns({ report: { slot, doneOn, cutOff } }: StandingDeed, { firstDay, lastDay }: Period): boolean {
  const day = slot !== undefined && isPeriodText(slot) ? period(slot).lastDay : (doneOn ?? cutOff);
  return firstDay <= day && day <= lastDay;
}

function newest(deeds: readonly StandingDeed[]): StandingDeed | undefined {
  return deeds.toSorted((one, other) => (one.report.cutOff < other.report.cutOff ? -1 : 1)).at(-1);
}
