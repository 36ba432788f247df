import { env } from 'node:process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReading, readDocument, type Reading } from '@camket/shared/reading';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPictures } from '../../cms/src/papers/scan/read-scan.ts';
import { scoreOf } from '../gold/score.ts';
import { openBrowser } from '../support/browser.ts';
import { goldFolder } from '../support/gold.ts';
import { compose } from '../writers/compose.ts';
import { layouts } from '../writers/layout.ts';
import { pdf, scannedPdf } from '../writers/pdf.ts';
import { pictures, type Wear } from '../writers/pictures.ts';
import { bold, plain, type Sheet, title } from '../writers/sheet.ts';
import { blocksOf, readHere, sentenceIn, sourceOf } from './read-here.ts';

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** What a scanner at an office does: 300 dots to the inch, a sheet laid in askew, noise, and a stamp over the signature. */
const worn = (signer: string): Wear => ({ dpi: 300, tilt: 1, noise: 24, stampOver: signer });

const promise =
  'Phấn đấu tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn đạt từ 98,5% trở lên trong năm 2026.';

const rows = [
  ['1', 'Rà soát quy trình nội bộ', 'Văn phòng', 'Tháng 3/2026'],
  ['2', 'Công khai địa chỉ tiếp nhận phản ánh, kiến nghị', 'Phòng Kinh tế', 'Thường xuyên'],
  ['3', 'Đánh giá nội bộ hệ thống quản lý chất lượng', 'Ban Chỉ đạo', 'Trước ngày 15/11/2026'],
];

const sheet: Sheet = [
  {
    kind: 'columns',
    left: [title('ỦY BAN NHÂN DÂN'), title('XÃ SUỐI MƠ')],
    right: [title('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), title('Độc lập - Tự do - Hạnh phúc')],
  },
  title('KẾ HOẠCH'),
  plain(promise),
  bold('II. NHIỆM VỤ'),
  {
    kind: 'table',
    widths: [8, 44, 24, 24],
    rows: [['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'], ...rows].map((row, at) => ({
      isHeading: at === 0,
      cells: row.map((line) => ({ lines: [line] })),
    })),
  },
  {
    kind: 'columns',
    left: [bold('Nơi nhận:'), plain('- Các đơn vị thuộc xã;'), plain('- Lưu: VT.')],
    right: [title('CHỦ TỊCH'), plain(''), title('Lê Thị Hồng Vân')],
  },
];

async function scanned(wear: Wear): Promise<Uint8Array> {
  if (browser === undefined) return new Uint8Array();
  const [page = new Uint8Array()] = await pictures(await pdf(browser, sheet), wear);
  return page;
}

describe('a scanned page', () => {
  it('is read in spite of tilt and noise: paragraphs, each cell of its table, the name under the stamp', async (test) => {
    test.skip(browser === undefined);
    const blocks = blocksOf(await sourceOf(await scanned(worn('Lê Thị Hồng Vân')), 'trang.jpg'));
    expect(blocks).toEqual(
      expect.arrayContaining([promise, 'II. NHIỆM VỤ', ...rows.map((row) => row.join(' | ')), 'Lê Thị Hồng Vân']),
    );
  });

  it.each([180, 270])('is read when it lies turned by %d degrees', async (degrees) => {
    if (browser === undefined) return;
    const page = await scanned({ dpi: 200, tilt: 0, noise: 0 });
    const turned = await sharp(page).rotate(degrees).jpeg().toBuffer();
    const blocks = blocksOf(await sourceOf(new Uint8Array(turned), 'trang.jpg'));
    expect(blocks).toContain(promise);
  });

  it('is left at once when nobody waits for it any longer', async (test) => {
    test.skip(browser === undefined);
    const page = await scanned({ dpi: 300, tilt: 0, noise: 0 });
    const ending = new AbortController();
    const words: string[] = [];
    const reading = readPictures(page, {
      signal: ending.signal,
      onProgress: (progress) => {
        words.push(progress.words);
        setTimeout(() => ending.abort(), 500);
      },
    });
    await expect(reading).rejects.toThrow(/abort/i);
    expect(words).toEqual(['Đang nhận dạng trang 1/1']);
  });
});

describe('a picture', () => {
  const blank = (width: number, height: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer();

  it('of too many dots is refused with its size before it is unpacked', async () => {
    const read = await readHere(new Uint8Array(await blank(9_000, 9_000)), 'trang.png');
    expect(sentenceIn(read)).toBe(
      'Ảnh có 81 triệu điểm ảnh (9000 × 9000), hệ thống nhận đến 60 triệu. Hãy quét lại ở 300 dpi.',
    );
  });

  it('too small for letters is refused', async () => {
    const read = await readHere(new Uint8Array(await blank(90, 120)), 'trang.png');
    expect(sentenceIn(read)).toMatch(/^Ảnh chỉ có 90 × 120 điểm ảnh, chữ quá nhỏ/);
  });

  it('that breaks off is refused', async () => {
    const whole = await sharp({
      create: {
        width: 1_200,
        height: 900,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer();
    const read = await readHere(new Uint8Array(whole.subarray(0, whole.length >> 1)), 'trang.jpg');
    expect(sentenceIn(read)).toMatch(/^Tệp ảnh bị hỏng/);
  });

  it('without a letter is refused', async () => {
    const read = await readHere(new Uint8Array(await blank(1_240, 1_754)), 'trang.png');
    expect(sentenceIn(read)).toMatch(/^Không nhận ra chữ nào trong ảnh/);
  });
});

describe('a real document, scanned', () => {
  const folder = goldFolder();
  // the shortest is enough for every run; SCAN_ALL=1 reads all five, half an hour of computing
  const files = folder === undefined ? [] : env['SCAN_ALL'] === '1' ? ['000', '001', '002', '003', '004'] : ['002'];

  it.each(files)(
    '%s scanned at 300 dots with noise, tilt and a stamp over the signature: at least 0.90',
    async (number) => {
      if (browser === undefined || folder === undefined) return;
      const written = readingIn(join(folder, `${number}.json`));
      const [layout] = layouts;
      const pages = await pictures(
        await pdf(browser, compose(written, layout)),
        { ...worn(written.document.signer?.name ?? 'CHỦ TỊCH'), quality: 60 }, // so that eleven pages stay under 20 MB
      );
      const source = await sourceOf(await scannedPdf(browser, pages), 'quet.pdf');
      const { mean, printed } = await scoreOf(readDocument(source, 'quet.pdf'), { folder, file: `${number}.json` });
      expect(mean, printed).toBeGreaterThanOrEqual(0.9);
    },
    900_000,
  );
});

function readingIn(file: string): Reading {
  const parsed = parseReading(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.kind === 'broken') throw new Error(JSON.stringify(parsed.faults));
  return parsed.reading;
}
