import { calendarDay } from '@camket/shared/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { City } from '../support/city.ts';
import { openCityHere } from '../support/city-here.ts';
import type { CmsHere } from '../support/cms-here.ts';
import { listIn, memberOf, numberIn, textIn } from '../support/door.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type PromiseThere, promiseIn, submitQuarter } from './promise-in.ts';

interface Stage {
  readonly cms: CmsHere;
  readonly city: City;
  readonly server: MailServer;
  readonly promise: PromiseThere;
}

let stage: Stage | undefined;
let ahead = 0;
const there = (): Stage => {
  if (stage === undefined) throw new Error('Cannot go on before the cms stands');
  return stage;
};

/** Makes it a day in Viet Nam for the whole app. */
function pin(day: string): void {
  const settings = memberOf(there().cms.payload.config.custom, 'camket');
  if (typeof settings !== 'object' || settings === null) throw new TypeError('Cannot find the settings of the app');
  const now = () => new Date(Date.now() + ahead).toISOString();
  Object.assign(settings, { today: () => calendarDay(day), now });
}

/** Lets minutes pass by the clock. */
const pass = (minutes: number): void => {
  ahead += minutes * 60_000;
};

/** Does a round as the administrator asks for it; answers who got which mails. */
async function round(day?: string): Promise<readonly string[]> {
  const { cms, city, server } = there();
  if (day !== undefined) pin(day);
  const before = server.taken.length;
  const answer = await cms.door({ method: 'POST', path: '/mails/round', body: {}, as: city.admin.as });
  expect(answer.status, answer.text).toBe(200);
  return server.taken.slice(before).map(({ to, subject }) => `${to.split('@')[0] ?? ''}: ${subject}`);
}

const isDigest = (mail: string): boolean => mail.includes('Việc trong tuần');
const reminders = async (day?: string): Promise<readonly string[]> =>
  (await round(day)).filter((mail) => !isDigest(mail)).toSorted();
const digests = async (day?: string): Promise<readonly string[]> => (await round(day)).filter(isDigest).toSorted();

beforeAll(async () => {
  const server = await startMailServer();
  const surroundings = {
    NODE_ENV: 'test',
    SMTP_URL: server.url,
    MAIL_FROM: 'nhac-viec@camket.test',
    SERVER_URL: 'http://cms.test',
  };
  const { cms, city } = await openCityHere(undefined, surroundings);
  const units = city.own.units.map(({ key }) => key);
  const promise = await promiseIn(cms.door, city.own, { number: '11', year: 2026, units });
  stage = { cms, city, server, promise };
});
afterAll(async () => {
  await stage?.cms.close();
  await stage?.server.close();
});

describe('reminders of a report due on 31 March', () => {
  const soon = 'Nhắc việc: Báo cáo kết quả quý I/2026 (hạn 31/03/2026)';
  const unit = (order: 1 | 2): string => `don-vi-${order}.xa-suoi-thu`;

  it('go to the people of each unit seven working days before, once, with the way to the very screen', async () => {
    expect(await reminders('2026-03-19')).toEqual([]);
    expect(await reminders('2026-03-20')).toEqual([`${unit(1)}: ${soon}`, `${unit(2)}: ${soon}`]);
    expect(await reminders('2026-03-20')).toEqual([]);
    expect(await reminders('2026-03-23')).toEqual([]);
    const { server, city } = there();
    const mail = server.taken.find(({ to, subject }) => to === city.own.units[0].person.email && subject === soon);
    expect(mail?.text).toContain('Kính gửi: Người don-vi-1.xa-suoi-thu');
    expect(mail?.text).toContain('còn 11 ngày, tức 7 ngày làm việc · còn thiếu 1/1 số liệu · 11/QĐ-UBND');
    expect(mail?.text).toContain(`http://cms.test/admin/nhap-so-lieu?don-vi=${city.own.units[0].id}`);
    expect(mail?.html).toContain('<html lang="vi">');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('are made up for after days without the server, the newest alone', async () => {
    const today = 'Hôm nay là ngày cuối: Báo cáo kết quả quý I/2026';
    expect(await reminders('2026-03-31')).toEqual([`${unit(1)}: ${today}`, `${unit(2)}: ${today}`]);
  });

  it('stop for the unit that has submitted; then the ISO secretary hears that it waits', async () => {
    const { cms, city, promise } = there();
    pin('2026-04-02');
    await submitQuarter(cms.door, [city.own, 0], { ...promise, period: '2026-Q1', cutOff: '2026-03-31' });
    const late = 'Quá hạn: Báo cáo kết quả quý I/2026 (hạn 31/03/2026)';
    const verify = 'Chờ thẩm định: Phòng số 1 xa-suoi-thu, Báo cáo kết quả quý I/2026 (hạn 31/03/2026)';
    expect(await reminders()).toEqual([`${unit(2)}: ${late}`, `isosecretary.xa-suoi-thu: ${verify}`]);
  });

  it('go on to the leader on the tenth working day on which it is overdue', async () => {
    const escalated = 'Quá hạn lâu: Phòng số 2 xa-suoi-thu, Báo cáo kết quả quý I/2026 (hạn 31/03/2026)';
    const sent = await reminders('2026-04-14');
    expect(sent).toContain(`leader.xa-suoi-thu: ${escalated}`);
    expect(sent.filter((mail) => mail.startsWith(unit(2)))).toEqual([
      `${unit(2)}: Quá hạn: Báo cáo kết quả quý I/2026 (hạn 31/03/2026)`,
    ]);
    expect(await reminders('2026-04-24')).toEqual([]);
  });
});

describe('the letter of the week', () => {
  it('comes on the first working day of the week, once, to whom there is something to tell', async () => {
    expect(await digests('2026-04-27')).toEqual([]); // a day off in place of the Sunday before
    const sent = await digests('2026-04-28');
    expect(sent.map((mail) => mail.split(':')[0])).toEqual([
      'don-vi-2.xa-suoi-thu', 'isosecretary.xa-suoi-thu', 'leader.xa-suoi-thu',
    ]); // prettier-ignore
    expect(sent[0]).toContain('Việc trong tuần từ 27/04/2026: 1 việc quá hạn');
    expect(sent[1]).toContain('có văn bản chờ duyệt');
    expect(await digests('2026-04-29')).toEqual([]);
  });

  it('is switched off by each person for themselves; what is overdue is still told', async () => {
    const { cms, city } = there();
    const { id, as } = city.own.units[1].person;
    const body = { digest: false };
    expect((await cms.door({ method: 'PATCH', path: `/people/${id}`, body, as })).status).toBe(200);
    const sent = await digests('2026-05-04');
    expect(sent.map((mail) => mail.split(':')[0])).toEqual(['isosecretary.xa-suoi-thu', 'leader.xa-suoi-thu']);
  });
});

describe('while the server of mails refuses or breaks off', () => {
  const mailsOf = (state: string) => {
    const { cms, city } = there();
    return cms
      .door({ path: '/mails/deliveries', as: city.admin.as })
      .then(({ body }) => listIn(body, 'mails').filter((mail) => memberOf(mail, 'state') === state));
  };
  const own = (order: 0 | 1) => there().city.own.units[order].person;

  it('waits and tries again; what was submitted in between is not sent at all', async () => {
    const { cms, city, server, promise } = there();
    server.answerRecipient(() => 451);
    expect(await reminders('2026-06-19')).toEqual([]); // the second quarter is due on 30 June
    expect((await mailsOf('waiting')).length).toBeGreaterThanOrEqual(2);
    server.answerRecipient(() => 'yes');
    expect(await reminders()).toEqual([]); // not yet: a minute has to pass
    pin('2026-06-20');
    await submitQuarter(cms.door, [city.own, 0], { ...promise, period: '2026-Q2', cutOff: '2026-06-19' });
    pass(2);
    expect((await reminders()).filter((mail) => mail.startsWith('don-vi'))).toEqual([
      'don-vi-2.xa-suoi-thu: Nhắc việc: Báo cáo kết quả quý II/2026 (hạn 30/06/2026)',
    ]);
    expect(await mailsOf('dropped')).toMatchObject([{ to: own(0).email, kind: 'reminder' }]);
  });

  it('tells the administrator at once of a mailbox that is refused, who may send again', async () => {
    const { cms, server, city } = there();
    server.answerRecipient((to) => (to === own(1).email ? 550 : 'yes'));
    expect(await reminders('2026-06-29')).toEqual([]);
    const [failed] = await mailsOf('failed');
    expect(failed).toMatchObject({ to: own(1).email, fault: expect.stringContaining('550') });
    expect(memberOf(failed, 'subject')).toBeUndefined();
    server.answerRecipient(() => 'yes');
    pass(600);
    expect(await reminders()).toEqual([]);
    const again = { method: 'POST', path: `/mails/${textIn(failed, 'id')}/send-again`, body: {} };
    expect((await cms.door({ ...again, as: own(1).as })).status).toBe(403);
    const answer = await cms.door({ ...again, as: city.admin.as });
    expect(answer.body).toEqual({ state: 'sent' });
    expect((await cms.door({ ...again, as: city.admin.as })).status).toBe(409);
  });

  it('does not send again by itself what was handed over and never answered, and shows it as unclear', async () => {
    const { cms, server, city } = there();
    const toUnit = () => server.heard.filter(({ to }) => to === own(1).email);
    server.answerLetter(({ to }) => (to === own(1).email ? 'hangUp' : 'yes'));
    const heard = toUnit().length;
    await round('2026-06-30');
    server.answerLetter(() => 'yes');
    const [unclear] = await mailsOf('handedOver');
    expect(unclear).toMatchObject({ to: own(1).email });
    pass(600);
    expect(await reminders()).toEqual([]);
    expect(toUnit().length).toBe(heard + 1);
    const path = `/mails/${textIn(unclear, 'id')}/send-again`;
    expect((await cms.door({ method: 'POST', path, body: {}, as: city.admin.as })).body).toEqual({ state: 'sent' });
    const [first, second] = toUnit().slice(-2);
    expect(second?.messageId).toBe(first?.messageId);
  });
});

describe('a title that somebody wrote with line breaks and marks', () => {
  it('makes one readable subject, and no further header or recipient', async () => {
    const { cms, city, server } = there();
    const marker = 'Đường Bưởi “Ngã tư”\r\nBcc: ke-khac@camket.test\r\n\r\nỞ đây <b>đậm</b>';
    const taskBefore = calendarDay('2026-08-13');
    await promiseIn(cms.door, city.other, { number: '12', year: 2026, units: [], marker, taskBefore });
    const sent = (await reminders('2026-08-12')).filter((mail) => mail.includes('phuong-cau-thu'));
    const expected =
      'Hôm nay là ngày cuối: Rà soát hồ sơ lần 1 Đường Bưởi “Ngã tư” Bcc: ke-khac@camket.test Ở đây <b>đậm</b>';
    expect(sent).toEqual([`office.phuong-cau-thu: ${expected}`]);
    const mail = server.taken.find(({ to }) => to === city.other.office.email);
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(mail?.raw).toMatch(/^[\r\n\t\x20-\x7e]*$/);
    expect(mail?.html).toContain('&lt;b&gt;đậm&lt;/b&gt;');
  });
});

describe('the mailbox of the panel', () => {
  it('keeps mails where no server of mails is set; each person reads their own alone', async () => {
    const { cms, city } = there();
    const settings = memberOf(cms.payload.config.custom, 'camket');
    if (typeof settings === 'object' && settings !== null) Reflect.deleteProperty(settings, 'postMail');
    expect(await reminders('2026-09-21')).toEqual([]);
    const { as } = city.own.units[1].person;
    const [newest] = listIn((await cms.door({ path: '/mails?limit=1&sort=-createdAt', as })).body, 'docs');
    expect(newest).toMatchObject({ state: 'kept', recipient: city.own.units[1].person.id, readAt: null });
    const read = { method: 'POST', path: `/mails/${textIn(newest, 'id')}/read`, body: {} };
    for (const other of [city.admin, city.own.leader, city.own.units[0].person]) {
      expect((await cms.door({ path: `/mails/${textIn(newest, 'id')}`, as: other.as })).status).toBe(404);
      expect((await cms.door({ ...read, as: other.as })).status).toBe(404);
    }
    expect((await cms.door({ ...read, as })).status).toBe(200);
    const seen = await cms.door({ path: `/mails/${textIn(newest, 'id')}`, as });
    expect(textIn(seen.body, 'readAt')).toMatch(/^\d{4}-/);
  });

  it('lets a commune set the days, and no reminder is a day of 0', async () => {
    const { cms, city } = there();
    const path = `/communes/${city.own.id}`;
    const set = (days: object) => cms.door({ method: 'PATCH', path, body: { reminders: days }, as: city.admin.as });
    expect((await set({ firstBefore: -1 })).text).toContain('Cần một số nguyên từ 0 đến 60');
    const days = { firstBefore: 4, secondBefore: 0, onDay: false, firstOverdue: 0, secondOverdue: 2, escalated: 0 };
    expect((await set(days)).status).toBe(200);
    const written = async (day: string): Promise<number> => {
      pin(day);
      const answer = await cms.door({ method: 'POST', path: '/mails/round', body: {}, as: city.admin.as });
      return numberIn(answer.body, 'reminders');
    };
    const onDays: number[] = [];
    for (const day of ['2026-09-23', '2026-09-24', '2026-09-30', '2026-10-01', '2026-10-02'])
      onDays.push(await written(day));
    expect(onDays).toEqual([0, 2, 0, 0, 2]);
  });

  it('is looked after by the administrator alone, and health tells when that was last done', async () => {
    const { cms, city } = there();
    for (const somebody of [city.own.office, city.own.leader, city.inspector, city.own.source, undefined]) {
      const as = somebody?.as;
      for (const asked of [{ path: '/mails/deliveries' }, { method: 'POST', path: '/mails/round', body: {} }])
        expect([401, 403]).toContain((await cms.door({ ...asked, as })).status);
    }
    const health = async () => memberOf((await cms.door({ path: '/health' })).body, 'reminders');
    expect(await health()).toMatchObject({ late: false });
    pass(25 * 60);
    expect(await health()).toMatchObject({ late: true });
  });
});
