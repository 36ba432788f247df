import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { examine } from './examine.ts';
import { displayName } from './display-name.ts';
import { excelFile, pdfFile, unwanted, wordFile } from './sample-files.ts';

const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#36c' } });

const refusalOf = async (bytes: Buffer): Promise<{ status: number; message: string }> => {
  const outcome: unknown = await examine(bytes).catch((error: unknown) => error);
  if (outcome instanceof Error && 'status' in outcome)
    return { status: Number(outcome.status), message: outcome.message };
  throw new Error('Expected a refusal');
};

describe('examine()', () => {
  it('knows files by their bytes', async () => {
    const found = await Promise.all(
      [pdfFile(), wordFile(), excelFile(), await photo(8, 4).png().toBuffer(), await photo(8, 4).webp().toBuffer()].map(
        examine,
      ),
    );
    expect(found.map(({ mediaType }) => mediaType.split(/[./]/).at(-1))).toEqual([
      'pdf',
      'document',
      'sheet',
      'png',
      'webp',
    ]);
  });

  it('keeps the bytes of a PDF as they were signed', async () => {
    const { bytes, sha256 } = await examine(pdfFile());
    expect(bytes.equals(pdfFile())).toBe(true);
    expect(sha256).toBe(createHash('sha256').update(pdfFile()).digest('hex'));
  });

  it.each([
    ['cut off before its end', pdfFile().subarray(0, 60)],
    ['with a long tail behind its end', Buffer.concat([pdfFile(), Buffer.alloc(2_000, 32)])],
  ])('refuses a PDF %s', async (_how, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ status: 400, message: expect.stringContaining('%%EOF') });
  });

  it.each([
    ['a page of HTML', Buffer.from('<html><script>alert(1)</script></html>'), 'Chỉ nhận PDF'],
    ['a drawing (SVG)', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'Chỉ nhận PDF'],
    ['a zip', unwanted.zip, 'Chỉ nhận PDF'],
    ['a Word file with macros', unwanted.macros, 'macro'],
    [
      'a Word file of the old kind',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'kiểu cũ',
    ],
    ['a Word file without its text', unwanted.noText, 'bị hỏng'],
    ['a Word file cut off', wordFile().subarray(0, -30), 'bị hỏng'],
    ['nothing', Buffer.alloc(0), 'Tệp rỗng'],
  ])('refuses %s and says what would be right', async (_what, bytes, words) => {
    expect(await refusalOf(bytes)).toMatchObject({ status: 400, message: expect.stringContaining(words) });
  });

  it('tells whose names are left in a Word file', async () => {
    expect((await examine(wordFile('Trần Thị A &amp; B'))).doubts).toEqual([
      { kind: 'author', value: 'Trần Thị A & B' },
    ]);
    expect((await examine(wordFile())).doubts).toEqual([]);
  });

  it('draws a photo anew: upright, without where and with what it was taken', async () => {
    const taken = await photo(60, 40)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Model: 'Camera' }, IFD3: { GPSLatitude: '21/1 1/1 1/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).orientation).toBe(6);
    const { bytes, width, height, sha256 } = await examine(taken);
    const kept = await sharp(bytes).metadata();
    expect([width, height, kept.width, kept.height]).toEqual([40, 60, 40, 60]);
    expect([kept.exif, kept.icc, kept.xmp, kept.iptc, kept.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('refuses a small file that unfolds into an enormous image', async () => {
    const bomb = await photo(8, 8).png().toBuffer();
    bomb.writeUInt32BE(15_000, 16);
    bomb.writeUInt32BE(5_500, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect((await refusalOf(bomb)).message).toContain('15000 × 5500');
  });

  it('refuses an image that is cut off', async () => {
    const whole = await photo(400, 300).png().toBuffer();
    expect((await refusalOf(whole.subarray(0, whole.length / 2))).message).toContain('bị hỏng');
  });

  it('refuses more than 20 MB', async () => {
    expect(await refusalOf(Buffer.concat([pdfFile(), Buffer.alloc(20_000_000)]))).toMatchObject({ status: 413 });
  });
});

describe('displayName()', () => {
  it('keeps the words of a name, drops its path and gives it the ending of what it is', () => {
    expect(displayName('C:\\fakepath\\Quyết định 12.PDF', 'application/pdf')).toBe('Quyết định 12.pdf');
    expect(displayName('../../etc/passwd', 'application/pdf')).toBe('passwd.pdf');
    expect(displayName('ảnh\u202Egpj.exe', 'image/jpeg')).toBe('ảnhgpj.exe.jpg');
    expect(displayName('.pdf', 'application/pdf')).toBe('tep.pdf');
  });
});
