import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../support/data-folder.ts';
import { wordFile } from './packed.ts';

const folder = mkdtempSync(join(tmpdir(), 'camket-read-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const decision = [
  'ỦY BAN NHÂN DÂN XÃ MÂY LÀNH',
  'Số: /QĐ-UBND',
  'Mây Lành, ngày 05 tháng 01 năm 2026',
  'QUYẾT ĐỊNH',
  'Về việc ban hành Mục tiêu chất lượng năm 2026',
  'Điều 1. Ban hành Mục tiêu chất lượng năm 2026.',
];
const text = join(folder, 'van-ban.txt');
const word = join(folder, 'van-ban.docx');
const old = join(folder, 'cu.docx');
writeFileSync(text, decision.join('\n\n'));
writeFileSync(word, wordFile(decision.map(paragraph).join('')));
writeFileSync(old, 'không phải Word');

interface Said {
  readonly out: string;
  readonly errors: string;
  readonly status: number;
}

const read = (...args: readonly string[]): Promise<Said> =>
  new Promise((done) => {
    const options = { cwd: root, env: { ...env, INIT_CWD: folder } };
    execFile(execPath, [join(root, 'scripts/read.ts'), ...args], options, (error, out, errors) => {
      done({ out, errors, status: error === null ? 0 : Number(error.code) });
    });
  });

describe('npm run read', () => {
  it('prints the reading of a file as JSON, and what looks wrong in it on standard error', async () => {
    const { out, errors, status } = await read('van-ban.docx');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      source: 'van-ban.docx',
      document: { number: null, symbol: 'QĐ-UBND', place: 'Mây Lành', issuedOn: '2026-01-05' },
    });
    expect(errors).toMatch(/van-ban\.docx: «Số: \/QĐ-UBND»: .*để trống/);
  });

  it('prints a list for several files; one that cannot be read is named with the reason, and the status is 1', async () => {
    const { out, errors, status } = await read(text, old, join(folder, 'khong-co.pdf'));
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ source: 'van-ban.txt' }]);
    expect(errors).toMatch(/cu\.docx: Tệp tên \.docx nhưng nội dung là văn bản thuần/);
    expect(errors).toMatch(/khong-co\.pdf: không mở được tệp/);
  });

  it('prints the text that it sees, with its paragraphs and pages, when asked', async () => {
    const { out } = await read('--source', word);
    expect(JSON.parse(out)).toMatchObject({ text: `${decision.join('\n')}\n`, pages: [0] });
  });

  it('says how it is used where no file is named', async () => {
    const { errors, status } = await read();
    expect(status).toBe(1);
    expect(errors).toContain('Cách dùng');
  });
});
