import excel from 'exceljs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDecision, lead } from '../access/stage-rows.ts';
import { faultsOn, overflowOf } from '../accessibility/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { memberOf, textIn } from '../support/door.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { pdfSaying } from '../support/pdf.ts';
import { until } from '../support/until.ts';
import { isAlive, open, pasteTable, workingAs } from './panel.ts';

const browser: Browser | undefined = await openBrowser();
const year = new Date().getUTCFullYear() - 1;
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const remark = 'Mẫu số thiếu hồ sơ của tuần cuối tháng ba.';

interface Stage extends RunningCity {
  readonly site: SiteProcess;
  readonly subject: string;
  readonly indicators: readonly string[];
  readonly unit: Page;
  /** The same unit at another desk. */
  readonly second: Page;
  readonly secretary: Page;
}

/** A published decision with three promises that both units report each quarter. */
async function promisesIn({ door, city: { own } }: RunningCity) {
  const paper = { number: '57', marker: 'hẹn', promises: 3, year };
  const id = textIn(await draftDecision(door, own, paper), 'id');
  await lead(door, { collection: 'decisions', id }, { stage: 'published', writer: own.office, checker: own.leader });
  const { body } = await door({ path: `/decisions/${id}/whole`, as: own.office.as });
  const key = (at: number): string => textIn(body, 'decision', 'objectives', 0, 'indicators', at, 'key');
  return { subject: textIn(body, 'subject'), indicators: [key(0), key(1), key(2)] };
}

/** The card or row of an indicator, by its place. */
const rowAt = (page: Page, place: number): Locator => page.locator('tbody[data-stage]').nth(place);

const figure = (page: Page, place: number, column: number): Locator =>
  page.locator(`input[data-row="${place}"][data-column="${column}"]`);

/** Waits until a row stands as it should. */
const stands = (page: Page, place: number, stage: string): Promise<void> =>
  page.locator(`tbody[data-stage]:nth-of-type(${place + 1})[data-stage="${stage}"]`).waitFor();

const submit = async (page: Page): Promise<void> => {
  await page
    .locator('.ck-bar')
    .getByRole('button', { name: /^Trình \d+ dòng$/ })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Trình \d+ dòng$/ })
    .click();
};

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A template with counts in some of its rows, by their places from 1. */
async function filled(template: Buffer, counts: Readonly<Record<number, readonly [number, number]>>): Promise<Buffer> {
  const book = new excel.Workbook();
  await book.xlsx.load(Uint8Array.from(template).buffer);
  const sheet = book.getWorksheet('Số liệu');
  if (sheet === undefined) throw new Error('Cannot find the sheet of the template');
  const [headings, columns] = [7, new Map<string, number>()];
  sheet.getRow(headings).eachCell((cell, at) => columns.set(cell.text, at));
  for (const [row, [numerator, denominator]] of Object.entries(counts)) {
    const cell = (name: string) => sheet.getCell(headings + Number(row), columns.get(name) ?? 99);
    cell('Tử số').value = numerator;
    cell('Mẫu số').value = denominator;
    cell('Nguồn số liệu').value = 'Sổ theo dõi';
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe.runIf(browser !== undefined)("a unit's quarter", () => {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined) throw new Error('Cannot go on before the servers stand');
    return stage;
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const running = await startCity();
    const promises = await promisesIn(running);
    const site = await startSiteOf(running.cms);
    const working = { browser, cms: running.cms };
    const { own } = running.city;
    const unit = await workingAs(working, own.units[0].person);
    const [second, secretary] = [
      await workingAs(working, own.units[0].person),
      await workingAs(working, own.isoSecretary),
    ];
    stage = { ...running, ...promises, site, unit, second, secretary };
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.site.stop();
    await stage?.cms.stop();
  });

  const openSheet = async (page: Page, period: string, screen = 'nhap-so-lieu'): Promise<void> => {
    const { subject, city } = there();
    const search = new URLSearchParams({ 'don-vi': city.own.units[0].id, 'van-ban': subject, ky: period });
    await open(page, `/admin/${screen}?${search.toString()}`);
    await page.locator('.ck-entry').waitFor();
  };

  it('is filled in on a phone, one card after the other, saved by itself, and submitted', async () => {
    const { unit } = there();
    await unit.setViewportSize(phone);
    await openSheet(unit, `${year}-Q1`);
    expect(await unit.locator('.ck-entry__foot').innerText()).toContain('0/3');
    expect(await figure(unit, 0, 0).getAttribute('inputmode')).toBe('numeric');
    await figure(unit, 0, 0).fill('1.160');
    await figure(unit, 0, 1).fill('1.200');
    expect(await rowAt(unit, 0).innerText()).toContain('1.160 trên 1.200 = 96,67%; đạt');
    await unit.locator('.ck-entry__foot button').click();
    await figure(unit, 1, 0).fill('90');
    await figure(unit, 1, 1).fill('100');
    await rowAt(unit, 1).getByLabel('Nguyên nhân chưa đạt (công khai)').fill('Thiếu người trực hai tuần.');
    await rowAt(unit, 2).getByRole('combobox').selectOption({ label: 'Không áp dụng (nêu lý do)' });
    await rowAt(unit, 2).getByLabel('Vì sao không áp dụng ở đơn vị này').fill('Phòng không tiếp nhận loại hồ sơ này.');
    for (const place of [0, 1, 2]) await stands(unit, place, 'draft');
    expect(await unit.locator('.ck-entry__foot').innerText()).toMatch(/3\/3[^]*Trình 3 dòng/);
    expect(await unit.locator('.ck-bar__state').innerText()).toContain('Đã lưu lúc');
    expect(await overflowOf(unit)).toBeLessThanOrEqual(0);
    expect(await faultsOn(unit, ['.ck-entry'])).toEqual([]);
    await submit(unit);
    await unit.getByText('Đã trình 3 dòng.').waitFor();
    for (const place of [0, 1, 2]) await stands(unit, place, 'submitted');
  });

  it('comes back to the unit where one cell is wrong, with the remark on that very cell, and is mended', async () => {
    const { unit, secretary } = there();
    await openSheet(secretary, `${year}-Q1`, 'tham-dinh-so-lieu');
    const second = secretary.locator('.ck-verify__row').nth(1);
    expect(await second.innerText()).toContain('Thiếu người trực hai tuần.');
    expect(await faultsOn(secretary, ['.ck-entry'])).toEqual([]);
    await second.getByRole('button', { name: 'Trả lại' }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByLabel('Ô cần sửa').selectOption({ label: 'Tổng số (mẫu số)' });
    await dialog.getByLabel('Nhận xét').fill(remark);
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await secretary.locator('.ck-verify__row--returned').waitFor();
    await unit.setViewportSize(desk);
    await openSheet(unit, `${year}-Q1`);
    await stands(unit, 1, 'returned');
    const cell = rowAt(unit, 1).locator('.ck-typed', { has: figure(unit, 1, 1) });
    expect(await cell.innerText()).toContain(remark);
    await figure(unit, 1, 1).fill('94');
    await unit.locator('.ck-bar').getByRole('button', { name: 'Trình 1 dòng' }).waitFor();
    await submit(unit);
    await stands(unit, 1, 'submitted');
    expect(await rowAt(unit, 1).innerText()).not.toContain(remark);
  });

  it('is confirmed by the secretary, on a phone too, and stands on the public page', async () => {
    const { secretary, site, door, indicators, city } = there();
    await secretary.setViewportSize(phone);
    await openSheet(secretary, `${year}-Q1`, 'tham-dinh-so-lieu');
    expect(await overflowOf(secretary)).toBeLessThanOrEqual(0);
    expect(await faultsOn(secretary, ['.ck-entry'])).toEqual([]);
    await secretary.getByRole('button', { name: 'Xác nhận 3 dòng không có điểm nên xem lại' }).click();
    await secretary
      .getByRole('dialog')
      .getByRole('button', { name: /^Xác nhận 3 dòng/ })
      .click();
    await secretary.getByText('Không có dòng nào chờ thẩm định').waitFor();
    await caughtUp(site, door);
    const page = async (key = ''): Promise<string> => {
      const part = city.own.units[0].key;
      return (await fetch(`${site.url}/${city.own.slug}/ket-qua/${key}/${year}-q1/${part}`)).text();
    };
    expect(await page(indicators[0])).toContain('1.160 trên 1.200 = 96,67%');
    expect(await page(indicators[1])).toContain('90 trên 94 = 95,74%');
    expect(await page(indicators[2])).toContain('không áp dụng: Phòng không tiếp nhận loại hồ sơ này.');
  });

  it('takes a block pasted from Excel, shows what looks wrong, and takes it all back in one step', async () => {
    const { unit } = there();
    await openSheet(unit, `${year}-Q2`);
    await pasteTable(figure(unit, 0, 0), [
      ['Chỉ tiêu', 'Đạt', 'Tổng'],
      ['Đúng hẹn', '12.100', '12.300'],
      ['Trước hẹn', '97', '100'],
    ]);
    expect(await figure(unit, 0, 0).inputValue()).toBe('12.100');
    expect(await figure(unit, 1, 1).inputValue()).toBe('100');
    expect(await rowAt(unit, 0).innerText()).toContain('khác hẳn mức thường có (1.200)');
    expect(await rowAt(unit, 0).innerText()).toContain('hãy xác nhận số đúng hoặc thêm ghi chú');
    await figure(unit, 1, 1).press('Control+z');
    expect(await figure(unit, 0, 0).inputValue()).toBe('');
    await pasteTable(figure(unit, 1, 0), [['97', '100']]);
    await figure(unit, 1, 0).focus();
    await unit.keyboard.press('Enter');
    expect(await figure(unit, 2, 0).evaluate((field) => field === document.activeElement)).toBe(true);
    await figure(unit, 2, 0).fill('1,234');
    expect(await rowAt(unit, 2).innerText()).toContain('gõ 1.234');
    await unit.keyboard.press('Escape');
    expect(await figure(unit, 2, 0).inputValue()).toBe('');
    await stands(unit, 1, 'draft');
    expect(await faultsOn(unit, ['.ck-entry'])).toEqual([]);
  });

  it('loses nothing when the connection drops: what was typed is there again, and is sent once', async () => {
    const { unit, door, city } = there();
    await openSheet(unit, `${year}-Q3`);
    await unit.context().setOffline(true);
    await figure(unit, 0, 0).fill('57');
    await figure(unit, 0, 1).fill('58');
    await unit.getByText('Mất kết nối. 1 dòng được giữ trên máy này').waitFor();
    await unit.context().setOffline(false);
    await openSheet(unit, `${year}-Q3`);
    await until('what was typed', async () => (await figure(unit, 0, 1).inputValue()) === '58');
    await stands(unit, 0, 'draft');
    const search = new URLSearchParams({ 'where[period][equals]': `${year}-Q3`, depth: '0' });
    const { body } = await door({ path: `/results?${search.toString()}`, as: city.own.units[0].person.as });
    expect(body).toMatchObject({ totalDocs: 1, docs: [{ value: { numerator: 57, denominator: 58 }, revision: 0 }] });
  });

  it('shows what was saved while the page was on its way', async () => {
    const { unit } = there();
    const address = unit.url();
    const hold = Promise.withResolvers<undefined>();
    await unit.route('**/api/results/cells', async (route) => {
      await hold.promise;
      await route.continue();
    });
    await figure(unit, 0, 0).fill('56');
    const sending = unit.waitForRequest('**/api/results/cells');
    const saved = unit.waitForResponse('**/api/results/cells');
    await sending;
    await unit.route(address, async (route) => {
      const written = await route.fetch(); // the page as it stands before what is on its way
      hold.resolve(undefined);
      await (await saved).finished();
      await route.fulfill({ response: written });
      await unit.unrouteAll();
    });
    await unit.goto(address);
    await until('the figure', async () => (await figure(unit, 0, 0).inputValue()) === '56');
    await stands(unit, 0, 'draft');
  });

  it('asks which figure is right where two people have typed into one cell, and loses neither', async () => {
    const { unit, second } = there();
    await openSheet(unit, `${year}-Q4`);
    await openSheet(second, `${year}-Q4`);
    await figure(unit, 0, 0).fill('1.100');
    await figure(unit, 0, 1).fill('1.200');
    await stands(unit, 0, 'draft');
    await figure(second, 0, 0).fill('1.170');
    await figure(second, 0, 1).fill('1.200');
    await stands(second, 0, 'conflict');
    const shown = await rowAt(second, 0).innerText();
    expect(shown).toMatch(/Số tôi gõ: 97,5% \(1\.170\/1\.200\)[^]*Số người kia lưu: 91,67% \(1\.100\/1\.200\)/);
    expect(await figure(second, 0, 0).inputValue()).toBe('1.170');
    await rowAt(second, 0).getByRole('button', { name: 'Giữ số của tôi' }).click();
    await stands(second, 0, 'draft');
    await figure(unit, 0, 0).fill('1.101');
    await stands(unit, 0, 'conflict');
    await rowAt(unit, 0).getByRole('button', { name: 'Lấy số người kia' }).click();
    expect(await figure(unit, 0, 0).inputValue()).toBe('1.170');
    await stands(unit, 0, 'draft');
  });

  it('takes a filled template as one step that can be taken back', async () => {
    const { unit, subject, city } = there();
    const { id: commune, units } = city.own;
    const search = new URLSearchParams({ commune, unit: units[0].id, decision: subject, period: `${year}-Q4` });
    const template = await unit.request.get(`/api/results/template?${search.toString()}`);
    const buffer = await filled(await template.body(), { 2: [97, 100], 3: [99, 100] });
    await unit.getByRole('button', { name: 'Đọc từ tệp' }).click();
    const dialog = unit.getByRole('dialog');
    await dialog.locator('input[type="file"]').setInputFiles({ name: 'phieu.xlsx', mimeType: xlsx, buffer });
    await dialog.getByRole('button', { name: 'Xem trên bảng' }).click();
    await stands(unit, 2, 'fromFile');
    await unit.getByRole('button', { name: 'Lưu số liệu lấy từ tệp' }).click();
    for (const place of [1, 2]) await stands(unit, place, 'draft');
    await unit.getByRole('button', { name: 'Hoàn tác' }).click();
    for (const place of [1, 2]) expect(await figure(unit, place, 0).inputValue()).toBe('');
    expect(await rowAt(unit, 1).innerText()).toContain('bản đã lưu vẫn còn số 97/100');
    expect(await figure(unit, 0, 0).inputValue()).toBe('1.170');
  });

  it('takes evidence on the sheet, and the hash of an original of which it is the covered copy', async () => {
    const { second, door, city } = there();
    await openSheet(second, `${year}-Q4`);
    const row = rowAt(second, 0);
    await row.getByText('Thêm minh chứng').click();
    const file = { name: 'so-theo-doi.pdf', mimeType: 'application/pdf', buffer: pdfSaying('theo doi') };
    await row.locator('.ck-row-evidence input[type="file"]').first().setInputFiles(file);
    await row.getByText('Minh chứng (1 tệp)').waitFor();
    await row.getByText('Bản này đã che một phần').click();
    const original = 'b'.repeat(64);
    await row.getByLabel('Hoặc dán mã băm SHA-256 của bản gốc').fill(original);
    await row.getByText('Đã che một phần; bản gốc có mã băm').waitFor();
    const search = new URLSearchParams({ 'where[period][equals]': `${year}-Q4`, depth: '0', sort: 'createdAt' });
    await until('the covered copy', async () => {
      const { body } = await door({ path: `/results?${search.toString()}`, as: city.own.units[0].person.as });
      return memberOf(body, 'docs', 0, 'evidence', 0, 'original') === original;
    });
    await figure(second, 0, 0).fill('1.180');
    await stands(second, 0, 'draft');
    expect(await faultsOn(second, ['.ck-entry'])).toEqual([]);
    await row.getByRole('button', { name: 'Trình dòng này' }).click();
    await stands(second, 0, 'submitted');
  });

  it('stands in the list of whoever verifies, which leads from sheet to sheet until nothing waits', async () => {
    const { unit, secretary } = there();
    await openSheet(unit, `${year}-Q3`);
    await stands(unit, 0, 'draft');
    await rowAt(unit, 0).getByLabel('Đã kiểm tra, số đúng').check();
    await submit(unit);
    await stands(unit, 0, 'submitted');
    await open(secretary, '/admin');
    await secretary.getByRole('heading', { name: 'Số liệu chờ thẩm định 2' }).waitFor();
    await secretary.getByRole('link', { name: 'Xem tất cả các đơn vị' }).click();
    const waiting = secretary.locator('.ck-verifying section', { hasText: 'Chờ thẩm định' });
    await waiting.waitFor();
    expect(await waiting.locator('li').count()).toBe(2);
    expect(await waiting.locator('li').first().innerText()).toMatch(/Quý IV[^]*chờ từ \d\d[^]*1 chờ thẩm định/);
    expect(await overflowOf(secretary)).toBeLessThanOrEqual(0);
    expect(await faultsOn(secretary, ['.ck-verifying'])).toEqual([]);
    await waiting.getByRole('link').first().click();
    const confirm = secretary.getByRole('button', { name: 'Xác nhận, công bố' });
    await confirm.waitFor();
    await isAlive(secretary);
    expect(await secretary.locator('.ck-verify__row').first().innerText()).toContain('bản gốc có mã băm');
    await confirm.click();
    await secretary.getByRole('link', { name: /^Sang .*Quý III\/\d{4} \(1 dòng chờ\)$/ }).click();
    await secretary.waitForURL(new RegExp(`ky=${String(year)}-Q3`));
    await confirm.waitFor();
    await isAlive(secretary);
    await confirm.click();
    await secretary.getByText('Không đơn vị nào khác có số liệu chờ.').waitFor();
    await secretary.getByRole('link', { name: 'Về danh sách thẩm định' }).click();
    await secretary.getByText('Không có số liệu nào chờ thẩm định.').waitFor();
    const late = secretary.locator('.ck-verifying section', { hasText: 'Còn ở đơn vị' });
    expect(await late.innerText()).toMatch(/\d chưa trình, quá hạn/);
  });
});
