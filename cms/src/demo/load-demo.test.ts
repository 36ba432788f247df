import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { causeStatedOn, standingOfAction } from '@camket/shared/actions';
import { communeKinds } from '@camket/shared/communes';
import { meaningsChosen } from '@camket/shared/decisions';
import { taskState } from '@camket/shared/plans';
import {
  bodies,
  currentVersion,
  type DecisionBody,
  type Entry,
  fold,
  type PublicRecord,
  reportsOf,
  resultsOf,
  standingOf,
  verifyRegister,
} from '@camket/shared/register';
import { reportsDue, reportStanding } from '@camket/shared/reports';
import { assessIndicator, reportingPeriods } from '@camket/shared/results';
import { workingCalendars } from '@camket/shared/times';
import { calendarDay, dayAt } from '@camket/shared/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../quality/register/sha256.ts';
import { registerEntries, wholeRegister } from '../trial/acts.ts';
import { openTrial, type Trial } from '../trial/open-trial.ts';
import { loadDemo } from './load-demo.ts';

const today = calendarDay('2026-11-21');
const accountsForm = z.array(
  z.object({ role: z.string(), commune: z.string().optional(), email: z.email(), password: z.string().min(12) }),
);

let trial: Trial;
let entries: readonly Entry[];
let record: PublicRecord;

beforeAll(async () => {
  env['CAMKET_TODAY'] = today;
  trial = await openTrial();
  expect(await loadDemo(trial.payload, env['CAMKET_DATA'] ?? '')).toBe('loaded');
  entries = await registerEntries(trial);
  record = fold(entries);
}, 600_000);

afterAll(() => trial.close());

describe('the invented city', () => {
  it('stands in a register that holds, with moments of the past in order', async () => {
    const lines = await wholeRegister(trial);
    expect(verifyRegister(lines, sha256)).toMatchObject({ redacted: 0, head: record.head });
    expect(verifyRegister(lines, sha256).broken).toBeUndefined();
    expect(record.unshown.size).toBe(0);
    expect(entries.every(({ at }) => at < `${today}T00:00:00.000Z`)).toBe(true);
  });

  it('has five communes, of every kind', () => {
    const kinds = [...record.communes.values()].map(({ commune }) => commune.kind);
    expect(kinds).toHaveLength(5);
    expect(new Set(kinds)).toEqual(new Set(communeKinds));
  });

  it('has decisions of two years in each commune, and an ISO plan of its own in one', () => {
    for (const { slug } of record.communes.values()) {
      const years = bodiesOf(slug).map(({ body }) => body.year);
      expect(new Set(years), slug).toEqual(new Set([2025, 2026]));
    }
    expect(bodiesOf('xa-suoi-lam').map(({ body }) => body.form)).toContain('plan');
    expect(bodiesOf('phuong-kim-lam').every(({ body }) => body.policy === undefined)).toBe(true);
  });

  it('goes on from one year to the next', () => {
    const [last, current] = [2025, 2026].map((year) =>
      bodiesOf('phuong-vong-hai').find(({ body }) => body.year === year),
    );
    const before = last?.body.objectives.flatMap(({ indicators }) => indicators.map(({ key }) => key)) ?? [];
    const after =
      current?.body.objectives.flatMap(({ indicators }) => indicators.map(({ continues }) => continues)) ?? [];
    expect(after).toEqual(before);
  });

  it('shows every state that an indicator can have, and every absence', () => {
    const found = statesOfIndicators();
    for (const state of ['missed', 'outOfReach', 'overdue', 'notMetSoFar', 'noCases', 'met', 'secured'] as const) {
      expect(found, state).toContain(state);
    }
    for (const absence of ['underVerification', 'withheld', 'withdrawn', 'noDueDay', 'notYetDue'] as const) {
      expect(found, absence).toContain(`noData: ${absence}`);
    }
  });

  it('shows tasks that are done in time, done late, overdue, in hand, waiting and not due', () => {
    const found = statesOfTasks();
    for (const state of [
      'doneInTime',
      'doneLate',
      'overdue',
      'inProgress',
      'waiting',
      'notDue',
      'continuous',
    ] as const) {
      expect(found, state).toContain(state);
    }
  });

  it('has a correction with its reason, a decision that another one replaced, and a figure taken back', () => {
    const decisions = [...record.decisions.values()];
    const corrected = decisions.filter(({ versions }) => versions.length > 1);
    expect(corrected.map(({ versions }) => versions.at(-1)?.mark.reason)).toEqual([
      'Đính chính số của Quyết định ban hành Quy chế làm việc: ghi nhầm số 12 thay vì số 21.',
    ]);
    expect(decisions.filter((decision) => standingOf(decision) === 'superseded')).toHaveLength(1);
    const results = [...record.results.values()];
    expect(
      results.filter(({ withdrawn }) => withdrawn !== undefined).map(({ withdrawn }) => withdrawn?.reason),
    ).toContain('Rút số liệu: đã đếm cả hồ sơ đang giải quyết; sẽ công bố lại sau khi kiểm kê.');
    expect(results.some(({ versions, withdrawn }) => withdrawn === undefined && versions.length > 1)).toBe(true);
  });

  it('opened an action with each miss, shows one at each stage, and a deviation that a leader has accepted', () => {
    const stages = [...record.actions.values()].map(({ versions }) => versions.at(-1)?.content?.stage);
    for (const stage of ['open', 'causeKnown', 'inHand', 'done', 'effective', 'notEffective']) {
      expect(stages, stage).toContain(stage);
    }
    expect(record.deviations.size).toBeGreaterThan(0);
  });

  it('has seen to the misses of the year before, and leaves one or two of this year late', () => {
    const standing = [...record.actions.values()].flatMap(({ versions }) => {
      const { content, mark } = versions.at(-1) ?? {};
      if (content === undefined || mark === undefined) return [];
      const causeOn = causeStatedOn(versions.map((one) => ({ at: one.mark.at, action: one.content })));
      const context = { today, lastNews: dayAt(mark.at), causeOn, calendars: workingCalendars };
      return [{ content, ...standingOfAction(content, context) }];
    });
    const late = standing.filter(({ isOverdue }) => isOverdue);
    expect(late.filter(({ content }) => content.period.startsWith('2025'))).toEqual([]);
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(3);
    const causes = standing.filter(({ causeLateBy }) => causeLateBy > 0).length;
    expect(causes).toBeGreaterThan(0);
    expect(causes).toBeLessThan(standing.length / 4);
    expect(standing.filter(({ hasEnded }) => hasEnded).length).toBeGreaterThan(standing.length / 2);
  });

  it('shows the evidence of tasks as files, of which one was covered before it was published', () => {
    const told = entries.flatMap(({ kind, body }) => (kind === 'task' ? [bodies.task.parse(body)] : []));
    const done = told.filter(({ status }) => status === 'done');
    expect(done.flatMap(({ pieces = [] }) => pieces).filter(({ files }) => files.length === 0)).toEqual([]);
    const files = done.flatMap(({ evidence }) => evidence);
    expect(new Set(files.map(({ mediaType }) => mediaType))).toEqual(new Set(['application/pdf', 'image/jpeg']));
    expect(files.some(({ original }) => original !== undefined)).toBe(true);
  });

  it('is told in time by most of its units, late by a few, and by one not at all', () => {
    const kinds = allBodies().flatMap(({ body }) => standingsOfReports(body));
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(count('inTime')).toBeGreaterThan(10 * count('late'));
    expect(count('late')).toBeGreaterThan(0);
    expect(count('overdue')).toBeGreaterThan(0);
  });

  it('names roles and no account in the register', () => {
    const accounts = accountsForm.parse(JSON.parse(readFileSync(accountsFile(), 'utf8')));
    const text = JSON.stringify(entries);
    expect(accounts.filter(({ email }) => text.includes(email))).toEqual([]);
  });
});

describe('the accounts of the demo', () => {
  it('are there for every role, and only their owner reads the file', () => {
    const accounts = accountsForm.parse(JSON.parse(readFileSync(accountsFile(), 'utf8')));
    expect(new Set(accounts.map(({ role }) => role))).toEqual(
      new Set(['admin', 'inspector', 'office', 'isoSecretary', 'leader', 'unit']),
    );
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
    expect(statSync(accountsFile()).mode & 0o777).toBe(0o600);
  });

  it('can sign in', async () => {
    const [first] = accountsForm.parse(JSON.parse(readFileSync(accountsFile(), 'utf8')));
    const answer = await trial.ask('POST', '/people/login', {
      body: { email: first?.email, password: first?.password },
    });
    expect(answer.status).toBe(200);
  });
});

describe('loadDemo()', () => {
  it('gives the accounts their name at the next start where it was ended right after they were made', async () => {
    renameSync(accountsFile(), `${accountsFile()}.new`);
    await loadDemo(trial.payload, env['CAMKET_DATA'] ?? '');
    expect(existsSync(accountsFile())).toBe(true);
  });

  it('does nothing where the register has begun, and keeps the accounts as they are', async () => {
    const before = readFileSync(accountsFile(), 'utf8');
    expect(await loadDemo(trial.payload, env['CAMKET_DATA'] ?? '')).toBe('alreadyThere');
    expect(await wholeRegister(trial)).toHaveLength(entries.length);
    expect(readFileSync(accountsFile(), 'utf8')).toBe(before);
  });
});

const accountsFile = (): string => join(env['CAMKET_DATA'] ?? '', 'accounts.json');

interface Standing {
  readonly subject: string;
  readonly body: DecisionBody;
}

/** The documents of a commune that stand, each with its whole body. */
function bodiesOf(commune: string): readonly Standing[] {
  return [...record.decisions.values()].flatMap((decision) => {
    const seq = currentVersion(decision)?.mark.seq;
    if (decision.commune !== commune || seq === undefined || standingOf(decision) !== 'inForce') return [];
    return [{ subject: decision.subject, body: bodies.decision.parse(entries[seq - 1]?.body) }];
  });
}

const allBodies = (): readonly Standing[] => [...record.communes.keys()].flatMap(bodiesOf);

function statesOfIndicators(): readonly string[] {
  return allBodies().flatMap(({ body }) => {
    const due = reportingPeriods(body, body.year, workingCalendars);
    return body.objectives.flatMap(({ indicators }) =>
      indicators.map((indicator) => {
        const results = resultsOf(record, indicator.key);
        const withdrawn = (record.resultsOf.get(indicator.key) ?? []).flatMap((subject) => {
          const result = record.results.get(subject);
          const content = result?.versions.findLast(({ content: one }) => one !== undefined)?.content;
          return result?.withdrawn === undefined || content === undefined ? [] : [content];
        });
        const { state, because } = assessIndicator({ indicator, results, withdrawn, year: body.year, due, today });
        return state === 'noData' ? `noData: ${because ?? ''}` : (state ?? `none: ${because ?? ''}`);
      }),
    );
  });
}

/** How each report of a document stands, by the day on which its figures came. */
function standingsOfReports(body: DecisionBody): readonly string[] {
  const indicators = body.objectives.flatMap((objective) => objective.indicators);
  const figures = indicators.flatMap(({ key }) =>
    (record.resultsOf.get(key) ?? []).flatMap((subject) => {
      const published = record.results.get(subject);
      const content = published && currentVersion(published)?.content;
      const first = published?.versions[0]?.mark.at;
      return content === undefined || first === undefined ? [] : [{ ...content, publishedOn: dayAt(first) }];
    }),
  );
  const context = { indicators, figures, today, calendars: workingCalendars };
  return reportsDue(body, body.year, workingCalendars).map((due) => reportStanding(due, context).kind);
}

function statesOfTasks(): readonly string[] {
  return allBodies().flatMap(({ body }) =>
    (body.plan?.tasks ?? []).map((task) => {
      const years = [body.year];
      const chosen =
        task.time === undefined ? [] : meaningsChosen(body.readings, { about: task.key, timing: task.time, years });
      const context = { years, chosen, today, calendars: workingCalendars, signedOn: body.issuedOn };
      return taskState(task, reportsOf(record, task.key), context).kind;
    }),
  );
}
