import type { SourceText } from '@camket/shared/reading';
import { describe, expect, it } from 'vitest';
import type { PlacedPage, PlacedWord, RuledLine } from './placed-page.ts';
import { sourceFromPages } from './source-from-pages.ts';

const letter = 5.5;

/** The words of a line that begins at a place: letters of one width, 12 points tall. */
function line(x: number, y: number, text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let at = x;
  for (const word of text.split(' ')) {
    words.push({ text: word, x0: at, y0: y, x1: at + word.length * letter, y1: y + 12 });
    at += (word.length + 0.6) * letter;
  }
  return words;
}

const level = (y: number, x0: number, x1: number): RuledLine => ({ x0, y0: y, x1, y1: y + 0.5 });
const upright = (x: number, y0: number, y1: number): RuledLine => ({ x0: x, y0, x1: x + 0.5, y1 });
const page = (words: readonly PlacedWord[], lines: readonly RuledLine[] = []): PlacedPage => ({
  width: 595,
  height: 842,
  words,
  lines,
});

const blocksOf = ({ text, blocks }: SourceText): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [text.slice(block.span.from, block.span.to)]
      : block.rows.map(({ cells }) =>
          cells.map(({ span }) => text.slice(span.from, span.to).replaceAll('\n', ' / ')).join(' | '),
        ),
  );
const read = (...pages: readonly PlacedPage[]): readonly string[] => blocksOf(sourceFromPages(pages));

const columns = [80, 110, 300, 400] as const;
const across = (ys: readonly number[]): readonly RuledLine[] => ys.map((y) => level(y, 80, 400));
const down = (y0: number, y1: number): readonly RuledLine[] => columns.map((x) => upright(x, y0, y1));
const row = (y: number, number: string, content: string): readonly PlacedWord[] => [
  ...(number === '' ? [] : line(84, y, number)),
  ...line(114, y, content),
  ...line(304, y, 'Quý I/2026'),
];

describe('sourceFromPages() on tables', () => {
  it('takes a row of dots for a line', () => {
    const dots = Array.from({ length: 160 }, (_, at) => ({ x0: 80 + at * 2, y0: 130, x1: 80.5 + at * 2, y1: 130.5 }));
    const lines = [...across([100, 160]), ...dots, ...down(100, 160)];
    expect(read(page([...row(110, 'a)', 'Mở sổ'), ...row(140, 'b)', 'Kiểm tra')], lines))).toEqual([
      'a) | Mở sổ | Quý I/2026',
      'b) | Kiểm tra | Quý I/2026',
    ]);
  });

  it('tells rows without a line between them by their numbers', () => {
    const words = [
      ...row(110, '1', 'Mở sổ theo dõi việc'),
      ...line(114, 126, 'trả chậm'),
      ...row(142, '2', 'Kiểm tra'),
      ...row(158, '3', 'Báo cáo'),
    ];
    expect(read(page(words, [...across([100, 180]), ...down(100, 180)]))).toEqual([
      '1 | Mở sổ theo dõi việc trả chậm | Quý I/2026',
      '2 | Kiểm tra | Quý I/2026',
      '3 | Báo cáo | Quý I/2026',
    ]);
  });

  it('joins a row that no line closes at the end of the page; one that is closed there stays in two', () => {
    const first = row(780, '1', 'Mở sổ theo dõi việc trả chậm và');
    const second = page(line(114, 60, 'nguyên nhân của từng hồ sơ'), [...across([90]), ...down(50, 90)]);
    const open = page(first, [...across([770]), ...down(770, 800)]);
    const closed = page(first, [...across([770, 800]), ...down(770, 800)]);
    expect(read(open, second)).toEqual(['1 | Mở sổ theo dõi việc trả chậm và nguyên nhân của từng hồ sơ | Quý I/2026']);
    const closedAbove = { ...second, lines: [...second.lines, ...across([50])] };
    expect(read(closed, closedAbove)).toEqual([
      '1 | Mở sổ theo dõi việc trả chậm và | Quý I/2026',
      ' | nguyên nhân của từng hồ sơ | ',
    ]);
  });

  it('needs no lines at the outer sides, and takes neither a frame nor an underlining for a table', () => {
    const table = page(
      [...row(110, '1', 'Mở sổ'), ...row(140, '2', 'Kiểm tra')],
      [...across([100, 130, 160]), upright(110, 100, 160), upright(300, 100, 160)],
    );
    expect(read(table)).toEqual(['1 | Mở sổ | Quý I/2026', '2 | Kiểm tra | Quý I/2026']);
    const frame = [
      level(90, 60, 540),
      level(300, 60, 540),
      upright(60, 90, 300),
      upright(540, 90, 300),
      level(124, 80, 180),
    ];
    const { blocks } = sourceFromPages([page(line(80, 110, 'Công khai niêm yết'), frame)]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('keeps the grid where words and lines lie a little askew and lines are broken, as in a scan', () => {
    const swing = (at: number): number => ((at * 7) % 5) / 2 - 1;
    const clean = [
      ...row(110, '1', 'Mở sổ theo dõi việc'),
      ...line(114, 126, 'trả chậm'),
      ...row(152, '2', 'Kiểm tra'),
    ];
    const words = clean.map((word, at) => ({
      ...word,
      x0: word.x0 + swing(at),
      y0: word.y0 + swing(at + 1),
      y1: word.y1 + swing(at + 2),
    }));
    const lines = [...across([100, 146, 180]), ...down(100, 180)].flatMap(({ x0, y0, x1, y1 }, at) => [
      { x0: x0 + swing(at), y0: y0 + swing(at + 1), x1: x0 + (x1 - x0) * 0.6, y1: y0 + (y1 - y0) * 0.6 },
      { x0: x0 + (x1 - x0) * 0.6, y0: y0 + (y1 - y0) * 0.65, x1: x1 + swing(at), y1 },
    ]);
    expect(read(page(words, lines))).toEqual([
      '1 | Mở sổ theo dõi việc trả chậm | Quý I/2026',
      '2 | Kiểm tra | Quý I/2026',
    ]);
  });
});

describe('sourceFromPages() on text', () => {
  const body = (y: number): readonly PlacedWord[] =>
    line(80, y, 'Các phòng chuyên môn thực hiện mục tiêu chất lượng theo kế hoạch đã ban hành.');

  it('leaves out running heads and numbers of pages, but not the head of the state that begins each annex', () => {
    const state = [
      ...line(90, 60, 'ỦY BAN NHÂN DÂN'),
      ...line(300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'),
      ...line(110, 76, 'XÃ SUỐI NHẠN'),
      ...line(320, 76, 'Độc lập - Tự do'),
    ];
    const annex = (number: number): PlacedPage =>
      page([
        ...line(200, 20, 'Lưu hành nội bộ'),
        ...line(200, 40, 'ỦY BAN NHÂN DÂN TỈNH'),
        ...state,
        ...body(200),
        ...line(290, 810, `Trang ${String(number)}/2`),
      ]);
    const head = [
      'ỦY BAN NHÂN DÂN TỈNH',
      'ỦY BAN NHÂN DÂN',
      'XÃ SUỐI NHẠN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
      'Độc lập - Tự do',
    ];
    const text = 'Các phòng chuyên môn thực hiện mục tiêu chất lượng theo kế hoạch đã ban hành.';
    expect(read(annex(1), annex(2))).toEqual([...head, text, ...head, text]);
  });

  it('keeps a figure that stands alone within the page', () => {
    expect(read(page([...body(200), ...line(290, 400, '2026'), ...body(600)]))).toHaveLength(3);
  });

  it('tells where each page begins, also where a paragraph goes on', () => {
    const begin = page(
      line(80, 700, 'Các phòng chuyên môn thực hiện mục tiêu chất lượng theo kế hoạch đã ban hành và'),
    );
    const end = page([...line(80, 60, 'báo cáo hằng quý.'), ...body(100)]);
    const source = sourceFromPages([begin, end]);
    expect(blocksOf(source)[0]).toMatch(/ban hành và báo cáo hằng quý\.$/u);
    expect(source.pages.map((at) => source.text.slice(at, at + 7))).toEqual(['Các phò', 'báo cáo']);
  });

  it('counts pages without a word', () => {
    const source = sourceFromPages([page([]), page(body(200)), page([]), page(line(80, 200, 'Hết.')), page([])]);
    const end = source.text.indexOf('Hết.');
    expect(source.pages).toEqual([0, 0, end, end, source.text.length]);
  });

  it('loses no word, wherever words and lines stand, and takes its time from their number', () => {
    let state = 7;
    const random = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return (state / 2_147_483_648) * below;
    };
    for (const count of [1, 5, 40, 400, 20_000]) {
      const words = Array.from({ length: count }, (_, at) =>
        line(random(580), 120 + random(600), `chữ${String(at)}`),
      ).flat();
      const lines = Array.from({ length: Math.min(count, 2_000) }, () =>
        random(2) < 1
          ? level(random(842), random(300), 300 + random(290))
          : upright(random(595), random(400), 400 + random(440)),
      );
      const begin = performance.now();
      const { text } = sourceFromPages([page(words, lines)]);
      expect(performance.now() - begin).toBeLessThan(8_000);
      expect(
        text
          .split(/\s+/u)
          .filter((word) => word !== '')
          .sort(),
      ).toEqual(words.map((word) => word.text).sort());
    }
  });
});
