import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { blocksOf, sourceOf } from './read-here.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const style = `@page { size: A4; margin: 20mm 15mm 20mm 30mm } body { margin: 0; font: 13pt/1.3 'Times New Roman', serif }
  p { margin: 0 0 6pt; text-align: justify; text-indent: 12mm } .mid { text-align: center; text-indent: 0 } .flush { text-indent: 0 }
  .side { display: flex } .side div { flex: 1; text-align: center } .side p { text-align: inherit; text-indent: 0; margin: 0 }
  table { border-collapse: collapse; width: 100% } td { padding: 2pt 4pt; vertical-align: top; text-indent: 0 } .ruled td { border: 0.5pt solid }`;

interface Printing {
  readonly heads?: boolean;
  readonly landscape?: boolean;
}

/** A page of the office as its word processor prints it. */
async function printed(body: string, { heads = false, landscape = false }: Printing = {}): Promise<Uint8Array> {
  if (browser === undefined) throw new Error('Cannot print without a browser');
  const tab = await browser.newPage();
  await tab.setContent(`<!doctype html><html lang="vi"><style>${style}</style><body>${body}</body></html>`);
  const edge = (text: string): string => `<div style="font-size:9pt;width:100%;text-align:center">${text}</div>`;
  const bytes = await tab.pdf({
    preferCSSPageSize: !landscape,
    landscape,
    displayHeaderFooter: heads,
    headerTemplate: edge('Hệ thống quản lý chất lượng – lưu hành nội bộ'),
    footerTemplate: edge('<span class="pageNumber"></span>'),
  });
  await tab.close();
  return new Uint8Array(bytes);
}

const printedBlocks = async (body: string, how?: Printing): Promise<readonly string[]> =>
  blocksOf(await sourceOf(await printed(body, how), 'a.pdf'));

const filler =
  'Rà soát toàn bộ quy trình nội bộ, mở sổ theo dõi hồ sơ trả chậm và nguyên nhân của từng hồ sơ, niêm yết công khai tại trụ sở, nhà văn hóa thôn và trên trang thông tin của xã để người dân giám sát';

describe('a printed PDF', () => {
  it('keeps the head and the foot of a decision in their columns, and joins the lines of its paragraphs', async (test) => {
    if (browser === undefined) return test.skip();
    const body = `<div class="side"><div><p>ỦY BAN NHÂN DÂN</p><p><b>XÃ SUỐI NHẠN</b></p><p>Số: &nbsp; &nbsp; &nbsp; &nbsp; /QĐ-UBND</p></div>
      <div style="flex:1.5"><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><p><i>Suối Nhạn, ngày 12 tháng 01 năm 2026</i></p></div></div>
      <p class="mid"><b>QUYẾT ĐỊNH</b></p><p class="mid"><b>Về việc ban hành Mục tiêu chất lượng, Kế hoạch thực hiện Mục tiêu chất lượng<br>của Ủy ban nhân dân xã Suối Nhạn năm 2026</b></p>
      <p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</p><p>Theo đề nghị của Văn phòng HĐND và UBND xã.</p>
      <p><b>Điều 1.</b> ${filler}; ${filler}.</p><p>- ${filler};</p><p>- ${filler} – Công khai – Minh bạch.</p><p>1. Ngắn.</p><p>a) ${filler};</p>
      <div class="side"><div style="text-align:left"><p><b><i>Nơi nhận:</i></b></p><p>- Như Điều 3;</p><p>- Các phòng chuyên môn, đơn vị sự nghiệp và các thôn trực thuộc xã;</p><p>- Lưu: VT.</p></div>
      <div><p><b>KT. CHỦ TỊCH</b></p><p><b>PHÓ CHỦ TỊCH</b></p><p style="margin-top:50pt"><b>Vũ Thị Mẫu</b></p></div></div>`;
    const source = await sourceOf(await printed(body), 'a.pdf');
    expect(blocksOf(source)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ SUỐI NHẠN',
      'Số: /QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Suối Nhạn, ngày 12 tháng 01 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc ban hành Mục tiêu chất lượng, Kế hoạch thực hiện Mục tiêu chất lượng của Ủy ban nhân dân xã Suối Nhạn năm 2026',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Theo đề nghị của Văn phòng HĐND và UBND xã.',
      `Điều 1. ${filler}; ${filler}.`,
      `- ${filler};`,
      `- ${filler} – Công khai – Minh bạch.`,
      '1. Ngắn.',
      `a) ${filler};`,
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Các phòng chuyên môn, đơn vị sự nghiệp và các thôn trực thuộc xã;',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Vũ Thị Mẫu',
    ]);
    const looks = source.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    expect(looks.slice(0, 7).map(({ column }) => column)).toEqual([0, 0, 0, 1, 1, 1, undefined]);
    expect(looks.map(({ isBold }) => isBold).slice(0, 9)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(looks.map(({ isCentred }) => isCentred).slice(6, 10)).toEqual([true, true, false, false]);
  });

  it('leaves out the numbers of pages and what stands on each of them, and joins a paragraph over two pages', async (test) => {
    if (browser === undefined) return test.skip();
    const long = Array.from({ length: 40 }, (_, index) => `câu ${index + 1} ${filler}`).join(', ');
    const source = await sourceOf(await printed(`<p>${long}.</p><p>Hết.</p>`, { heads: true }), 'a.pdf');
    expect(blocksOf(source)).toEqual([`${long}.`, 'Hết.']);
    expect(source.pages).toHaveLength(3);
  });

  const head = `<tr><td rowspan="2">TT</td><td rowspan="2">Nội dung</td><td colspan="2">Trách nhiệm thực hiện</td><td rowspan="2">Thời gian</td><td rowspan="2">Kết quả</td></tr><tr><td>Chủ trì</td><td>Phối hợp</td></tr>`;
  const row = (number: number, content: string): string =>
    `<tr><td>${number}</td><td>${content}</td><td>- Phòng Kinh tế;<br>- Phòng Văn hóa - Xã hội</td><td>Các thôn</td><td>Quý ${number}/2026</td><td>Sổ theo dõi tổ chức/cá nhân</td></tr>`;
  const read = (number: number, content: string): string =>
    `${number} | ${content} | - Phòng Kinh tế; / - Phòng Văn hóa - Xã hội | Các thôn | Quý ${number}/2026 | Sổ theo dõi tổ chức/cá nhân`;

  it('keeps the grid of a ruled table over its pages: headings on two levels once, rows across all columns, cut rows whole', async (test) => {
    if (browser === undefined) return test.skip();
    const rows = Array.from({ length: 9 }, (_, index) => row(index + 1, `${filler} lần ${index + 1}`)).join('');
    const body = `<p class="mid"><b>KẾ HOẠCH</b></p><table class="ruled"><thead>${head}</thead><tr><td><b>I</b></td><td colspan="5"><b>Mục tiêu 1: ${filler}</b></td></tr>${rows}</table><p>Trên đây là Kế hoạch./.</p>`;
    const source = await sourceOf(await printed(body), 'a.pdf');
    expect(blocksOf(source)).toEqual([
      'KẾ HOẠCH',
      'TT | Nội dung | Trách nhiệm thực hiện | Thời gian | Kết quả',
      'Chủ trì | Phối hợp',
      `I | Mục tiêu 1: ${filler}`,
      ...Array.from({ length: 9 }, (_, index) => read(index + 1, `${filler} lần ${index + 1}`)),
      'Trên đây là Kế hoạch./.',
    ]);
    expect(source.pages.length).toBeGreaterThan(2);
    const tables = source.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    expect(tables).toHaveLength(1);
    const places = tables[0]
      ?.slice(0, 3)
      .map(({ cells }) => cells.map(({ column, columns, rows: tall }) => [column, columns, tall]));
    expect(places).toEqual([
      [
        [0, 1, 2],
        [1, 1, 2],
        [2, 2, 1],
        [4, 1, 2],
        [5, 1, 2],
      ],
      [
        [2, 1, 1],
        [3, 1, 1],
      ],
      [
        [0, 1, 1],
        [1, 5, 1],
      ],
    ]);
  });

  it('tells the columns of a table without lines by where its words stand', async (test) => {
    if (browser === undefined) return test.skip();
    const body = `<p>Phân công:</p><table>${[1, 2, 3].map((number) => `<tr><td style="width:10mm">${number}</td><td style="width:70mm">Việc thứ ${number}: mở sổ theo dõi và công khai hồ sơ trả chậm</td><td style="width:40mm">Phòng Kinh tế</td><td>Quý ${number}</td></tr>`).join('')}</table><p>Hết.</p>`;
    expect(await printedBlocks(body)).toEqual([
      'Phân công:',
      ...[1, 2, 3].map(
        (number) =>
          `${number} | Việc thứ ${number}: mở sổ theo dõi và công khai hồ sơ trả chậm | Phòng Kinh tế | Quý ${number}`,
      ),
      'Hết.',
    ]);
  });

  it('on a page across reads as on one upright', async (test) => {
    if (browser === undefined) return test.skip();
    const body = `<p>${filler}.</p><table class="ruled">${head}${row(1, filler)}</table>`;
    expect(await printedBlocks(body, { landscape: true })).toEqual([
      `${filler}.`,
      'TT | Nội dung | Trách nhiệm thực hiện | Thời gian | Kết quả',
      'Chủ trì | Phối hợp',
      read(1, filler),
    ]);
  });

  it('of twenty pages is read within two seconds', async (test) => {
    if (browser === undefined) return test.skip();
    const part = `<p>${filler}. ${filler}.</p>`.repeat(4) + `<table class="ruled">${head}${row(1, filler)}</table>`;
    const bytes = await printed(
      Array.from({ length: 20 }, () => `<div style="break-after:page">${part}</div>`).join(''),
    );
    await sourceOf(bytes, 'a.pdf');
    const begin = process.cpuUsage();
    const source = await sourceOf(bytes, 'a.pdf');
    const { user, system } = process.cpuUsage(begin);
    const milliseconds = (user + system) / 1_000;
    console.info(`PDF with text: ${(milliseconds / source.pages.length).toFixed(1)} ms a page`);
    expect(source.pages).toHaveLength(20);
    expect(milliseconds).toBeLessThan(2_000);
  });
});
