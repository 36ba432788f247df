import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../cms/src/papers/pdf/read-pdf.ts';
import { coded, fileOf, type HandFont, type HandPage, lettersOf, pdfByHand } from './pdf-by-hand.ts';
import { blocksOf, readAside, readHere, sentenceIn, sourceOf } from './read-here.ts';

const unwatched = { signal: new AbortController().signal, onProgress: () => undefined };
const kindsOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readPdf(bytes, unwatched)).map(({ kind }) => kind);
const textOf = async (bytes: Uint8Array): Promise<readonly string[]> => blocksOf(await sourceOf(bytes, 'a.pdf'));

const sentence = 'Ủy ban nhân dân xã phấn đấu giải quyết đúng hạn trên 95% hồ sơ thủ tục hành chính trong năm';
const letters = lettersOf(sentence, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Điều0123456789./-;:');
const arial: HandFont = { name: 'Arial', letters };

/** Lines of a text, one below the other, each beginning at the left margin. */
const lines = (texts: readonly string[], before = ''): string =>
  texts.map((text, row) => `BT ${before} /F 12 Tf 72 ${770 - row * 18} Td ${coded(text, letters)} Tj ET`).join('\n');
const page = (draws: string, more: Partial<HandPage> = {}): HandPage => ({ draws, fonts: { F: arial }, ...more });

describe('the letters of a PDF', () => {
  it('are words however they are set: one by one, by kerning, by spaces between words, or printed twice to look bold', async () => {
    const one = Array.from('Điều 1', (letter) => `${coded(letter, letters)} Tj`).join(' ');
    const kerned = `[${coded('xã', letters)} -20 ${coded('n', letters)} -300 ${coded('đấu', letters)}] TJ`;
    const twice = [0, 0.4].map((by) => `BT /F 12 Tf ${72 + by} 600 Td ${coded('hồ sơ', letters)} Tj ET`).join(' ');
    const draws = `BT /F 12 Tf 72 700 Td ${one} ET BT /F 12 Tf 72 650 Td ${kerned} ET ${twice}`;
    expect(await textOf(pdfByHand([page(draws)]))).toEqual(['Điều 1', 'xãn đấu', 'hồ sơ']);
  });

  it('are read in the order of the page, not of the file', async () => {
    const draws = `BT /F 12 Tf 72 700 Td ${coded('dân xã', letters)} Tj ET BT /F 12 Tf 1 0 0 1 72 760 Tm ${coded('Ủy ban', letters)} Tj ET`;
    expect(await textOf(pdfByHand([page(draws)]))).toEqual(['Ủy ban', 'dân xã']);
  });

  it('are read on pages that are turned, by the page or by its writer', async () => {
    const turned = `BT /F 12 Tf 0 1 -1 0 100 72 Tm ${coded('Điều 1. Ủy ban', letters)} Tj ET BT /F 12 Tf 0 1 -1 0 130 72 Tm ${coded('Điều 2. Hồ sơ', letters)} Tj ET`;
    const texts = ['Điều 1. Ủy ban', 'Điều 2. Hồ sơ'];
    expect(await textOf(pdfByHand([page(turned, { turned: 90 })]))).toEqual(texts);
    expect(await textOf(pdfByHand([page(turned)]))).toEqual(texts);
    expect(await textOf(pdfByHand([page(lines(texts), { turned: 180 })]))).toEqual(texts);
  });

  it('leave out a watermark that goes across them', async () => {
    const watermark = `BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 400 Tm ${coded('VIỆT NAM', letters)} Tj ET`;
    expect(await textOf(pdfByHand([page(`${lines([sentence])} ${watermark}`)]))).toEqual([sentence]);
  });

  it('of the fonts that offices used before Unicode come as Unicode, told by the name of the font', async () => {
    const draws = `BT /F 12 Tf 72 700 Td (\xF1y ban nh\xA9n d\xA9n x\xB7 - l\xADu) Tj ET BT /H 12 Tf 72 660 Td (\xF1y ban) Tj ET BT /V 12 Tf 72 620 Td (U\xDBY BAN NHA\xC2N DA\xC2N x\xE3\xD5) Tj ET`;
    const fonts = { F: { name: '.VnTime' }, H: { name: 'ABCDEF+.VnTimeH' }, V: { name: 'VNI-Times' } };
    expect((await textOf(pdfByHand([{ draws, fonts }]))).slice(0, 2)).toEqual(['ủy ban nhân dân xã - lưu', 'ỦY BAN']);
  });

  it('of such a font without its name are told by the words that they make', async () => {
    const draws =
      'BT /F 12 Tf 72 700 Td (\xF1y ban nh\xA9n d\xA9n x\xB7 giao c\xB8c ph\xDFng, ban chuy\xAAn m\xABn) Tj 0 -18 Td (ph\xE8i h\xEEp th\xF9c hi\xD6n m\xF4c ti\xAAu ch\xCAt l\xADî\xEEng c\xF1a x\xB7) Tj ET';
    const [text] = await textOf(pdfByHand([{ draws, fonts: { F: { name: 'ABCDEF+F1' } } }]));
    expect(text).toMatch(/^ủy ban nhân dân xã giao các phòng, ban chuyên môn phối hợp thực hiện mục tiêu chất/u);
  });
});

describe('a page of a PDF', () => {
  const pictureOver = 'q 595 0 0 842 0 0 cm /Im Do Q';

  it('with a picture alone is to be recognised, as is one with a stamp over its picture; an empty one is not', async () => {
    const scan = page(pictureOver, { hasPicture: true });
    const stamped = page(`${pictureOver} ${lines(['Ủy ban nhân dân xã'])}`, { hasPicture: true });
    expect(await kindsOf(pdfByHand([scan, stamped, page('')]))).toEqual(['needsOcr', 'needsOcr', 'placed']);
  });

  it('is read by the text under its picture only where that is Vietnamese with its marks', async () => {
    const hidden = page(`${lines([sentence, sentence], '3 Tr')} ${pictureOver}`, { hasPicture: true });
    const bare = page(`${lines(['ban Ni nhn dn mi th nh ca', 'hanh chinh ca nam'], '3 Tr')} ${pictureOver}`, {
      hasPicture: true,
    });
    const behind = page(`${lines(Array.from({ length: 10 }, () => 'ban Ni nhn dn mi th nh ca'))} ${pictureOver}`, {
      hasPicture: true,
    });
    const pages = await readPdf(pdfByHand([hidden, bare, behind]), unwatched);
    expect(pages.map(({ kind }) => kind)).toEqual(['placed', 'needsOcr', 'needsOcr']);
    expect(pages[0]?.kind === 'placed' ? pages[0].page.words.length : 0).toBe(sentence.split(' ').length * 2);
  });

  it.each([
    ['control signs', '\\001\\002\\003 \\004\\005\\033'],
    ['letters at random', '7KF!k 8F$%Q yN4w x#e9 2Lq&b'],
  ])('whose font does not tell what its letters mean is to be recognised: %s', async (_, signs) => {
    const rows = Array.from({ length: 10 }, (_row, at) => `BT /F 12 Tf 72 ${780 - at * 18} Td (${signs}) Tj ET`);
    const fonts = { F: { name: 'ABCDEF+F1' } };
    expect(await kindsOf(pdfByHand([{ draws: rows.join(' '), fonts }]))).toEqual(['needsOcr']);
  });

  it('in another language stays as it is', async () => {
    const words =
      'The People Committee shall publish its quality objectives every year and report on them each quarter';
    expect(await textOf(pdfByHand([{ draws: `BT /F 10 Tf 72 700 Td (${words}) Tj ET` }]))).toEqual([words]);
  });

  it('keeps its number where an empty one stands before it', async () => {
    const source = await sourceOf(pdfByHand([page(lines(['Điều 1'])), page(''), page(lines(['Điều 2']))]), 'a.pdf');
    expect(source.pages).toEqual([0, source.text.indexOf('Điều 2'), source.text.indexOf('Điều 2')]);
  });
});

describe('a PDF that cannot be read', () => {
  const whole = pdfByHand([page(lines([sentence]))]);

  it('asks for the password to be taken off; one that anybody may open is read', async () => {
    const locked = pdfByHand([page(lines([sentence]))], { user: 'bí mật', owner: 'chủ' });
    expect(sentenceIn(await readHere(locked, 'a.pdf'))).toBe(
      'Tệp PDF có mật khẩu; hãy mở tệp bằng mật khẩu rồi lưu lại không có mật khẩu.',
    );
    expect(await textOf(pdfByHand([page(lines([sentence]))], { user: '', owner: 'chủ' }))).toEqual([sentence]);
  });

  it.each([
    ['cut off', whole.slice(0, 300)],
    ['empty but for its first line', new TextEncoder().encode('%PDF-1.7\n')],
    [
      'without a page',
      fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'], '<< /Root 1 0 R >>'),
    ],
    [
      'whose tree of pages bites its tail',
      fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 3 >>'], '<< /Root 1 0 R >>'),
    ],
  ])('is refused where it is broken: %s', async (_, bytes) => {
    expect(sentenceIn(await readHere(bytes, 'a.pdf'))).toMatch(/^Tệp (?:PDF )?(?:bị hỏng|không)/u);
  });

  it('is refused where it has more pages than are read', async () => {
    const pages = Array.from({ length: 201 }, () => page(lines(['Điều'])));
    expect(sentenceIn(await readHere(pdfByHand(pages), 'a.pdf'))).toBe(
      'Tệp PDF có hơn 200 trang; hãy tách phần cần đọc thành tệp riêng.',
    );
  });

  const bomb = (content: Buffer): Uint8Array => pdfByHand([page('')].map((one) => ({ ...one, draws: content })));
  it.each([
    ['a stream that unpacks to 100 MB of blanks', () => bomb(Buffer.alloc(100_000_000, ' '))],
    ['arrays nested a million times', () => bomb(Buffer.from('['.repeat(1_000_000)))],
    ['a page of a million letters', () => bomb(Buffer.from(`BT /F 1 Tf ${'(abcdefghij) Tj '.repeat(100_000)} ET`))],
  ])('is refused in time by the process that reads it: %s', async (_, make) => {
    const bytes = make();
    const begin = performance.now();
    const read = await readAside(bytes, 'a.pdf');
    expect(performance.now() - begin).toBeLessThan(30_000); // computing is limited to 5 s, waiting for the machine is not
    expect(read).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(/^(?:Tệp|Một trang|Đọc)/u) });
  });

  it('is refused at once where its drawing is nested without end', async () => {
    const begin = performance.now();
    const read = await readHere(bomb(Buffer.from('q '.repeat(1_000_000))), 'a.pdf');
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(sentenceIn(read)).toMatch(/^Tệp PDF lồng quá nhiều lớp/u);
  });

  it('is refused where a stream is packed twice to hide its size', async () => {
    const inside = deflateSync(deflateSync(Buffer.alloc(100_000_000)));
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      Buffer.concat([
        Buffer.from(`<< /Filter [/FlateDecode /FlateDecode] /Length ${inside.length} >>\nstream\n`),
        inside,
        Buffer.from('\nendstream'),
      ]),
    ];
    expect(sentenceIn(await readHere(fileOf(objects, '<< /Root 1 0 R >>'), 'a.pdf'))).toMatch(
      /^Tệp PDF chứa phần nén/u,
    );
  });
});
