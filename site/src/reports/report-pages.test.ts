import { describe, expect, it } from 'vitest';
import { calendarDay } from '@camket/shared/values';
import ReportsPage from '../pages/[commune]/bao-cao/index.astro';
import { renderPage } from '../page/render-page.ts';
import { communeThu, type Deed, documentOf, indicatorOnTime, resultOf, writtenHouse } from '../page/written-house.ts';

const reporting = [{ wording: 'Mỗi quý một lần, vào ngày cuối quý', times: [{ kind: 'quarterEnd' }] }];
const promise = (beside: Deed['body'] = {}) =>
  documentOf({
    objectives: [
      { key: 'mt1', statement: 'Một.', indicators: [{ ...indicatorOnTime, parts: ['dv1'] }, { ...indicatorOnTime, key: 'ct2', parts: ['dv1'] }] },
    ],
    reporting,
    ...beside,
  }); // prettier-ignore

const figure = (indicator: string, quarter: string, at: string): Deed =>
  resultOf(
    { indicator, part: 'dv1', period: `2026-${quarter}`, value: { kind: 'counted', numerator: 95, denominator: 100 } },
    { subject: `xa-thu/ket-qua/${indicator}/2026-${quarter.toLowerCase()}/dv1`, at },
  );

const pageOn = (today: string, deeds: readonly Deed[], query = '') =>
  renderPage(ReportsPage, {
    locals: writtenHouse([communeThu, ...deeds], { today: calendarDay(today) }),
    params: { commune: 'xa-thu' },
    query,
  });

const told = [
  promise(),
  figure('ct1', 'Q1', '2026-03-26T02:00:00.000Z'),
  figure('ct2', 'Q1', '2026-03-27T02:00:00.000Z'),
  figure('ct1', 'Q2', '2026-06-29T02:00:00.000Z'),
  figure('ct2', 'Q2', '2026-07-02T18:30:00.000Z'), // already 03/07 in Viet Nam
  figure('ct1', 'Q3', '2026-09-29T02:00:00.000Z'),
];

describe('the public reporting calendar', () => {
  it('says of each period who was early, late or overdue, by the day on which the register had the last figure', async () => {
    const { text } = await pageOn('2026-10-05', told);
    expect(text).toContain(
      'Quý I/2026 Hạn 31/03/2026 Đơn vị báo cáo Tình hình Văn phòng Sớm 4 ngày Có đủ ngày 27/03/2026',
    );
    expect(text).toContain('Muộn 3 ngày tức 3 ngày làm việc Có đủ ngày 03/07/2026');
    expect(text).toContain('Quá hạn 5 ngày tức 3 ngày làm việc Mới có 1 trong 2 chỉ tiêu');
    expect(text).toContain('Chưa đến hạn Chưa có số liệu nào trong 2 chỉ tiêu');
    expect(text).toContain('Văn phòng: 1 báo cáo quá hạn chưa có đủ, 1 báo cáo muộn, 1 báo cáo đúng hạn.');
  });

  it('turns by itself from not due to due to overdue', async () => {
    expect((await pageOn('2026-12-16', told)).text).toContain('Văn phòng Chưa đến hạn');
    expect((await pageOn('2026-12-17', told)).text).toContain('Văn phòng Đến kỳ báo cáo');
    expect((await pageOn('2026-12-31', told)).text).not.toContain('Tính quá hạn từ 01/01/2027');
    expect((await pageOn('2027-01-01', told)).text).toContain('Tính quá hạn từ 01/01/2027');
  });

  it('holds nothing overdue where the document sets no day, and says so', async () => {
    const { text } = await pageOn('2027-06-01', [promise({ reporting: [] })]);
    expect(text).toContain('Văn bản không ghi thời hạn báo cáo, nên không kỳ nào bị tính quá hạn.');
    expect(text).not.toContain('Quá hạn');
  });

  it('shows the meaning that the Office has chosen for an ambiguous clause, and counts by it', async () => {
    const wording = 'trước ngày 15 hàng quý';
    const ambiguous = promise({ reporting: [{ wording, times: [{ kind: 'quarterlyBefore', day: 15 }] }] });
    const open = await pageOn('2026-05-01', [ambiguous]);
    expect(open.text).not.toContain('Được hiểu là');
    expect(open.text).not.toContain('Quá hạn');
    const chosen = 'trước ngày đó của tháng liền sau quý (tháng 4, 7, 10 và tháng 01 năm sau)';
    const reading = {
      wording,
      meanings: [chosen, 'khác'],
      chosen,
      by: 'office',
      day: '2026-02-10',
      reason: 'Theo Sở.',
    };
    const version2 = { version: 2, reason: 'Ghi rõ cách hiểu thời hạn báo cáo.' };
    const understood: Deed = { ...promise({ reporting: [{ wording, times: [{ kind: 'quarterlyBefore', day: 15 }] }], readings: [reading] }), ...version2 }; // prettier-ignore
    const { text } = await pageOn('2026-05-01', [ambiguous, understood]);
    expect(text).toContain(`Được hiểu là: ${chosen}.`);
    // neither 27/4 nor 30/4 nor 1/5 is worked
    expect(text).toContain('Quá hạn 17 ngày tức 10 ngày làm việc');
  });

  it('judges a new unit from its start', async () => {
    const units = [{ key: 'dv1', names: [{ name: 'Văn phòng', from: '2026-07-01' }], aliases: [] }];
    const young: Deed = { ...communeThu, body: { ...communeThu.body, units } };
    const { text } = await pageOn('2026-10-05', [young, promise()]);
    expect(text).not.toContain('Quý I/2026');
    expect(text).toContain('Quý III/2026');
  });

  it('answers 404 for a commune that nobody knows', async () => {
    const answer = await renderPage(ReportsPage, { locals: writtenHouse([communeThu]), params: { commune: 'xa-la' } });
    expect(answer.status).toBe(404);
  });
});
