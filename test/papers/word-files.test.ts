import { describe, expect, it } from 'vitest';
import { wordFile } from './packed.ts';
import { blocksOf, sourceOf } from './read-here.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const listed = (text: string, list: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

const level = (at: number, format: string, pattern: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const lists = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'bullet', '\uF0B7')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>',
].join('');

const read = async (body: string, beside: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  blocksOf(await sourceOf(wordFile(body, beside), 'van-ban.docx'));

describe('a Word file', () => {
  it('says the numbers that Word prints by itself, and counts each list on', async () => {
    const body = [
      listed('Ban hành mục tiêu', 1),
      listed('Giao Văn phòng', 1, 1),
      listed('theo dõi;', 1, 2),
      listed('báo cáo.', 1, 2),
      listed('Giao các phòng', 1, 1),
      listed('đôn đốc.', 1, 2),
      listed('Hiệu lực', 1),
      listed('Thi hành', 1, 1),
      listed('Tổ chức', 2),
      listed('kiểm tra', 2, 1),
      listed('Kinh phí', 3),
    ].join('');
    expect(await read(body, { numbering: lists })).toEqual([
      'Điều 1. Ban hành mục tiêu',
      '1.1. Giao Văn phòng',
      'a) theo dõi;',
      'b) báo cáo.',
      '1.2. Giao các phòng',
      'a) đôn đốc.',
      'Điều 2. Hiệu lực',
      '2.1. Thi hành',
      'I. Tổ chức',
      '• kiểm tra',
      'IV. Kinh phí',
    ]);
  });

  it('is numbered by its styles too, and not where a paragraph says list 0', async () => {
    const style =
      '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const based = '<w:style w:type="paragraph" w:styleId="DieuCon"><w:basedOn w:val="Dieu"/></w:style>';
    const none = '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = `${paragraph('Một', '<w:pStyle w:val="Dieu"/>')}${paragraph('Không số', none)}${paragraph('Hai', '<w:pStyle w:val="DieuCon"/>')}`;
    expect(await read(body, { numbering: lists, styles: style + based })).toEqual([
      'Điều 1. Một',
      'Không số',
      'Điều 2. Hai',
    ]);
  });

  it('counts what was inserted and leaves out what was deleted, moved away or hidden', async () => {
    const body = `<w:p>${run('Đạt ')}<w:del><w:r><w:delText>90%</w:delText></w:r></w:del><w:ins>${run('95%')}</w:ins>
      <w:moveFrom>${run(' cũ')}</w:moveFrom>${run(' ẩn', '<w:vanish/>')}${run(' trở lên')}</w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Nối với ')}</w:p>${paragraph('dòng sau.')}`;
    expect(await read(body)).toEqual(['Đạt 95% trở lên', 'Nối với dòng sau.']);
  });

  it('says a text box once, though Word keeps it for new and for old programs', async () => {
    const box = `<w:txbxContent>${paragraph('Trong khung')}</w:txbxContent>`;
    const body = `<w:p>${run('Bên ngoài')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await read(body)).toEqual(['Bên ngoài', 'Trong khung']);
  });

  it('ends lines at Word’s line ends and pages where Word broke them, a break with nothing between being one', async () => {
    const body = `<w:p><w:r><w:t>Dòng một</w:t><w:br/><w:t>Dòng hai</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p>
      <w:p><w:r><w:lastRenderedPageBreak/><w:t>Trang hai</w:t></w:r></w:p>${paragraph('Trang ba', '<w:pageBreakBefore/>')}`;
    const source = await sourceOf(wordFile(body), 'van-ban.docx');
    expect(blocksOf(source)).toEqual(['Dòng một', 'Dòng hai', 'Trang hai', 'Trang ba']);
    expect(source.pages.map((begin) => source.text.slice(begin).split('\n')[0])).toEqual([
      'Dòng một',
      'Trang hai',
      'Trang ba',
    ]);
  });

  it('keeps the grid of a table: cells merged across and down, lines in a cell, tables in cells as lines', async () => {
    const inner = table([cell(paragraph('trong')), cell(paragraph('bảng'))], [cell(paragraph('con'))]);
    const body = table(
      [
        cell(paragraph('TT'), '<w:vMerge w:val="restart"/>'),
        cell(paragraph('Trách nhiệm'), '<w:gridSpan w:val="2"/>'),
        cell(paragraph('Hạn')),
      ],
      [
        cell(paragraph(''), '<w:vMerge/>'),
        cell(paragraph('Chủ trì')),
        cell(paragraph('Phối hợp')),
        cell(paragraph('')),
      ],
      [
        cell(listed('', 2)),
        cell(paragraph('Phòng Kinh tế;') + paragraph('Văn phòng')),
        cell(`<w:p/>${inner}<w:p/>`),
        cell(`<w:p>${run('Quý ')}<w:r><w:noBreakHyphen/><w:t>I</w:t></w:r></w:p>`),
      ],
      [cell(listed('', 2)), cell(paragraph('x')), cell(paragraph('y')), cell(paragraph('z'))],
    );
    const source = await sourceOf(wordFile(body, { numbering: lists }), 'van-ban.docx');
    expect(blocksOf(source)).toEqual([
      'TT | Trách nhiệm | Hạn',
      'Chủ trì | Phối hợp | ',
      'I. | Phòng Kinh tế; / Văn phòng | trong bảng / con | Quý -I',
      'II. | x | y | z',
    ]);
    const [block] = source.blocks;
    const places = block?.kind === 'table' ? block.rows.slice(0, 2).map(({ cells }) => cells) : [];
    expect(places[0]?.map(({ column, columns, rows }) => [column, columns, rows])).toEqual([
      [0, 1, 2],
      [1, 2, 1],
      [3, 1, 1],
    ]);
    expect(places[1]?.map(({ column }) => column)).toEqual([1, 2, 3]);
  });

  it('tells what is bold, centred and in capitals, by itself or by its style', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Ten"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>`;
    const body = `${paragraph('Quyết định', '<w:pStyle w:val="Ten"/>')}<w:p>${run('nửa', '<w:b/>')}${run(' thường')}</w:p><w:p><w:pPr><w:pStyle w:val="Ten"/><w:jc w:val="left"/></w:pPr>${run('nhẹ', '<w:b w:val="0"/><w:caps w:val="false"/>')}</w:p>`;
    const source = await sourceOf(wordFile(body, { styles }), 'van-ban.docx');
    expect(blocksOf(source)).toEqual(['QUYẾT ĐỊNH', 'nửa thường', 'nhẹ']);
    expect(source.blocks).toMatchObject([
      { isBold: true, isCentred: true },
      { isBold: false, isCentred: false },
      { isBold: false, isCentred: false },
    ]);
  });

  it('says the head, which stands in a table without lines, as paragraphs side by side', async () => {
    const head = `<w:tbl><w:tr>${cell(paragraph('UBND XÃ MẪU') + paragraph('Số: 1/QĐ-UBND'))}${cell(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))}</w:tr></w:tbl>`;
    const source = await sourceOf(wordFile(head), 'van-ban.docx');
    expect(source.blocks).toMatchObject([{ column: 0 }, { column: 0 }, { column: 1 }]);
  });

  it('is read with Vietnamese letters composed, whichever way it was typed', async () => {
    const source = await sourceOf(wordFile(paragraph('Mục tiêu'.normalize('NFD'))), 'van-ban.docx');
    expect(source.text).toBe('Mục tiêu\n'.normalize('NFC'));
  });
});
