import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDecision, lead } from '../access/stage-rows.ts';
import { openBrowser } from '../support/browser.ts';
import { caseCounts, personalWords, writeCaseCsv, writeCaseXlsx } from '../support/case-lists.ts';
import { makeDataFolder } from '../support/data-folder.ts';
import { granted, textIn } from '../support/door.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { open, workingAs } from './panel.ts';

const browser: Browser | undefined = await openBrowser();
const year = new Date().getUTCFullYear() - 1;
const rows = 10_000;
const counts = caseCounts(rows);
const inTime = counts.early + counts.onTime;
const say = (count: number): string => count.toLocaleString('vi-VN');

interface Stage extends RunningCity {
  readonly site: SiteProcess;
  readonly unit: Page;
  readonly folder: string;
  readonly indicator: string;
}

/** A short list of another form, two rows of which say how they came in a word of the commune's own. */
const listWith = (word: string): string =>
  [
    'Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả,Hình thức nộp',
    ...[word, 'Trực tiếp', word].map((way, at) =>
      [
        `T.${String(at)}`,
        `0${String(at + 1)}/04/${String(year)}`,
        `09/04/${String(year)}`,
        `08/04/${String(year)}`,
        way,
      ].join(','),
    ),
  ].join('\r\n');

describe.runIf(browser !== undefined)('a list of ten thousand dossiers on its way to an open page', () => {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined) throw new Error('Cannot go on before the servers stand');
    return stage;
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const running = await startCity();
    const { door, city, cms } = running;
    const id = textIn(await draftDecision(door, city.own, { number: '41', marker: 'hồ sơ' }), 'id');
    const thing = { collection: 'decisions', id } as const;
    await lead(door, thing, { stage: 'published', writer: city.own.office, checker: city.own.leader });
    const { body } = await door({ path: `/decisions/${id}/whole`, as: city.own.office.as });
    const indicator = textIn(body, 'decision', 'objectives', 0, 'indicators', 0, 'key');
    const folder = await makeDataFolder();
    await writeCaseCsv(join(folder, 'ho-so.csv'), rows, year);
    await writeCaseXlsx(join(folder, 'ho-so.xlsx'), rows, year);
    const [site, unit] = await Promise.all([startSiteOf(cms), workingAs({ browser, cms }, city.own.units[0].person)]);
    stage = { ...running, site, unit, folder, indicator };
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.site.stop();
    await stage?.cms.stop();
  });

  const count = async (name: string): Promise<void> => {
    const { unit, folder } = there();
    await open(unit, '/admin/dem-ho-so');
    await unit.locator('input[type="file"]').setInputFiles(join(folder, name));
    await unit.getByRole('heading', { name: 'Mỗi thông tin nằm ở cột nào?' }).waitFor();
    await unit.getByLabel('Năm', { exact: true }).selectOption(String(year));
    await unit.getByLabel('Kỳ', { exact: true }).selectOption(`${year}-Q2`);
    await unit.getByRole('button', { name: 'Đếm', exact: true }).click();
    await unit.getByRole('heading', { name: 'Kết quả đếm' }).waitFor();
  };
  const figure = (name: string) =>
    there().unit.getByRole('region', { name: 'Kết quả đếm' }).getByRole('row').filter({ hasText: name }).first();

  it('is counted to the same figures from CSV and from Excel, its columns found without a word', async () => {
    for (const name of ['ho-so.xlsx', 'ho-so.csv']) {
      await count(name);
      expect(await figure('Tiếp nhận trong kỳ').textContent()).toContain(say(rows));
      expect(await figure('Đã giải quyết').textContent()).toContain(say(counts.resolved));
      expect(await figure('Giải quyết trễ hạn').textContent()).toContain(say(counts.late));
      expect(await there().unit.getByText('Các số khớp nhau').count()).toBe(1);
    }
  });

  it('goes into the sheet of the unit with its definition, and on to the open page with its counts', async () => {
    const { unit, city, door, site, indicator } = there();
    await unit
      .getByRole('combobox', { name: /^Số liệu cho/ })
      .first()
      .selectOption('onTime');
    await unit.getByRole('radio', { name: /^a\)/ }).check();
    await unit.getByText(`${say(inTime)}/${say(counts.resolved)}`).waitFor();
    await unit.getByRole('button', { name: 'Đưa 1 số liệu vào bảng' }).click();
    await unit.waitForURL(/nhap-so-lieu/);
    const { own } = city;
    const drafts = await door({ path: `/results?where[indicator][equals]=${indicator}`, as: own.units[0].person.as });
    const thing = { collection: 'results', id: textIn(drafts.body, 'docs', 0, 'id') } as const;
    for (const [deed, stageNow, who] of [
      ['submit', 'draft', own.units[0].person],
      ['publish', 'submitted', own.isoSecretary],
    ] as const) {
      const path = `/results/${thing.id}/transitions/${deed}`;
      granted(await door({ method: 'POST', path, body: { stage: stageNow }, as: who.as }), deed);
    }
    await caughtUp(site, door);
    const part = textIn(drafts.body, 'docs', 0, 'part');
    const page = await fetch(`${site.url}/${own.slug}/ket-qua/${indicator}/${year}-q2/${part}`);
    const text = (await page.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain(`${say(inTime)} trên ${say(counts.resolved)}`);
    expect(text).toContain('Số hồ sơ đứng sau kết quả này');
    expect(text).toContain(`Giải quyết trễ hạn ${say(counts.late)}`);
    expect(text).toContain('mẫu số là «Đã giải quyết»');
  });

  it('asks what a word means that nobody has explained yet, and remembers the choice for lists of that form', async () => {
    const { unit, folder } = there();
    const word = 'Qua tổ công nghệ số';
    const unknown = unit.getByRole('region', { name: 'Từ trong tệp mà hệ thống chưa hiểu' });
    await writeFile(join(folder, 'tu-la.csv'), listWith(word));
    await count('tu-la.csv');
    await unknown.getByLabel(new RegExp(`^“${word}” ở cột Hình thức nộp \\(2 dòng\\)`)).selectOption('online');
    await unknown.getByRole('button').click();
    await unknown.waitFor({ state: 'detached' });
    expect(await figure('Tiếp nhận trực tuyến').textContent()).toContain('2');
    await count('tu-la.csv');
    expect([await unknown.count(), await figure('Tiếp nhận trực tuyến').textContent()]).toEqual([
      0,
      expect.stringContaining('2'),
    ]);
  });

  it('leaves nobody behind in the data folder of the server', async () => {
    const { cms } = there();
    const entries = await readdir(cms.data, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const bytes = await readFile(join(entry.parentPath, entry.name));
      expect([entry.name, personalWords.filter((words) => bytes.includes(words))]).toEqual([entry.name, []]);
    }
  });
});
