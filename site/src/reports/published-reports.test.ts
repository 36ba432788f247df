import { expect, it } from 'vitest';
import ReportListPage from '../pages/[commune]/bao-cao/[period]/index.astro';
import ReportPage from '../pages/[commune]/bao-cao/[period]/[document]/[part]/index.astro';
import VersionPage from '../pages/[commune]/bao-cao/[period]/[document]/[part]/ban/[version].astro';
import LogPage from '../pages/[commune]/nhat-ky.astro';
import { renderPage } from '../page/render-page.ts';
import { communeThu, type Deed, documentOf, indicatorOnTime, resultOf, writtenHouse } from '../page/written-house.ts';

const subject = 'xa-thu/bao-cao/2026-q1/7-qd-ubnd-2026/whole';
const params = { commune: 'xa-thu', period: '2026-q1', document: '7-qd-ubnd-2026', part: 'whole' };

const report = (act: Partial<Deed> = {}, body: Deed['body'] = {}): Deed => ({
  kind: 'report',
  subject,
  body: {
    decision: { subject: 'xa-thu/van-ban/7-qd-ubnd-2026', version: 1 },
    period: '2026-Q1',
    part: 'whole',
    symbol: 'BC-UBND',
    issuer: 'Ủy ban nhân dân xã Thử',
    about: 'Kết quả thực hiện mục tiêu chất lượng quý I năm 2026',
    legalBases: [],
    recipients: [],
    compiled: { seq: 3, day: '2026-04-10' },
    indicators: [
      {
        indicator: 'ct1',
        phrase: 'Giải quyết đúng hạn trên 90%',
        target: 'lớn hơn 90%',
        value: '80% (80/100)',
        state: 'missed',
        verdict: 'không đạt',
        cause: 'Thiếu người.',
        sources: [{ subject: 'xa-thu/ket-qua/ct1/2026-q1/whole', version: 1 }],
      },
    ],
    tasks: [],
    otherTasks: 2,
    units: [
      { unit: 'dv1', name: 'Văn phòng', due: 2, reported: 1, late: 0, missing: ['ct2'], overdueSince: '2026-04-02' },
    ],
    narrative: {
      opening: 'Mở đầu báo cáo.',
      results: 'Có 01 chỉ tiêu không đạt.',
      shortcomings: '',
      causes: '',
      directions: '',
      proposals: '',
    },
    files: [],
    ...body,
  },
  ...act,
});

const figure = (numerator: number, act: Partial<Deed> = {}) =>
  resultOf({ value: { kind: 'counted', numerator, denominator: 100 } }, act);

const ground = [
  communeThu,
  documentOf({ objectives: [{ key: 'mt1', statement: 'Đúng hạn', indicators: [indicatorOnTime] }] }),
  figure(80),
  report(),
];

it('a published report stands with its frozen figures, and says which of them were corrected afterwards', async () => {
  const before = await renderPage(ReportPage, { locals: writtenHouse(ground), params });
  expect(before.status).toBe(200);
  expect(before.text).toContain('80% (80/100)');
  expect(before.text).toContain('Thiếu người.');
  expect(before.text).toContain('thiếu 1, quá hạn từ ngày 02/04/2026');
  expect(before.text).not.toContain('đính chính sau báo cáo');

  const corrected = [...ground, figure(95, { version: 2, reason: 'Đếm sót hồ sơ.' })];
  const after = await renderPage(ReportPage, { locals: writtenHouse(corrected), params });
  expect(after.text).toContain('80% (80/100)');
  expect(after.text).toContain('Số liệu đã được đính chính sau báo cáo');
  expect(after.html).toContain('href="/xa-thu/ket-qua/ct1/2026-q1/whole"');
});

it('every version stays at its own address; one that was withdrawn says so, one that was emptied shows nothing', async () => {
  const second = report({ version: 2, reason: 'Sửa phần nhận xét.' }, { about: 'Bản sửa' });
  const withdrawal: Deed = {
    kind: 'withdrawal',
    subject,
    version: 3,
    reason: 'Ban hành nhầm.',
    body: { of: 'report', reason: 'Ban hành nhầm.' },
  };
  const locals = writtenHouse([...ground, second, withdrawal]);
  const newest = await renderPage(ReportPage, { locals, params });
  expect(newest.text).toContain('Bản sửa');
  expect(newest.text).toContain('Ban hành nhầm.');
  const first = await renderPage(VersionPage, { locals, params: { ...params, version: '1' } });
  expect(first.text).toContain('Kết quả thực hiện mục tiêu chất lượng quý I năm 2026');
  expect((await renderPage(VersionPage, { locals, params: { ...params, version: '9' } })).status).toBe(404);

  const redaction: Deed = {
    kind: 'redaction',
    subject: 'redaction/4',
    commune: 'xa-thu',
    body: { seqs: [4], ground: 'Có tên người.' },
  };
  const emptied = await renderPage(ReportPage, { locals: writtenHouse([...ground, redaction]), params });
  expect([emptied.status, emptied.text.includes('Thiếu người.')]).toEqual([200, false]);
});

it('the reports of a period have a page, and the log names each of them', async () => {
  const locals = writtenHouse(ground);
  const list = await renderPage(ReportListPage, { locals, params: { commune: 'xa-thu', period: '2026-q1' } });
  expect(list.text).toContain('Thiếu 1 số liệu khi báo cáo');
  expect((await renderPage(ReportListPage, { locals, params: { commune: 'xa-thu', period: '2026-q2' } })).status).toBe(
    404,
  );
  const log = await renderPage(LogPage, { locals, params: { commune: 'xa-thu' } });
  expect(log.text).toContain('Báo cáo quý I/2026 · Xã Thử');
});
