import { describe, expect, it } from 'vitest';
import PlanPage from '../pages/[commune]/ke-hoach.astro';
import { renderPage } from '../page/render-page.ts';
import { communeThu, type Deed, documentOf, writtenHouse } from '../page/written-house.ts';

const there = 'a'.repeat(64);
const original = 'b'.repeat(64);
const lead = [{ text: 'Văn phòng', unit: 'dv1' }];
const bodies = { lead, support: [], monitor: [] };

const plan = documentOf({
  plan: {
    key: 'kh',
    tasks: [
      {
        key: 'nv1',
        content: 'Họp giao ban',
        ...bodies,
        time: { wording: 'Hằng quý', times: [{ kind: 'every', months: 3 }] },
        output: 'Biên bản, danh sách; hình ảnh',
      },
      {
        key: 'nv2',
        content: 'Trực tại quầy',
        ...bodies,
        time: { wording: 'Thường xuyên', times: [{ kind: 'continuous' }] },
      },
    ],
  },
});

const report = (body: object, task = 'nv1'): Deed => ({
  kind: 'task',
  subject: `xa-thu/cong-viec/${task}/${JSON.stringify(body).length}`,
  by: 'isoSecretary',
  body: {
    decision: { subject: 'xa-thu/van-ban/7-qd-ubnd-2026', version: 1 },
    task,
    cutOff: '2026-03-31',
    evidence: [],
    ...body,
  },
});

const file = {
  sha256: there,
  name: 'bien-ban.pdf',
  mediaType: 'application/pdf',
  size: 12_000,
  role: 'evidence',
  original,
};
const done = report({
  slot: '2026-Q1',
  status: 'done',
  doneOn: '2026-03-20',
  evidence: [file],
  pieces: [
    { key: 'bien-ban', kind: 'minutes', words: 'Biên bản', files: [there] },
    { key: 'danh-sach', kind: 'list', words: 'danh sách', files: [], missing: 'Họp trực tuyến' },
  ],
});
const kept = report({ slot: '2026-Q2', status: 'inProgress' }, 'nv2');

describe('the evidence of a task on the page of the plan', () => {
  it('stands piece by piece with its files, their hashes and that of a covered original, or the reason for its absence', async () => {
    const locals = writtenHouse([communeThu, plan, done, kept], { keptFiles: new Set([there]) });
    const { html, text } = await renderPage(PlanPage, { locals, params: { commune: 'xa-thu' } });

    expect(html).toContain(`<a href="/tep/${there}">bien-ban.pdf`);
    expect(text).toContain(`Bản công khai đã che thông tin cá nhân; bản gốc không công khai, có mã băm ${original}`);
    expect(html).not.toContain(`/tep/${original}`);
    expect(text).toContain('danh sách: không có tệp; lý do: Họp trực tuyến');
    expect(text).toContain('hình ảnh: chưa có');
  });

  it('tells how each time of a recurring task stands, and each period of a continuous one', async () => {
    const locals = writtenHouse([communeThu, plan, done, kept]);
    const { text } = await renderPage(PlanPage, { locals, params: { commune: 'xa-thu' } });

    expect(text).toContain('Từng lần thực hiện: 1 hoàn thành đúng hạn, 2 quá hạn, 1 chưa đến hạn');
    expect(text).toMatch(/Quý I\/2026: hoàn thành đúng hạn/);
    expect(text).toMatch(/Quý II\/2026: đang thực hiện/);
    expect(text).toMatch(/Quý III\/2026: chưa có báo cáo/);
  });
});
