import { describe, expect, it } from 'vitest';
import DecisionPage from '../pages/[commune]/van-ban/[slug]/index.astro';
import VersionPage from '../pages/[commune]/van-ban/[slug]/ban/[version].astro';
import { renderPage } from '../page/render-page.ts';
import { communeThu, type Deed, documentOf, indicatorOnTime, writtenHouse } from '../page/written-house.ts';

const says = {
  legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
  articles: [{ number: 1, text: 'Ban hành mục tiêu chất lượng năm 2026.' }],
  recipients: ['Như Điều 1', 'Lưu: VT'],
  signer: { name: 'Trần Thị Thử', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
  policy: {
    key: 'cs1',
    motto: 'Rõ việc – Đúng hẹn',
    commitments: [{ key: 'ck1', text: 'Công khai từng bước.' }],
    fromYear: 2025,
    toYear: 2027,
  },
  objectives: [{ key: 'mt1', number: '1', statement: 'Giải quyết đúng hạn trên 90%.', indicators: [indicatorOnTime] }],
  plan: {
    key: 'kh1',
    tasks: [
      {
        key: 'nv1',
        objective: 'mt1',
        number: '8',
        content: 'Rà soát hồ sơ.',
        lead: [{ text: 'Văn phòng', unit: 'dv1' }],
        support: [{ text: 'Các phòng' }],
        monitor: [{ text: 'Thư ký ISO' }],
        time: { wording: 'trước ngày 15 hàng quý', times: [{ kind: 'quarterlyBefore', day: 15 }] },
        output: 'Báo cáo quý',
      },
    ],
  },
  reporting: [{ wording: 'mỗi quý một lần', times: [{ kind: 'every', months: 3 }] }],
};
const file = {
  sha256: 'a'.repeat(64),
  name: '7-QD-UBND.pdf',
  mediaType: 'application/pdf',
  size: 1_234_567,
  role: 'signed',
};

const params = { commune: 'xa-thu', slug: '7-qd-ubnd-2026' };
const show = (deeds: readonly Deed[], more: Partial<App.Locals> = {}) =>
  renderPage(DecisionPage, { locals: writtenHouse([communeThu, ...deeds], more), params });

describe('the page of a document', () => {
  it('says everything that the document says, word for word', async () => {
    const { text } = await show([documentOf(says)]);
    const everything = [
      ...says.legalBases,
      'Điều 1. Ban hành mục tiêu chất lượng năm 2026.',
      ...says.recipients,
      'Thử, ngày 02 tháng 02 năm 2026',
      'TM. ỦY BAN NHÂN DÂN',
      'Trần Thị Thử',
      'Rõ việc – Đúng hẹn',
      'từ năm 2025 đến năm 2027',
      'Công khai từng bước.',
      'Giải quyết đúng hạn trên 90%.',
      '8 Rà soát hồ sơ.',
      'Các phòng',
      'Thư ký ISO',
      'trước ngày 15 hàng quý',
      'Báo cáo quý',
      '“mỗi quý một lần”',
    ];
    for (const words of everything) expect(text).toContain(words);
  });

  it('quotes its clause on causes with the article that holds it, and what it is understood as', async () => {
    const wording = 'Chỉ tiêu không đạt thì nêu nguyên nhân trong 03 ngày làm việc.';
    const articles = [{ number: 2, text: `Tổ chức thực hiện. ${wording}` }];
    const causeClause = { wording, term: { causeWithin: 3, by: 'workingDays' } };
    const { text } = await show([documentOf({ ...says, articles, causeClause })]);
    expect(text).toContain(`“${wording}” (Điều 2)`);
    expect(text).toContain('được hiểu là: phải nêu nguyên nhân trong 3 ngày làm việc kể từ ngày phát hiện');
    expect((await show([documentOf(says)])).text).not.toContain('hạn nêu nguyên nhân');
  });

  it('keeps text of a document text, whatever signs stand in it', async () => {
    const { html } = await show([documentOf({ articles: [{ number: 1, text: '<script>x</script> & "y"' }] })]);
    expect(html).not.toContain('<script>x');
    expect(html).toContain('&lt;script&gt;x');
  });

  it('links the signed file only where the site holds it, and says so where it does not', async () => {
    const missing = await show([documentOf({ files: [file] })]);
    expect(missing.html).not.toContain('/tep/');
    expect(missing.text).toContain('Trang này chưa lấy được tệp');
    const held = await show([documentOf({ files: [file] })], { keptFiles: new Set([file.sha256]) });
    expect(held.html).toContain(`href="/tep/${file.sha256}"`);
    expect(held.text).toContain('7-QD-UBND.pdf (PDF, 1,2 MB)');
  });

  it('says that the signed copy is not there', async () => {
    expect((await show([documentOf(says)])).text).toContain('Văn bản chưa kèm tệp bản ký');
  });

  it('names the document that took its place, and keeps its own text', async () => {
    const successor = documentOf(
      { number: '9', replaces: ['xa-thu/van-ban/7-qd-ubnd-2026'] },
      { subject: 'xa-thu/van-ban/9-qd-ubnd-2026' },
    );
    const { text, html } = await show([documentOf(says), successor]);
    expect(text).toContain('Văn bản này đã được thay thế bởi: Quyết định số 9/QĐ-UBND');
    expect(html).toContain('href="/xa-thu/van-ban/9-qd-ubnd-2026"');
    expect(text).toContain('Rà soát hồ sơ.');
  });

  it('keeps a withdrawn document readable, with the reason', async () => {
    const withdrawal: Deed = {
      kind: 'withdrawal',
      subject: 'xa-thu/van-ban/7-qd-ubnd-2026',
      version: 2,
      reason: 'Ban hành nhầm mẫu.',
      body: { of: 'decision', reason: 'Ban hành nhầm mẫu.' },
    };
    const { text } = await show([documentOf(says), withdrawal]);
    expect(text).toContain('Văn bản này đã bị thu hồi');
    expect(text).toContain('Ban hành nhầm mẫu.');
    expect(text).toContain('Rà soát hồ sơ.');
  });

  it('says that a version was emptied, and by which entry', async () => {
    const redaction: Deed = {
      kind: 'redaction',
      subject: 'redaction/2',
      body: { seqs: [2], ground: 'Dữ liệu cá nhân' },
    };
    const locals = writtenHouse([communeThu, documentOf(says), redaction]);
    const { text } = await renderPage(DecisionPage, { locals: { ...locals, bodyOf: () => undefined }, params });
    expect(text).toContain('đã được che (mục số 3 trong sổ công bố)');
    expect(text).not.toContain('Rà soát hồ sơ.');
  });

  it('answers 404 for a document that was never published', async () => {
    const { status } = await renderPage(DecisionPage, {
      locals: writtenHouse([communeThu]),
      params: { ...params, slug: 'khong-co' },
    });
    expect(status).toBe(404);
  });
});

describe('the versions of a document', () => {
  const slip = documentOf({ articles: [{ number: 1, text: 'Mục tiêu năm 2025 của xã.' }] });
  const corrected = documentOf(
    { articles: [{ number: 1, text: 'Mục tiêu năm 2026 của xã.' }] },
    { version: 2, reason: 'Đính chính năm tại Điều 1.' },
  );
  const locals = writtenHouse([communeThu, slip, corrected]);
  const version = (number: string) => renderPage(VersionPage, { locals, params: { ...params, version: number } });

  it('says on an old version that there is a newer one, and on the newest nothing of the kind', async () => {
    expect((await version('1')).text).toContain('Bạn đang xem bản 1. Đã có bản mới: bản 2.');
    expect((await version('2')).text).not.toContain('Đã có bản mới');
    expect((await show([slip, corrected])).text).not.toContain('Đã có bản mới');
  });

  it('shows with its reason what a correction changed, old and new side by side', async () => {
    const { html, text } = await version('2');
    expect(html).toContain('<del>2025</del>');
    expect(html).toContain('<ins>2026</ins>');
    expect(text).toContain('Đính chính năm tại Điều 1.');
  });

  it('keeps the old text at its own address', async () => {
    expect((await version('1')).text).toContain('Mục tiêu năm 2025 của xã.');
  });
});
