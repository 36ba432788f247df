import { calendarDay } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import { communeThu, type Deed, documentOf, indicatorOnTime, resultOf, writtenHouse } from '../page/written-house.ts';
import { renderPage } from '../page/render-page.ts';
import HomePage from '../pages/[commune]/index.astro';
import ListPage from '../pages/[commune]/khac-phuc/index.astro';
import ActionPage from '../pages/[commune]/khac-phuc/[indicator]/[period]/[part]/index.astro';
import VersionPage from '../pages/[commune]/khac-phuc/[indicator]/[period]/[part]/ban/[version].astro';
import ResultPage from '../pages/[commune]/ket-qua/[indicator]/[period]/[part]/index.astro';
import ObjectivePage from '../pages/[commune]/muc-tieu/[key].astro';
import DeviationPage from '../pages/[commune]/sai-lech/[indicator]/[from]/index.astro';

const promise = documentOf({ objectives: [{ key: 'mt1', statement: 'Một.', indicators: [indicatorOnTime] }] });
const counted = (numerator: number) => ({ value: { kind: 'counted', numerator, denominator: 100 } });
const decision = { subject: 'xa-thu/van-ban/7-qd-ubnd-2026', version: 1 };
const found = {
  ...{ decision, indicator: 'ct1', period: '2026-Q1', part: 'whole', foundOn: '2026-04-02' },
  ...{ ...counted(80), cutOff: '2026-03-31', term: { causeWithin: 5, by: 'workingDays' }, steps: [], evidence: [] },
};
const known = { ...found, stage: 'causeKnown', cause: 'Hai người nghỉ ốm.' };
const taken = { ...known, stage: 'inHand', deed: 'Thêm người trực.', owner: 'dv1', dueDay: '2026-05-15' };
const done = { ...taken, stage: 'done', doneOn: '2026-05-10', outcome: 'Đã có hai người trực.' };

const action = (body: object, version = 1, subject = 'xa-thu/khac-phuc/ct1/2026-q1/whole'): Deed => ({
  ...{ kind: 'action', subject, version, by: version === 1 ? 'isoSecretary' : 'leader', body: { ...body } },
  ...(version > 1 && { reason: `Bước ${String(version)}` }),
});
const opened = [communeThu, promise, resultOf(counted(80)), action({ ...found, stage: 'open' })];
const whole = [...opened, action(known, 2), action(taken, 3), action(done, 4)];
const params = { commune: 'xa-thu', indicator: 'ct1', period: '2026-q1', part: 'whole' };
const nextQuarter = (numerator: number, beside: object = {}): Deed =>
  resultOf(
    { ...counted(numerator), period: '2026-Q2', cutOff: '2026-06-30', ...beside },
    {
      subject: 'xa-thu/ket-qua/ct1/2026-q2/whole',
    },
  );
const pageOf = async (deeds: readonly Deed[], today = '2026-07-20') =>
  (await renderPage(ActionPage, { locals: writtenHouse(deeds, { today: calendarDay(today) }), params })).text;

describe('the page of a corrective action', () => {
  it('says in words that the cause is missing, and for how many working days it is overdue', async () => {
    const text = await pageOf(opened, '2026-04-15');
    expect(text).toContain('Chưa nêu nguyên nhân, quá hạn 4 ngày làm việc');
    expect(text).toContain('80% (80/100), phát hiện ngày 02/04/2026');
    expect(text).toContain('trong 5 ngày làm việc kể từ ngày phát hiện, tức chậm nhất ngày 09/04/2026');
  });

  it('names whose term it is, and quotes the clause of the document that sets it', async () => {
    const clause = 'Nêu nguyên nhân trong 03 ngày làm việc.';
    const own = { ...found, stage: 'open', term: { causeWithin: 3, by: 'workingDays', clause, setBy: 'decision' } };
    const text = await pageOf([communeThu, promise, resultOf(counted(80)), action(own)], '2026-04-15');
    expect(text).toContain('trong 3 ngày làm việc kể từ ngày phát hiện, tức chậm nhất ngày 07/04/2026');
    expect(text).toContain(`(theo chính văn bản đặt ra chỉ tiêu: “${clause}”) Xem trong văn bản`);
    const byDefault = { ...found, stage: 'open', term: { causeWithin: 5, by: 'workingDays', setBy: 'default' } };
    const other = await pageOf([communeThu, promise, resultOf(counted(80)), action(byDefault)], '2026-04-15');
    expect(other).toContain('(mức mặc định, vì văn bản và địa phương không định hạn)');
  });

  it('says that the cause came late, also once the action has gone on, and not where a redaction hides when it came', async () => {
    const at = (moment: string, deed: Deed): Deed => ({ ...deed, at: `${moment}T02:00:00.000Z` });
    const late = [...opened, at('2026-04-15', action(known, 2)), at('2026-04-20', action(taken, 3))];
    expect(await pageOf(late)).toContain('Nguyên nhân (nêu muộn 4 ngày làm việc) Hai người nghỉ ốm.');
    const list = await renderPage(ListPage, { locals: writtenHouse(late), params: { commune: 'xa-thu' } });
    expect(list.text).toContain('Vì sao (nêu muộn 4 ngày làm việc): Hai người nghỉ ốm.');
    const inTime = [...opened, at('2026-04-09', action(known, 2)), at('2026-04-20', action(taken, 3))];
    expect(await pageOf(inTime)).not.toContain('nêu muộn');
    const body = { seqs: [5], ground: 'Có tên riêng' };
    const hiding: Deed = { kind: 'redaction', subject: 'redaction/5', by: 'admin', body };
    expect(await pageOf([...late, at('2026-05-05', hiding)])).not.toContain('nêu muộn');
  });

  it('shows the way from finding to done with day and role, and waits for the next figure', async () => {
    const text = await pageOf(whole);
    expect(text).toMatch(/Phát hiện.*Thư ký ISO.*Nêu nguyên nhân.*Lãnh đạo ủy ban.*Làm xong.*Kết luận chưa/);
    expect(text).toContain('chờ số liệu quý II/2026 (kỳ đã qua nhưng chưa đủ số liệu)');
    expect(text).toContain('Hai người nghỉ ốm.');
  });

  it('reads the effect from the later figure alone, and from a provisional one not at all', async () => {
    expect(await pageOf([...whole, nextQuarter(95)])).toContain('có hiệu quả: số liệu quý II/2026 đã đạt');
    expect(await pageOf([...whole, nextQuarter(70)])).toContain('không có hiệu quả: số liệu quý II/2026 lại không đạt');
    expect(await pageOf([...whole, nextQuarter(95, { provisional: true })])).toContain('số liệu tạm tính');
  });

  it('keeps each published step at its own address', async () => {
    const locals = writtenHouse(whole);
    const { text } = await renderPage(VersionPage, { locals, params: { ...params, version: '2' } });
    expect(text).toContain('Bạn đang xem bản 2. Đã có bản mới: bản 4.');
    expect(text).not.toContain('Thêm người trực.');
    expect((await renderPage(VersionPage, { locals, params: { ...params, version: '9' } })).status).toBe(404);
  });

  it('leads to the action on the next miss of the same part, and back', async () => {
    const next = 'xa-thu/khac-phuc/ct1/2026-q2/whole';
    const follow = { ...found, stage: 'open', period: '2026-Q2', follows: 'xa-thu/khac-phuc/ct1/2026-q1/whole' };
    const locals = writtenHouse([...whole, nextQuarter(70), action(follow, 1, next)]);
    expect((await renderPage(ActionPage, { locals, params })).html).toContain('/xa-thu/khac-phuc/ct1/2026-q2/whole');
    const after = await renderPage(ActionPage, { locals, params: { ...params, period: '2026-q2' } });
    expect(after.html).toContain('/xa-thu/khac-phuc/ct1/2026-q1/whole');
  });
});

describe('the way of an action', () => {
  it('stands with the promise, with the figure, on the list and on the first page of the commune', async () => {
    const locals = writtenHouse(whole);
    const objective = await renderPage(ObjectivePage, { locals, params: { commune: 'xa-thu', key: 'mt1' } });
    expect(objective.text).toContain('Khi không đạt đã làm gì');
    expect(objective.text).toContain('Nguyên nhân: Hai người nghỉ ốm.');
    expect((await renderPage(ResultPage, { locals, params })).html).toContain('/xa-thu/khac-phuc/ct1/2026-q1/whole');
    const list = await renderPage(ListPage, { locals, params: { commune: 'xa-thu' } });
    expect(list.text).toContain('Đang mở (1)');
    const home = await renderPage(HomePage, { locals, params: { commune: 'xa-thu' } });
    expect(home.text).toContain('1 hành động khắc phục đang mở.');
  });

  it('is folded by the year of its period once it has ended: the newest year lies open and whole, older ones are a line each', async () => {
    const endedIn = (year: string, place: number): Deed =>
      action(
        { ...done, stage: 'effective', period: `${year}-Q1`, shownBy: { period: `${year}-Q2` } },
        1,
        `xa-thu/khac-phuc/ct1/${year}-q${String(place)}/whole`,
      );
    const ended = [endedIn('2024', 1), endedIn('2025', 1), endedIn('2024', 2)];
    const { html, text } = await renderPage(ListPage, {
      locals: writtenHouse([communeThu, promise, ...ended]),
      params: { commune: 'xa-thu' },
    });
    expect(text).toMatch(/Đã kết thúc \(3\).*Các kỳ năm 2025 \(1\).*Các kỳ năm 2024 \(2\)/);
    const folds = html.split('<details').slice(1);
    expect(folds.map((fold) => fold.startsWith(' open'))).toEqual([true, false]);
    expect(folds.map((fold) => fold.split('/xa-thu/khac-phuc/ct1/').length - 1)).toEqual([1, 2]);
    expect(folds.map((fold) => fold.includes('Hai người nghỉ ốm.'))).toEqual([true, false]);
  });

  it('ends in plain words where the figure was corrected', async () => {
    const text = await pageOf([...opened, action({ ...found, stage: 'noLongerMissed' }, 2)]);
    expect(text).toContain('Đã đính chính số liệu, không còn là không đạt');
    expect(
      (await renderPage(ListPage, { locals: writtenHouse([communeThu]), params: { commune: 'xa-thu' } })).text,
    ).toContain('chưa có hành động khắc phục nào');
  });
});

describe('an accepted deviation', () => {
  const deviation: Deed = {
    ...{ kind: 'deviation', subject: 'xa-thu/sai-lech/ct1/2026-04-01' },
    body: {
      ...{ decision, indicator: 'ct1', from: '2026-04-01', to: '2026-06-30' },
      ...{ reason: 'Sửa trụ sở một cửa', document: 'Thông báo số 9/TB-UBND' },
    },
  };
  const objective = async (today: string) =>
    (
      await renderPage(ObjectivePage, {
        locals: writtenHouse([...opened, deviation], { today: calendarDay(today) }),
        params: { commune: 'xa-thu', key: 'mt1' },
      })
    ).text;

  it('stands beside the state without changing it, and lapses visibly after its last day', async () => {
    const during = await objective('2026-06-30');
    expect(during).toContain('Đang chấp nhận sai lệch từ ngày 01/04/2026 đến hết ngày 30/06/2026.');
    expect(during).toContain('Không đạt');
    expect(await objective('2026-07-01')).toContain('Đã hết thời gian chấp nhận sai lệch');
    const page = await renderPage(DeviationPage, {
      locals: writtenHouse([...opened, deviation]),
      params: { commune: 'xa-thu', indicator: 'ct1', from: '2026-04-01' },
    });
    expect(page.text).toContain('Thông báo số 9/TB-UBND');
  });
});
