import { type Paper, paperOf } from '@camket/shared/reports';
import { readDocument } from '@camket/shared/reading';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, childrenOf, parseXml, type XmlElement } from '../../cms/src/papers/docx/xml-tree.ts';
import { unpack, zipMembers } from '../../cms/src/papers/docx/zip-members.ts';
import { docxOfPaper } from '../../cms/src/quality/reports/papers/docx-of-paper.ts';
import { pdfOfPaper } from '../../cms/src/quality/reports/papers/pdf-of-paper.ts';
import { memberOf } from '../support/door.ts';
import { leaveOut } from '../support/left-out.ts';
import { blocksOf, sourceOf } from './read-here.ts';
import { sampleReport } from './report-sample.ts';

const run = promisify(execFile);
const paper: Paper = paperOf(sampleReport);
let docx: Uint8Array;
let pdf: Uint8Array;

beforeAll(async () => {
  docx = await docxOfPaper(paper);
  pdf = await pdfOfPaper(paper);
}, 60_000);

/** The text of each page of a PDF from its top, its blanks single. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const placed = items.flatMap((item) =>
      'str' in item ? [{ text: item.str, height: Number(item.transform[5]) }] : [],
    );
    const said = placed
      .toSorted((one, other) => other.height - one.height)
      .map(({ text }) => text)
      .join(' '); // from the top
    pages.push(said.normalize('NFC').replaceAll(/\s+/g, ' '));
  }
  await loading.destroy();
  return pages;
}

/** The middles, in points from the left, of the rules on the first page of a PDF and of a text there. */
async function middlesOf(bytes: Uint8Array, text: string) {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false });
  const page = await (await loading.promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const { items } = await page.getTextContent();
  await loading.destroy();
  const drawn = argsArray.filter((_, at) => fnArray[at] === OPS.constructPath);
  const words = items.flatMap((item) =>
    'str' in item && text.includes(item.str) && item.str.trim() !== '' ? [item] : [],
  );
  const [from, to] = [
    Math.min(...words.map(({ transform }) => Number(transform[4]))),
    Math.max(...words.map(({ transform, width }) => Number(transform[4]) + width)),
  ];
  const rules = drawn.flatMap((operation: unknown) => {
    const [left, right] = [memberOf(operation, 2, '0'), memberOf(operation, 2, '2')];
    return typeof left === 'number' && typeof right === 'number' ? [(left + right) / 2] : [];
  });
  return { rules, text: (from + to) / 2 };
}

/** What the paper says whichever way it leaves. */
function holdPages(pages: readonly string[]): void {
  const all = pages.join(' ');
  for (const said of ['Số: 45/BC-UBND', 'Bến Mây, ngày 09 tháng 4 năm 2026', 'Hoàng Thị Mẫu', 'Nơi nhận:', './.'])
    expect(all).toContain(said);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]).not.toMatch(/^\s*1\s/);
  expect(pages[1]).toMatch(/^\s*2\s/);
  // a table that goes on over a page begins it with its headings
  expect(pages[1]).toContain('Đánh giá');
}

describe('a report as a Word file', () => {
  it('is a sound package: every part well formed, typed and related, no id twice, nothing of this day or machine', () => {
    const members = zipMembers(docx);
    const text = (name: string): string => {
      const member = members.get(name);
      if (member === undefined) throw new RangeError(`Cannot find ${name} in the package`);
      return Buffer.from(unpack(member)).toString('utf8');
    };
    const everything = (element: XmlElement): readonly XmlElement[] => [
      element,
      ...childrenOf(element).flatMap(everything),
    ];
    const types = text('[Content_Types].xml');
    for (const name of members.keys()) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const ids = everything(parseXml(text(name)))
        .filter(({ name: element }) => /(?:docPr|bookmarkStart|Relationship)$/.test(element))
        .map((element) => attribute(element, 'Id') ?? attribute(element, 'id') ?? '');
      expect([name, ids]).toEqual([name, [...new Set(ids)]]);
      const ending = name.split('.').at(-1) ?? '';
      const isTyped = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`);
      expect([name, isTyped || name === '[Content_Types].xml']).toEqual([name, true]);
    }
    for (const [, target = ''] of text('word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g))
      expect([target, members.has(`word/${target}`)]).toEqual([target, true]);
    const made = [...text('docProps/core.xml').matchAll(/\d{4}-\d{2}-\d{2}T[^<]*/g)].map(([moment]) => moment);
    expect(new Set(made)).toEqual(new Set(['2000-01-01T00:00:00Z']));
    const body = text('word/document.xml');
    expect(body.includes('w:tblHeader')).toBe(true);
    expect(text('word/styles.xml').includes('Times New Roman')).toBe(true);
    const margins = /<w:pgMar[^>]*>/.exec(body)?.[0] ?? '';
    for (const side of [/w:top="113\d"/, /w:bottom="113\d"/, /w:left="170\d"/, /w:right="85\d"/])
      expect(margins).toMatch(side);
  });

  it('reads back through the reader: number, day, signer, recipients, and the figures of its tables', async () => {
    const source = await sourceOf(docx, 'bao-cao.docx');
    const { document } = readDocument(source, 'bao-cao.docx');
    expect(document).toMatchObject({
      kind: 'report',
      number: '45',
      symbol: 'BC-UBND',
      place: 'Bến Mây',
      issuedOn: '2026-04-09',
    });
    expect(document.subject.toLowerCase()).toContain('kết quả thực hiện mục tiêu chất lượng quý i năm 2026');
    expect(document.signer).toMatchObject({ name: 'Hoàng Thị Mẫu', position: 'PHÓ CHỦ TỊCH' });
    expect(document.recipients.join(' ')).toContain('Các đơn vị thuộc Ủy ban nhân dân');
    const rows = blocksOf(source);
    expect(rows).toContain(
      '1 | Tỷ lệ hồ sơ thuộc lĩnh vực số 1 được giải quyết đúng hẹn, trước hẹn đạt từ 95% trở lên | từ 95% trở lên | 90,25% (1.810/2.000) | 96,40% (5.784/6.000) | không đạt',
    );
    expect(rows.filter((row) => row.startsWith('TT | '))).toHaveLength(3);
  });

  it('opens in LibreOffice, without repair, as the pages it was laid out for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'camket-office-'));
    const there = await run('soffice', ['--version']).catch(() => undefined);
    if (there === undefined) {
      leaveOut('REQUIRE_OFFICE', 'opening reports in LibreOffice: there is no soffice on this machine.');
      return;
    }
    await writeFile(join(folder, 'bao-cao.docx'), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'bao-cao.docx'),
    ]);
    holdPages(await pagesOf(await readFile(join(folder, 'bao-cao.pdf'))));
  }, 90_000);

  it('is the same file whenever it is made', async () => {
    expect(Buffer.from(await docxOfPaper(paper)).equals(docx)).toBe(true);
  });
});

describe('a report as a PDF', () => {
  it('says the same on A4 pages that are numbered from the second on', async () => {
    holdPages(await pagesOf(pdf));
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/MediaBox \[0 0 595\.28 841\.89\]/);
  });

  it('has its short rules in the middle below what they stand under', async () => {
    const { rules, text } = await middlesOf(pdf, 'Độc lập - Tự do - Hạnh phúc');
    expect(Math.abs((rules[1] ?? 0) - text)).toBeLessThan(2);
  });

  it('is the same file whenever it is made', async () => {
    expect(Buffer.from(await pdfOfPaper(paper)).equals(pdf)).toBe(true);
  });
});
