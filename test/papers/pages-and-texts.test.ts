import { describe, expect, it } from 'vitest';
import { blocksOf, readHere, sourceOf } from './read-here.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = async (html: string): Promise<readonly string[]> =>
  blocksOf(
    await sourceOf(
      bytes(`<!doctype html><html><head><style>p{}</style><title>x</title></head><body>${html}</body></html>`),
      'a.html',
    ),
  );

describe('a page', () => {
  it('is read as browsers show it: blocks, line ends, white space, no scripts, styles or hidden parts', async () => {
    const html = `<h1>Quyết   định</h1>Lời <b>đậm</b>
      tiếp<br>dòng hai<script>alert(1)</script><p style="display:none">ẩn</p><p>Số:&nbsp;241<del>0</del><ins>1</ins></p>`;
    expect(await page(html)).toEqual(['Quyết định', 'Lời đậm tiếp', 'dòng hai', 'Số: 2411']);
  });

  it('says the numbers of its lists', async () => {
    const html = `<ol><li>một<li><p>hai</p><ol type="a" start="3"><li>trong</ol><li value="7">bảy</ol><ol style="list-style-type:upper-roman"><li>La Mã</ol><ul><li>gạch</ul><ul style="list-style:none"><li>trơn</ul>`;
    expect(await page(html)).toEqual(['1. một', '2. hai', 'c. trong', '7. bảy', 'I. La Mã', '- gạch', 'trơn']);
  });

  it('keeps the grid of a table, with cells across and down, and flattens tables in cells', async () => {
    const html = `<table border=1><caption>Kế hoạch</caption><thead><tr><th rowspan=2>TT<th colspan=2>Trách nhiệm<th rowspan=2>Hạn</thead>
      <tr><td>Chủ trì<td>Phối hợp</tr><tr><td>1<td><p>A;</p><p>B</p><td><table><tr><td>x<td>y</table><td>Quý I</table>`;
    const source = await sourceOf(bytes(`<html>${html}`), 'a.html');
    expect(blocksOf(source)).toEqual([
      'Kế hoạch',
      'TT | Trách nhiệm | Hạn',
      'Chủ trì | Phối hợp',
      '1 | A; / B | x y | Quý I',
    ]);
    const table = source.blocks[1];
    const columns = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ column }) => column)) : [];
    expect(columns).toEqual([
      [0, 1, 3],
      [1, 2],
      [0, 1, 2, 3],
    ]);
  });

  it('pasted from Word keeps the numbers that Word wrote into it, and the bold and centred', async () => {
    const pasted = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
      <p class=MsoNormal align=center style='text-align:center'><b>QUYẾT ĐỊNH<o:p></o:p></b></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
      style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Phấn đấu 98% các chỉ
      tiêu</p><br clear=all style='page-break-before:always'><p>Trang hai</p><!--EndFragment--></body></html>`;
    const source = await sourceOf(bytes(pasted), '');
    expect(blocksOf(source).map((block) => block.replaceAll(/\s+/g, ' '))).toEqual([
      'QUYẾT ĐỊNH',
      '1. Phấn đấu 98% các chỉ tiêu',
      'Trang hai',
    ]);
    expect(source.blocks).toMatchObject([{ isBold: true, isCentred: true }, { isBold: false, isCentred: false }, {}]);
    expect(source.pages.map((begin) => source.text.slice(begin, begin + 9))).toEqual(['QUYẾT ĐỊN', 'Trang hai']);
  });
});

describe('a text', () => {
  const words = 'Phấn đấu giải quyết đúng hạn trên 95% hồ sơ; Ủy ban nhân dân xã chịu trách nhiệm.';

  it.each([
    ['UTF-8', bytes(words)],
    ['UTF-8 with its mark', bytes(`\uFEFF${words}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le'))],
    ['UTF-16 the other way round', new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16())],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(words, 'utf16le'))],
    ['letters and marks apart', bytes(words.normalize('NFD'))],
  ])('in %s is read, composed', async (_name, content) => {
    expect(await readHere(content, 'a.txt')).toMatchObject({ source: { text: `${words}\n` }, notes: [] });
  });

  it.each([
    ['TCVN3 (ABC)', 'PhÊn ®Êu gi¶i quyÕt ®óng h¹n trªn 95% hå s¬; ñy ban nh©n d©n x· chÞu tr¸ch nhiÖm.'],
    ['VNI', 'Phaán ñaáu giaûi quyeát ñuùng haïn treân 95% hoà sô; uûy ban nhaân daân xaõ chòu traùch nhieäm.'],
  ])('in %s, as offices wrote before Unicode, is turned into Unicode and says so', async (name, written) => {
    const read = await readHere(new Uint8Array(Buffer.from(written, 'latin1')), 'a.txt');
    expect(read).toMatchObject({ kind: 'read', source: { text: `${words.replace('Ủy', 'ủy')}\n` } });
    expect(read.kind === 'read' && read.notes.join()).toContain(name);
  });

  it('in windows-1258 is turned into Unicode', async () => {
    const written = Buffer.from('C\xF4ng khai 100% thu\xD2 tu\xF2c h\xE0nh ch\xEDnh, \xF0\xFAng ha\xF2n', 'latin1');
    const read = await readHere(new Uint8Array(written), 'a.txt');
    expect(read.kind === 'read' && read.source.text).toBe('Công khai 100% thủ tục hành chính, đúng hạn\n');
  });
});
