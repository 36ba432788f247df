import { describe, expect, it } from 'vitest';
import ListPage from '../pages/[commune]/ket-qua/index.astro';
import ResultPage from '../pages/[commune]/ket-qua/[indicator]/[period]/[part]/index.astro';
import VersionPage from '../pages/[commune]/ket-qua/[indicator]/[period]/[part]/ban/[version].astro';
import { renderPage } from '../page/render-page.ts';
import { communeThu, type Deed, documentOf, indicatorOnTime, resultOf, writtenHouse } from '../page/written-house.ts';

const promise = documentOf({ objectives: [{ key: 'mt1', statement: 'Một.', indicators: [indicatorOnTime] }] });
const counted = (numerator: number) => ({ value: { kind: 'counted', numerator, denominator: 100 } });
const params = { commune: 'xa-thu', indicator: 'ct1', period: '2026-q1', part: 'whole' };
const corrected = [
  communeThu,
  promise,
  resultOf(counted(95)),
  resultOf(counted(85), { version: 2, reason: 'Mười hồ sơ bị tính hai lần.' }),
];
const withdrawal: Deed = {
  kind: 'withdrawal',
  subject: 'xa-thu/ket-qua/ct1/2026-q1/whole',
  version: 2,
  reason: 'Lấy nhầm kỳ.',
  body: { of: 'result', reason: 'Lấy nhầm kỳ.' },
};

describe('the page of a result', () => {
  it('shows a correction with its reason, the old figure beside the new one', async () => {
    const { html, text } = await renderPage(ResultPage, { locals: writtenHouse(corrected), params });
    expect(text).toContain('Mười hồ sơ bị tính hai lần.');
    expect(html).toContain('<del>95 trên 100 hồ sơ đã giải quyết = 95%</del>');
    expect(html).toContain('<ins>85 trên 100 hồ sơ đã giải quyết = 85%</ins>');
    expect(text).toContain('85 trên 100 hồ sơ đã giải quyết = 85%');
  });

  it('says of evidence whose public copy is covered that it is, with the hash of the original and no way to it', async () => {
    const [copy, original] = ['a'.repeat(64), 'b'.repeat(64)];
    const file = { sha256: copy, name: 'so-theo-doi.pdf', mediaType: 'application/pdf', size: 1200, role: 'evidence' };
    const result = resultOf({ ...counted(95), evidence: [{ ...file, original }] });
    const locals = writtenHouse([communeThu, promise, result], { keptFiles: new Set([copy]) });
    const { html, text } = await renderPage(ResultPage, { locals, params });
    expect(html).toContain(`<a href="/tep/${copy}">so-theo-doi.pdf`);
    expect(text).toContain(`Bản công khai đã che thông tin cá nhân; bản gốc không công khai, có mã băm ${original}`);
    expect(html).not.toContain(`/tep/${original}`);
  });

  it('keeps the old figure at its own address, under a banner', async () => {
    const { text } = await renderPage(VersionPage, {
      locals: writtenHouse(corrected),
      params: { ...params, version: '1' },
    });
    expect(text).toContain('Đã có bản mới: bản 2');
    expect(text).toContain('95 trên 100 hồ sơ đã giải quyết = 95%');
  });

  it('keeps each of 150 versions readable at its own address, and leads to all of them', async () => {
    const versions = Array.from({ length: 150 }, (_, at) => {
      const counts = { value: { kind: 'counted', numerator: at + 1, denominator: 1_000 } };
      return resultOf(counts, at === 0 ? {} : { version: at + 1, reason: `Đếm lại lần ${String(at)}` });
    });
    const locals = writtenHouse([communeThu, promise, ...versions]);
    const { html } = await renderPage(ResultPage, { locals, params });
    for (const version of [1, 2, 75, 149, 150]) {
      const page = await renderPage(VersionPage, { locals, params: { ...params, version: String(version) } });
      expect([page.status, page.text]).toEqual([200, expect.stringContaining(`${String(version)} trên 1.000 hồ sơ`)]);
    }
    const addresses = versions.slice(1).map((_, at) => `/xa-thu/ket-qua/ct1/2026-q1/whole/ban/${String(at + 1)}"`);
    expect(addresses.filter((address) => !html.includes(address))).toEqual([]);
  });

  it('says of a withdrawn result why, and strikes it out of the list', async () => {
    const locals = writtenHouse([communeThu, promise, resultOf(counted(95)), withdrawal]);
    const page = await renderPage(ResultPage, { locals, params });
    expect(page.text).toContain('Kết quả này đã bị rút');
    expect(page.text).toContain('Lấy nhầm kỳ.');
    const list = await renderPage(ListPage, { locals, params: { commune: 'xa-thu' } });
    expect(list.html).toMatch(/<del>95 trên 100/);
    expect(list.text).toContain('đã rút');
  });

  it('shows the counts of dossiers behind it, and what does not add up with its explanation', async () => {
    const counts = {
      received: 105,
      carriedOver: 0,
      resolved: 100,
      early: 60,
      onTime: 35,
      late: 5,
      pending: 3,
      stopped: 0,
    };
    const gapNote = 'Hai hồ sơ đang liên thông thuế.';
    const locals = writtenHouse([communeThu, promise, resultOf({ ...counted(95), counts, gapNote })]);
    const { text } = await renderPage(ResultPage, { locals, params });
    expect(text).toContain('Giải quyết trễ hạn 5');
    expect(text).toContain('cộng lại là 103, còn tiếp nhận và chuyển sang là 105; lệch 2.');
    expect(text).toContain('Vì sao lệch: Hai hồ sơ đang liên thông thuế.');
    const plain = await renderPage(ResultPage, { locals: writtenHouse(corrected), params });
    expect(plain.text).not.toContain('Số hồ sơ đứng sau');
  });

  it('answers 404 for a period that was never reported', async () => {
    const { status } = await renderPage(ResultPage, {
      locals: writtenHouse(corrected),
      params: { ...params, period: '2026-q2' },
    });
    expect(status).toBe(404);
  });
});
