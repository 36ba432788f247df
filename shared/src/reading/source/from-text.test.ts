import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFromText } from './from-text.ts';
import type { SourceText, Span } from './source-text.ts';

const words = ({ text }: SourceText, { from, to }: Span): string => text.slice(from, to);

/** The paragraphs of a source; each table as the list of its rows. */
function blocksOf(text: string): readonly (string | readonly (readonly string[])[])[] {
  const source = sourceFromText(text);
  return source.blocks.map((block) =>
    block.kind === 'paragraph'
      ? words(source, block.span)
      : block.rows.map(({ cells }) => cells.map(({ span }) => words(source, span))),
  );
}

describe('sourceFromText()', () => {
  it('drops the marks of Markdown and HTML and keeps every printed character', () => {
    const text =
      '## KẾ HOẠCH\n\n**Điều 1.** Ban hành *(kèm theo)* <b>mục tiêu</b> &amp; kế hoạch.\n\n---\n\nPhí 5 * 3 (*) \\*';
    expect(blocksOf(text)).toEqual(['KẾ HOẠCH', 'Điều 1. Ban hành (kèm theo) mục tiêu & kế hoạch.', 'Phí 5 * 3 (*) *']);
  });

  it('knows what is bold throughout, also over two lines, and what is bold in part only', () => {
    const { blocks } = sourceFromText('**ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP**\n\n**Điều 2.** Các phòng\n\n# QUYẾT ĐỊNH');
    expect(blocks.map((block) => block.kind === 'paragraph' && block.isBold)).toEqual([true, true, false, true]);
  });

  it('sets apart what marks of bold type set apart', () => {
    expect(blocksOf('**Phụ lục 2****KẾ HOẠCH***(Kèm theo Quyết định)***I. MỤC ĐÍCH**')).toEqual([
      'Phụ lục 2',
      'KẾ HOẠCH',
      '(Kèm theo Quyết định)',
      'I. MỤC ĐÍCH',
    ]);
  });

  it('reads lines with tabs as rows, empty cells included, and goes on after a page break', () => {
    const text = 'Trước\n\nTT\tViệc\tHạn\n1\tRà soát quy\tQuý I\n\n\ttrình\t\n---|---|---\n\n2\tHọp\t\n\nSau';
    const table = [
      ['TT', 'Việc', 'Hạn'],
      ['1', 'Rà soát quy', 'Quý I'],
      ['', 'trình', ''],
      ['2', 'Họp', ''],
    ];
    expect(blocksOf(text)).toEqual(['Trước', table, 'Sau']);
  });

  it('joins a row whose cell goes on over lines without tabs', () => {
    const rows = [
      ['TT', 'Việc', 'Hạn'],
      ['1', 'Rà soát\nquy trình', 'Quý I'],
      ['2', 'Họp', 'Quý II\n(nếu có)'],
      ['3', 'Chốt', ''],
    ];
    expect(blocksOf('TT\tViệc\tHạn\n1\tRà soát\nquy trình\tQuý I\n2\tHọp\tQuý II\n(nếu có)\n3\tChốt\t')).toEqual([
      rows,
    ]);
  });

  it('keeps a paragraph above a heading row out of the table before it', () => {
    const text = 'TT\tViệc\tHạn\n1\tHọp\tQuý I\n2. Mục tiêu 2: 90%\nTT\tViệc\tHạn\n1\tSửa\tQuý II';
    expect(blocksOf(text)).toHaveLength(3);
    expect(blocksOf(text)[1]).toBe('2. Mục tiêu 2: 90%');
  });

  it('takes tabs that merely set a line in, or follow its number, for no table', () => {
    expect(blocksOf('\tCăn cứ Luật;\n\n1.\tHồ sơ đúng hạn\n2.\tNgười dân hài lòng')).toEqual([
      'Căn cứ Luật;',
      '1. Hồ sơ đúng hạn',
      '2. Người dân hài lòng',
    ]);
  });

  it('reads tables of Markdown', () => {
    expect(blocksOf('| TT | Việc \\| hạn |\n|---|:--:|\n| 1 | **Họp** |')).toEqual([
      [
        ['TT', 'Việc | hạn'],
        ['1', 'Họp'],
      ],
    ]);
  });

  it('reads tables of HTML with merged cells: each cell tells the columns and rows that it covers', () => {
    const html =
      '<table><tr><th rowspan="2">TT</th><th colspan=2>Trách nhiệm</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr>' +
      '<tr><td>1</td><td>Phòng A<br>Phòng B</td><td></td></tr></table>';
    const [table] = sourceFromText(`Trước ${html} sau`).blocks.slice(1);
    expect(
      table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ span: _, ...place }) => place)) : [],
    ).toEqual([
      [
        { column: 0, columns: 1, rows: 2 },
        { column: 1, columns: 2, rows: 1 },
      ],
      [
        { column: 1, columns: 1, rows: 1 },
        { column: 2, columns: 1, rows: 1 },
      ],
      [
        { column: 0, columns: 1, rows: 1 },
        { column: 1, columns: 1, rows: 1 },
        { column: 2, columns: 1, rows: 1 },
      ],
    ]);
    expect(blocksOf(html)[0]).toContainEqual(['1', 'Phòng A\nPhòng B', '']);
    expect(blocksOf(`Trước ${html} sau`)[2]).toBe('sau');
  });

  it('tells where pages begin', () => {
    const { text, pages } = sourceFromText('Trang một\n\fTrang hai\n\f\fTrang ba');
    expect(pages.map((page) => text.slice(page, page + 8))).toEqual(['Trang mộ', 'Trang ha', 'Trang ba']);
  });

  const scraps = fc.constantFrom(
    '\t',
    '\n',
    '\f',
    '|',
    '**',
    '***',
    '<td>',
    '<table>',
    '</table>',
    '<br>',
    '&#55296;',
    '\\',
    'a',
    'Ế',
    '---',
    ' ',
    '1.',
    '\u0000',
    '\uD800',
  );

  it('puts every paragraph and cell inside its text, in order and without overlap, whatever it is given', () => {
    const inputs = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 200 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const source = sourceFromText(input);
        const spans = source.blocks.flatMap((block) =>
          block.kind === 'paragraph' ? [block.span] : block.rows.flatMap(({ cells }) => cells.map(({ span }) => span)),
        );
        const edges = spans.flatMap(({ from, to }) => [from, to]);
        expect(edges).toEqual(edges.toSorted((one, other) => one - other));
        expect(Math.max(0, ...edges)).toBeLessThanOrEqual(source.text.length);
        expect(source.text).toBe(source.text.normalize('NFC').toWellFormed());
      }),
      { numRuns: 100 },
    );
  });
});
