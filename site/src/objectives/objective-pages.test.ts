import type { Act } from '@camket/shared/register';
import { calendarDay } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import CityPage from '../pages/index.astro';
import HomePage from '../pages/[commune]/index.astro';
import ObjectivePage from '../pages/[commune]/muc-tieu/[key].astro';
import { renderPage } from '../page/render-page.ts';
import { communeThu, type Deed, documentOf, indicatorOnTime, resultOf, writtenHouse } from '../page/written-house.ts';

const reporting = [{ wording: 'mỗi quý một lần (ngày cuối quý)', times: [{ kind: 'quarterEnd' }] }];
const promising = (indicator: Act['body'], more: Act['body'] = {}) =>
  documentOf({
    objectives: [{ key: 'mt1', number: '1', statement: 'Giải quyết hồ sơ đúng hạn.', indicators: [indicator] }],
    reporting,
    ...more,
  });
const house = (deeds: readonly Deed[], today = '2026-11-20') =>
  writtenHouse([communeThu, ...deeds], { today: calendarDay(today) });
const show = (deeds: readonly Deed[], today?: string) =>
  renderPage(ObjectivePage, { locals: house(deeds, today), params: { commune: 'xa-thu', key: 'mt1' } });
const counted = (numerator: number, denominator: number) => ({
  value: { kind: 'counted', numerator, denominator },
});

describe('the page of an objective', () => {
  it('never prints 100% for less than all: 29.796 of 29.798 is 99,99% and falls short of 100%', async () => {
    const all = { ...indicatorOnTime, target: { kind: 'level', comparator: 'eq', value: '100' } };
    const { text } = await show([promising(all), resultOf(counted(29_796, 29_798))]);
    expect(text).toContain('29.796 trên 29.798 hồ sơ đã giải quyết = 99,99%');
    expect(text).toContain('Không còn khả năng đạt');
    expect(text).not.toContain('= 100%');
  });

  it('shows the wording beside its formal reading', async () => {
    const { text } = await show([promising(indicatorOnTime)]);
    expect(text).toContain('Giải quyết đúng hạn trên 90%');
    expect(text).toContain('lớn hơn 90%');
  });

  it('puts words where a figure is missing, and never a 0', async () => {
    const { text } = await show([promising(indicatorOnTime), resultOf(counted(95, 100))], '2026-05-10');
    expect(text).toContain('chưa đến hạn');
    expect(text).not.toMatch(/(^|\s)0%/);
  });

  it('says since when a report is overdue, once its day and the next working day are over', async () => {
    const late = await show([promising(indicatorOnTime)], '2026-04-01');
    expect(late.text).toContain('Quá hạn báo cáo từ ngày 01/04/2026');
    const inTime = await show([promising(indicatorOnTime)], '2026-03-31');
    expect(inTime.text).not.toContain('Quá hạn');
  });

  it('says that there were no cases, which is neither 0% nor 100%', async () => {
    const { text } = await show([promising(indicatorOnTime), resultOf({ value: { kind: 'noCases' } })], '2026-04-10');
    expect(text).toContain('Không phát sinh');
    expect(text).not.toMatch(/(^|\s)(0|100)%/);
  });

  it('gives no state where the document sets no target, and says why', async () => {
    const { target: _target, ...open } = indicatorOnTime;
    const { text } = await show([promising(open), resultOf(counted(1, 100))], '2026-03-30');
    expect(text).toContain('Không xét');
    expect(text).toContain('văn bản không nêu mức cần đạt');
    expect(text).toContain('1 trên 100 hồ sơ đã giải quyết = 1%');
  });

  it('shows a miss with its cause, its source in the register and the clause it stands in', async () => {
    const missed = resultOf({ ...counted(80, 100), cause: 'Hệ thống gián đoạn hai tuần.' });
    const { text, html } = await show([promising(indicatorOnTime), missed]);
    expect(text).toContain('Không đạt');
    expect(text).toContain('Nguyên nhân: Hệ thống gián đoạn hai tuần.');
    expect(html).toContain('/xa-thu/nhat-ky?trang=1#muc-3');
    expect(html).toContain('/xa-thu/van-ban/7-qd-ubnd-2026#muc-tieu-mt1');
  });

  it('says where its words stand in the signed paper, and of an indicator where that is elsewhere', async () => {
    const at = (about: string, field: string, more: Readonly<Record<string, number | string>>) => ({
      about,
      field,
      state: 'read',
      ...more,
    });
    const place = { part: 'Phụ lục 2', page: 3 };
    const own = at('mt1', 'statement', place);
    const showing = async (excerpt: ReturnType<typeof at>) =>
      (await show([promising(indicatorOnTime, { excerpts: [own, excerpt] })])).text.split('Trích từ ').slice(1);

    const same = await showing(at('ct1', 'phrase', place));
    expect(same.map((text) => text.slice(0, 17))).toEqual(['Phụ lục 2, trang ', 'Phụ lục 2, trang ']); // the page, and the facts
    expect(await showing(at('ct1', 'phrase', { ...place, state: 'typed' }))).toHaveLength(1);
    const elsewhere = await showing(at('ct1', 'phrase', { part: 'Điều 1' }));
    expect(elsewhere).toHaveLength(3);
    expect((await show([promising(indicatorOnTime)])).text).not.toContain('Trích từ');
  });

  it('keeps a missing unit in sight behind a sum', async () => {
    const parts = { ...indicatorOnTime, parts: ['dv1', 'dv2'] };
    const one = resultOf({ ...counted(95, 100), part: 'dv1' }, { subject: 'xa-thu/ket-qua/ct1/2026-q1/dv1' });
    const { text } = await show([promising(parts), one], '2026-04-10');
    expect(text).toContain('Mới có 1 trên 2 báo cáo đến hạn.');
    expect(text).toContain('1/2 đơn vị đã báo cáo');
    expect(text).toContain('dv2: đến hạn chưa báo cáo');
  });

  it('tells a withdrawn result from one that never came', async () => {
    const withdrawal: Deed = {
      kind: 'withdrawal',
      subject: 'xa-thu/ket-qua/ct1/2026-q1/whole',
      version: 2,
      reason: 'Lấy nhầm kỳ.',
      body: { of: 'result', reason: 'Lấy nhầm kỳ.' },
    };
    const { text } = await show([promising(indicatorOnTime), resultOf(counted(95, 100)), withdrawal], '2026-04-10');
    expect(text).toContain('đã rút');
    expect(text).toContain('Bản đã rút và lý do');
    expect(text).not.toContain('95 trên 100');
  });

  it('still answers for an objective of a replaced document, and says so', async () => {
    const successor = documentOf(
      { number: '9', replaces: ['xa-thu/van-ban/7-qd-ubnd-2026'] },
      { subject: 'xa-thu/van-ban/9-qd-ubnd-2026' },
    );
    const { status, text } = await show([promising(indicatorOnTime), successor]);
    expect(status).toBe(200);
    expect(text).toContain('Văn bản chứa mục tiêu này đã được thay thế.');
  });

  it('draws each bar as long as its figure, beside a table of the same figures', async () => {
    const { html } = await show([promising(indicatorOnTime), resultOf(counted(80, 100))]);
    expect(html).toMatch(/<rect class="missed" width="80%"/);
    expect(html).toMatch(/<line x1="90%"/);
    expect(html).toContain('<caption>Kết quả theo kỳ báo cáo</caption>');
    expect(html).toContain('80% (80/100)');
  });
});

describe('one figure on several pages', () => {
  const deeds = [promising(indicatorOnTime), resultOf(counted(80, 100))];

  it('is the same at the city, at the commune and at the objective', async () => {
    const city = await renderPage(CityPage, { locals: house(deeds) });
    const home = await renderPage(HomePage, { locals: house(deeds), params: { commune: 'xa-thu' } });
    const objective = await show(deeds);
    expect(city.text).toContain('1 quá hạn');
    expect(home.text).toContain('1 quá hạn');
    expect(objective.text).toContain('1 quá hạn');
    expect(home.text).toContain('80 trên 100 hồ sơ đã giải quyết = 80%');
  });

  it('is never an average of states: the counts stand side by side, worst first', async () => {
    const two = documentOf({
      objectives: [
        { key: 'mt1', statement: 'Một.', indicators: [indicatorOnTime, { ...indicatorOnTime, key: 'ct2' }] },
      ],
    });
    const good = resultOf(
      { ...counted(100, 100), indicator: 'ct2', period: '2026', cutOff: '2026-12-31' },
      { subject: 'xa-thu/ket-qua/ct2/2026/whole' },
    );
    const bad = resultOf({ ...counted(1, 100), period: '2026', cutOff: '2026-12-31' });
    const { text } = await renderPage(HomePage, {
      locals: house([two, bad, good], '2027-02-01'),
      params: { commune: 'xa-thu' },
    });
    expect(text).toMatch(/1 không đạt\s*1 đạt/);
  });
});
