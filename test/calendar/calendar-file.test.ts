import ICAL from 'ical.js';
import { addDays, calendarDay, dayAt, yearOf } from '@camket/shared/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lead } from '../access/stage-rows.ts';
import { type City, ask } from '../support/city.ts';
import { openCityHere } from '../support/city-here.ts';
import type { CmsHere } from '../support/cms-here.ts';
import { listIn, memberOf, textIn } from '../support/door.ts';
import { decisionOf } from '../support/papers.ts';

let cms: CmsHere;
let city: City;
let published = '';

const today = dayAt(new Date().toISOString());
const year = yearOf(today);
const day = (days: number) => addDays(calendarDay(`${year}-06-01`), days);
const mark = 'riêng của lịch';

/** An event of a calendar, as other programs see it. */
interface EventSeen {
  readonly uid: string;
  readonly day: string;
  readonly isWholeDay: boolean;
  readonly sequence: number;
  readonly summary: string;
  readonly alarms: readonly string[];
}

function eventsIn(text: string): readonly EventSeen[] {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      const alarms = component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
      return {
        uid: event.uid,
        day: event.startDate.toString(),
        isWholeDay: event.startDate.isDate,
        sequence: event.sequence,
        summary: event.summary,
        alarms,
      };
    });
}

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

const renew = async (as: string | undefined, unit: string) =>
  cms.door({ method: 'POST', path: `/units/${unit}/calendar-address`, body: {}, as });
const makeAddress = async (): Promise<string> => {
  const [unit] = city.own.units;
  const answer = await renew(unit.person.as, unit.id);
  return textIn(answer.body, 'path').replace(/^\/api/, '');
};
const read = async (path: string) => cms.door({ path });

async function publishDecision(): Promise<string> {
  const units = city.own.units.map(({ key }) => key);
  const plain = decisionOf({ number: '31', year, commune: city.own.slug, marker: mark, units, tasks: 1 });
  const decision = {
    ...plain,
    issuedOn: calendarDay(`${year}-01-02`),
    reporting: [{ wording: 'trước ngày 15 hàng quý', times: [{ kind: 'quarterlyBefore', day: 15 }] }],
    plan: {
      ...plain.plan,
      tasks: plain.plan?.tasks.map((task) => ({
        ...task,
        time: { wording: `Trước ngày ${day(1)}`, times: [{ kind: 'before', date: day(1) }] },
      })),
    },
  };
  const body = { commune: city.own.slug, decision };
  const made = await ask(cms.door, { method: 'POST', path: '/decisions/whole', body, as: city.own.office.as });
  const id = textIn(made.body, 'id');
  const people = { writer: city.own.office, checker: city.own.leader };
  await lead(cms.door, { collection: 'decisions', id }, { stage: 'published', ...people });
  return id;
}

/** Corrects the published decision: the Office chooses a meaning, and the task is given another day. */
async function chooseMeaning(): Promise<void> {
  const as = city.own.office.as;
  const reason = 'Văn phòng ghi rõ cách hiểu thời hạn báo cáo.';
  const asked = { stage: 'published', reason };
  const moved = await ask(cms.door, {
    method: 'POST',
    path: `/decisions/${published}/transitions/correct`,
    body: asked,
    as,
  });
  const id = textIn(moved.body, 'id');
  const { body: whole } = await ask(cms.door, { path: `/decisions/${id}/whole`, as });
  const decision = memberOf(whole, 'decision');
  const says = (months: string): string => `trước ngày đó của tháng ${months}`;
  const readings = [
    {
      wording: 'trước ngày 15 hàng quý',
      meanings: [says('cuối quý (tháng 3, 6, 9, 12)'), says('liền sau quý (tháng 4, 7, 10 và tháng 01 năm sau)')],
      chosen: says('cuối quý (tháng 3, 6, 9, 12)'),
      by: 'office',
      day: today,
      reason: 'Theo thông lệ báo cáo Sở.',
    },
  ];
  const plan = memberOf(decision, 'plan');
  const tasks = listIn(plan, 'tasks').map((task) => ({
    ...objectOf(task),
    time: { wording: `Trước ngày ${day(11)}`, times: [{ kind: 'before', date: day(11) }] },
  }));
  const body = {
    revision: memberOf(whole, 'revision'),
    decision: { ...objectOf(decision), readings, plan: { ...objectOf(plan), tasks } },
  };
  await ask(cms.door, { method: 'PUT', path: `/decisions/${id}/whole`, body, as });
  const people = { writer: city.own.office, checker: city.own.leader };
  await lead(cms.door, { collection: 'decisions', id }, { stage: 'published', ...people });
}

describe('the calendar of a unit behind a secret address', () => {
  beforeAll(async () => {
    ({ cms, city } = await openCityHere());
    published = await publishDecision();
  });
  afterAll(() => cms.close());

  it('is made by the unit itself or its office, and by nobody else', async () => {
    const [own, other] = city.own.units;
    for (const as of [undefined, other.person.as, city.own.leader.as, city.admin.as, city.inspector.as, city.other.office.as, city.own.source.as]) {
      expect((await renew(as, own.id)).status).toBeGreaterThanOrEqual(400);
    } // prettier-ignore
    for (const as of [own.person.as, city.own.office.as, city.own.isoSecretary.as]) {
      expect(textIn((await renew(as, own.id)).body, 'path')).toMatch(/^\/api\/lich\/[A-Za-z0-9_-]{43}\.ics$/);
    }
    const { body } = await ask(cms.door, { path: `/units/${own.id}`, as: city.admin.as });
    expect(JSON.stringify(body)).not.toMatch(/calendarAddress|nonce/);
  });

  it('answers whoever has the address, and 404 to all others', async () => {
    const path = await makeAddress();
    const answer = await read(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    for (const wrong of ['/lich/x.ics', '/lich/', path.replace(/.\.ics$/, '~.ics'), `/lich/${'A'.repeat(43)}.ics`, path.slice(0, -4)]) {
      expect([wrong, (await read(wrong)).status]).toEqual([wrong, 404]);
    } // prettier-ignore
    const next = await makeAddress();
    expect((await read(path)).status).toBe(404);
    expect((await read(next)).status).toBe(200);
  });

  it('holds each due day of that unit as a day of its own with alarms before it, and nothing without a day', async () => {
    const { text } = await read(await makeAddress());
    expect(eventsIn(text)).toEqual([
      {
        uid: expect.stringMatching(new RegExp(`^${city.own.slug}/nhiem-vu/[^/]+/mot-lan/${city.own.units[0].key}@camket$`)),
        day: day(0),
        isWholeDay: true,
        sequence: expect.any(Number),
        summary: `Hạn: Rà soát hồ sơ lần 1 ${mark}`,
        alarms: ['-P6DT16H', '-PT16H', 'PT8H'],
      },
    ]); // prettier-ignore
    expect(text).not.toContain(city.own.units[1].key);
  });

  it('keeps the names of its events and raises their number when a due day moves or a meaning is chosen', async () => {
    const path = await makeAddress();
    const before = eventsIn((await read(path)).text);
    await chooseMeaning();
    const after = eventsIn((await read(path)).text);
    const moved = after.find(({ uid }) => uid === before[0]?.uid);
    expect(moved?.day).toBe(day(10));
    expect(moved?.sequence).toBeGreaterThan(before[0]?.sequence ?? Number.MAX_SAFE_INTEGER);
    const reports = after.filter(({ uid }) => uid.includes('/bao-cao/'));
    expect(reports.map((event) => event.day)).toEqual([
      `${year}-03-14`,
      `${year}-06-14`,
      `${year}-09-14`,
      `${year}-12-14`,
    ]);
    expect(reports[0]?.summary).toBe(`Hạn: Báo cáo kết quả quý I/${year}`);
    const entries = (await cms.door({ path: '/register' })).text;
    expect(entries).toContain('Theo thông lệ báo cáo Sở.');
    expect(entries).toContain('Văn phòng ghi rõ cách hiểu thời hạn báo cáo.');
  });
});
