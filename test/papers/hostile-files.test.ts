import { describe, expect, it } from 'vitest';
import { packed, wordFile, wordParts } from './packed.ts';
import { readHere, sentenceIn } from './read-here.ts';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const wide = (content: string): string => Buffer.from(content, 'utf16le').toString('latin1');
const oldOffice = (name: string): Uint8Array =>
  latin(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(600)}${wide(name)}`);
const para = (content: string): string => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`;

/** The sentence for a file, which has to come within the time that people wait. */
async function inTime(bytes: Uint8Array, name: string): Promise<string> {
  const begun = performance.now();
  const sentence = sentenceIn(await readHere(bytes, name));
  expect(performance.now() - begun).toBeLessThan(15_000); // 5 s of computing, on a machine that computes other things too
  return sentence;
}

describe('a file that cannot be read', () => {
  it.each([
    ['a Word file of before 2007', oldOffice('WordDocument'), 'cu.doc', /Word kiểu cũ.*Lưu thành/],
    ['a Word file under a password', oldOffice('EncryptedPackage'), 'khoa.docx', /có mật khẩu/],
    ['an Excel file of before 2007', oldOffice('Workbook'), 'bang.xls', /Office kiểu cũ/],
    ['an Excel file', packed([{ name: 'xl/workbook.xml', content: '<a/>' }]), 'bang.xlsx', /Excel/],
    ['an OpenDocument', packed([{ name: 'content.xml', content: '<a/>' }]), 'van-ban.odt', /OpenDocument/],
    ['an archive', packed([{ name: 'van-ban.docx', content: 'x' }]), 'nen.zip', /tệp nén.*giải nén/],
    [
      'a Word file with macros',
      packed([...wordParts(para('x')), { name: 'word/vbaProject.bin', content: 'x' }]),
      'a.docm',
      /macro/,
    ],
    ['RTF', text('{\\rtf1 x}'), 'a.rtf', /RTF/],
    ['a page saved with its pictures', text('MIME-Version: 1.0\n'), 'a.mht', /MHT/],
    ['a picture of a phone', latin('\0\0\0\x18ftypheic'), 'a.heic', /HEIC/],
    ['a program', latin('MZ\x90\0\x03\0\0\0\x04\0'), 'a.exe', /không phải là văn bản/],
    ['nothing', new Uint8Array(), 'a.docx', /rỗng/],
    ['blanks', text(' \n \n'), 'a.txt', /không có chữ/],
    [
      'a Word file of pictures alone',
      packed([...wordParts('<w:p/>'), { name: 'word/media/image1.png', content: 'x' }]),
      'a.docx',
      /chỉ chứa ảnh/,
    ],
    ['a Word file without letters', wordFile('<w:p/>'), 'a.docx', /không có chữ/],
    ['text in an unknown encoding', latin('\xE3\x81\xFD\x90 \xFE\xC1\x88 \xF0\x81'), 'a.txt', /bảng mã/],
  ])('%s is refused with what to do', async (...[_what, bytes, name, sentence]) => {
    expect(await inTime(bytes, name)).toMatch(sentence);
  });

  it.each([
    ['anh.jpg', latin('\x89PNG\r\n\x1A\n\0\0'), 'Tệp tên .jpg nhưng nội dung là ảnh PNG.'],
    ['anh.webp', latin('II*\0\x08\0\0\0'), 'Tệp tên .webp nhưng nội dung là ảnh TIFF.'],
    ['anh.tiff', latin('RIFF\x04\0\0\0WEBPVP8 '), 'Tệp tên .tiff nhưng nội dung là ảnh WebP.'],
    ['văn bản.docx', text('Điều 1. Ban hành'), 'Tệp tên .docx nhưng nội dung là văn bản thuần.'],
    ['quyet-dinh.pdf', wordFile(para('x')), 'Tệp tên .pdf nhưng nội dung là văn bản Word (DOCX).'],
    ['anh.png', latin('\xFF\xD8\xFF\xE0\0\x10JFIF'), 'Tệp tên .png nhưng nội dung là ảnh JPEG.'],
    ['van-ban.doc', text('<html><body>x</body></html>'), 'Tệp tên .doc nhưng nội dung là trang HTML.'],
  ])('«%s» is refused when its content is something else', async (name, bytes, sentence) => {
    expect(await inTime(bytes, name)).toContain(sentence);
  });
});

describe('a hostile Word file', () => {
  const bomb = Buffer.alloc(120_000_000, ' ');

  it('that unpacks to hundreds of times its size is refused', async () => {
    const file = packed([
      ...wordParts(para('x')).slice(0, 2),
      { name: 'word/document.xml', content: bomb, claimedSize: 900 },
    ]);
    expect(file.length).toBeLessThan(200_000);
    expect(await inTime(file, 'a.docx')).toMatch(/bung ra/);
  });

  it('that says itself that it unpacks to gigabytes is refused', async () => {
    const file = packed([
      ...wordParts(para('x')),
      { name: 'word/media/a.png', content: 'x', claimedSize: 3_000_000_000 },
    ]);
    expect(await inTime(file, 'a.docx')).toMatch(/bung ra thành \d+ MB/);
  });

  it('is read though a part that nobody needs is a bomb', async () => {
    const read = await readHere(
      packed([...wordParts(para('Điều 1.')), { name: 'word/media/a.bin', content: bomb }]),
      'a.docx',
    );
    expect(read).toMatchObject({ kind: 'read', source: { text: 'Điều 1.\n' } });
  });

  it('with ten thousand members is refused', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ name: `word/${String(index)}.xml`, content: '' }));
    expect(await inTime(packed(many), 'a.docx')).toMatch(/10000 tệp con/);
  });

  it('that declares entities of its own is refused, none of them unfolded', async () => {
    const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const parts = wordParts(para('&b;&f;'));
    const file = packed(
      parts.map((part) =>
        part.name === 'word/document.xml'
          ? { ...part, content: laughs + String(part.content).replace(/^.*?\?>/, '') }
          : part,
      ),
    );
    expect(await inTime(file, 'a.docx')).toMatch(/thực thể/);
    expect(await inTime(wordFile(para('&nbsp;')), 'a.docx')).toMatch(/hỏng/);
  });

  it('nested thousands deep, or of millions of elements, is refused', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5_000)}${para('x')}${'</w:sdtContent></w:sdt>'.repeat(5_000)}`;
    expect(await inTime(wordFile(deep), 'a.docx')).toMatch(/lồng quá sâu/);
    expect(await inTime(wordFile('<w:p/>'.repeat(3_000_000)), 'a.docx')).toMatch(/quá nhiều phần tử/);
  });

  it('cut short at any place is refused as damaged', async () => {
    const whole = wordFile(para('Điều 1. Ban hành'));
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await inTime(whole.slice(0, Math.floor(whole.length * share)), 'a.docx')).toMatch(/hỏng|chưa hết/);
    }
    const broken = wordFile(para('x')).map((byte, index) => (index > 300 && index < 340 ? 255 - byte : byte));
    expect(await inTime(broken, 'a.docx')).toMatch(/hỏng|chưa hết/);
  });

  it('under a password of the archive is refused', async () => {
    const file = packed(wordParts(para('x')).map((part) => ({ ...part, isLocked: true })));
    expect(await inTime(file, 'a.docx')).toMatch(/mật khẩu/);
  });
});

describe('a hostile page or text', () => {
  it('nested without end is refused', async () => {
    expect(await inTime(text(`<html>${'<div>'.repeat(400_000)}x`), 'a.html')).toMatch(/lồng quá sâu/);
  });

  it('of more than 20 MB is refused unread', async () => {
    expect(await inTime(new Uint8Array(20_000_001).fill(97), 'a.txt')).toMatch(/lớn hơn 20 MB/);
  });

  it('of more than 200 pages is refused', async () => {
    expect(await inTime(text('Trang\n\f'.repeat(1_000)), 'a.txt')).toMatch(/trang.*tối đa 200 trang/);
  });

  it('of ten million characters in one line is read or refused, and no more', async () => {
    expect(await inTime(text('a'.repeat(10_000_000)), 'a.txt')).toMatch(/dài quá/);
  });
});
