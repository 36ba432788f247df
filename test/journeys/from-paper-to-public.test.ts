import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOn, overflowOf } from '../accessibility/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { until } from '../support/until.ts';
import { docx } from '../writers/docx.ts';
import { pdf, scannedPdf } from '../writers/pdf.ts';
import { pictures } from '../writers/pictures.ts';
import { act, field, follow, open, workingAs } from './panel.ts';
import {
  countOpen,
  documentIn,
  handIn,
  makeDraft,
  markOf,
  openValues,
  said,
  savedReview,
  selectInDocument,
  sheetNumbered,
} from './paper.ts';

const browser: Browser | undefined = await openBrowser();
const slow = 420_000;
const output = 'Sổ theo dõi hồ sơ trả chậm';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Stage extends RunningCity {
  readonly site: SiteProcess;
  readonly office: Page;
  readonly leader: Page;
  readonly citizen: Page;
}

describe.runIf(browser !== undefined)('a document on its way from paper to the public', () => {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined) throw new Error('Cannot go on before the servers stand');
    return stage;
  };
  const browsing = (): Browser => {
    if (browser === undefined) throw new Error('Cannot go on without a browser');
    return browser;
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const running = await startCity();
    const site = await startSiteOf(running.cms);
    const working = { browser, cms: running.cms };
    stage = {
      ...running,
      site,
      office: await workingAs(working, running.city.own.office),
      leader: await workingAs(working, running.city.own.leader),
      citizen: await browser.newPage({ baseURL: site.url, locale: 'vi-VN' }),
    };
  }, slow);
  afterAll(async () => {
    await browser?.close();
    await stage?.site.stop();
    await stage?.cms.stop();
  });

  /** Submits the draft that is open and publishes it; answers the public page's text. */
  async function published(number: string): Promise<string> {
    const { office, leader, citizen, city } = there();
    const draft = office.url();
    expect((await act(office, 'Trình duyệt')).status).toBe(200);
    await leader.goto(draft);
    expect((await act(leader, 'Duyệt và công bố')).status).toBe(200);
    await until('the public list of documents', async () => {
      await citizen.goto(`/${city.own.slug}/van-ban`);
      return (await citizen.getByRole('link', { name: new RegExp(`${number}/QĐ-UBND`) }).count()) > 0;
    });
    await follow(citizen, citizen.getByRole('link', { name: new RegExp(`${number}/QĐ-UBND`) }).first());
    return citizen.locator('main').innerText();
  }

  describe('as a Word file', () => {
    it(
      'is read with every value tied to its characters: a field shows them, and clicking them finds the field',
      async () => {
        const { office } = there();
        const bytes = await docx(sheetNumbered('41'));
        await handIn(office, { name: 'quyet-dinh-41.docx', mimeType: word, bytes });
        expect(await field(office, 'tasks.0.content').inputValue()).toBe(said.task);
        expect(await field(office, 'document.number').inputValue()).toBe('41');
        await field(office, 'tasks.0.deadline').focus();
        const shown = await office.evaluate(() =>
          [...(CSS.highlights.get('ck-active') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
        );
        expect(shown.join('')).toBe(said.deadline);
        await documentIn(office).getByText(said.task).first().click();
        await until('the focus in the field of the task', () =>
          field(office, 'tasks.0.content').evaluate((element) => element === document.activeElement),
        );
      },
      slow,
    );

    it('takes words that are selected in the document into the value in hand, and takes that back', async () => {
      const { office } = there();
      await field(office, 'tasks.0.output').focus();
      await selectInDocument(office, 'sắp đến hạn');
      await office.getByRole('button', { name: 'Lấy đoạn đã chọn' }).click();
      await until(
        'the words in the field',
        async () => (await field(office, 'tasks.0.output').inputValue()) === 'sắp đến hạn',
      );
      expect(await markOf(office, 'tasks.0.output')).toContain('đã xác nhận · Người office.xa-suoi-thu');
      await office.getByRole('button', { name: 'Hoàn tác' }).click();
      expect(await field(office, 'tasks.0.output').inputValue()).toBe('');
    });

    it('takes words of the document from the keyboard alone, and comes back to the field', async () => {
      const { office } = there();
      const subject = field(office, 'document.subject');
      const before = await subject.inputValue();
      await subject.focus();
      await office.keyboard.press('F2');
      await until('the focus in the document', () =>
        documentIn(office).evaluate((element) => element === document.activeElement),
      );
      for (const key of ['ArrowRight', 'Shift+ArrowRight']) await office.keyboard.press(key);
      await office.getByText('«ban hành»').waitFor();
      await office.keyboard.press('Enter');
      await until('two words in the field', async () => (await subject.inputValue()) === 'ban hành');
      await until('the focus back in the field', () =>
        subject.evaluate((element) => element === document.activeElement),
      );
      await office.getByRole('button', { name: 'Hoàn tác' }).click();
      expect(await subject.inputValue()).toBe(before);
    });

    it('splits a row at the cursor and joins it again with nothing lost', async () => {
      const { office } = there();
      const content = field(office, 'tasks.0.content');
      await content.evaluate((element, at) => {
        if (element instanceof HTMLTextAreaElement) element.setSelectionRange(at, at);
      }, 'Rà soát hồ sơ'.length);
      await office.getByRole('button', { name: 'Tách tại con trỏ: Việc 1' }).click();
      await until('the second row', async () => (await field(office, 'tasks.1.content').count()) === 1);
      expect(await content.inputValue()).toBe('Rà soát hồ sơ');
      await office.getByRole('button', { name: 'Nối với dòng dưới: Việc 1' }).click();
      await until('one row', async () => (await field(office, 'tasks.1.content').count()) === 0);
      expect(await content.inputValue()).toBe(said.task);
    });

    it('keeps a half-finished review when the browser is closed and the line is lost', async () => {
      const { office } = there();
      await savedReview(office);
      await office.route('**/api/readings/*/whole', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      await field(office, 'tasks.0.output').fill('Sổ theo dõi hồ sơ');
      await office.getByText('Mất kết nối').waitFor();
      await office.goto('/admin');
      await office.unroute('**/api/readings/*/whole');
      await office.goBack();
      await documentIn(office).waitFor();
      await until(
        'what was typed',
        async () => (await field(office, 'tasks.0.output').inputValue()) === 'Sổ theo dõi hồ sơ',
      );
      expect(await markOf(office, 'tasks.0.output')).toContain('tự nhập');
      await savedReview(office);
    });

    it('shows what somebody else has saved meanwhile, and leaves the choice', async () => {
      const { office } = there();
      const other = await office.context().newPage();
      await open(other, office.url());
      await documentIn(other).waitFor();
      await field(other, 'document.place').fill('Suối Thử Hạ');
      await savedReview(other);
      await other.close();
      await field(office, 'tasks.0.output').fill('Sổ theo dõi');
      const dialog = office.getByRole('dialog', { name: 'Người khác vừa lưu bản đọc này' });
      await dialog.waitFor();
      expect(await dialog.getByRole('row', { name: /Nơi ban hành Suối Thử Suối Thử Hạ/ }).count()).toBe(1);
      await dialog.getByRole('button', { name: 'Giữ bản của tôi, lưu đè' }).click();
      await savedReview(office);
      expect(await field(office, 'document.place').inputValue()).toBe('Suối Thử');
    });

    it('has no fault that axe finds, and fits a phone', async () => {
      const { office } = there();
      expect(await faultsOn(office, ['.ck-review'])).toEqual([]);
      await office.setViewportSize({ width: 360, height: 740 });
      expect(await overflowOf(office)).toBe(0);
      expect(await documentIn(office).isVisible()).toBe(false);
      await office.getByRole('button', { name: 'Văn bản', exact: true }).click();
      expect(await documentIn(office).isVisible()).toBe(true);
      expect(await faultsOn(office, ['.ck-review'])).toEqual([]);
      await office.getByRole('button', { name: 'Bản đọc', exact: true }).click();
      await office.setViewportSize({ width: 1280, height: 900 });
    });

    it(
      'is confirmed from the keyboard alone, becomes a draft, and stands on the public page',
      async () => {
        const { office } = there();
        await openValues(office).first().focus();
        await office.keyboard.press('Enter');
        for (let left = await countOpen(office); left > 0; left = await countOpen(office)) {
          await office.keyboard.press(left % 2 === 0 ? 'Control+Enter' : 'Control+Shift+Enter');
          await until('fewer unconfirmed values', async () => (await countOpen(office)) < left);
          expect(await office.evaluate(() => document.activeElement !== document.body), 'the focus is kept').toBe(true);
        }
        expect(await markOf(office, 'tasks.0.content')).toContain('đã xác nhận');
        await makeDraft(office);
        expect(await field(office, 'plan.tasks.0.content').inputValue()).toBe(said.task);
        const text = await published('41');
        for (const words of [said.promise, said.task, said.deadline]) expect(text).toContain(words);
      },
      slow,
    );
  });

  it(
    'as a scanned PDF is recognised, put right by hand where letters were misread, and published',
    async () => {
      const { office } = there();
      const printed = await pdf(browsing(), sheetNumbered('42'));
      const scans = await pictures(printed, { dpi: 200, tilt: 0.5, noise: 8 });
      const bytes = await scannedPdf(browsing(), scans);
      await handIn(office, { name: 'ban-quet-42.pdf', mimeType: 'application/pdf', bytes });
      expect(await office.getByText('Nhận dạng từ ảnh').count()).toBeGreaterThan(0);
      await field(office, 'document.number').fill('42');
      await field(office, 'tasks.0.content').fill(said.task);
      await field(office, 'objectives.0.statement').fill(`${said.promise}.`);
      await field(office, 'tasks.0.output').fill(output);
      expect(await markOf(office, 'tasks.0.output')).toContain('tự nhập');
      await savedReview(office);
      await makeDraft(office);
      const text = await published('42');
      for (const words of [said.promise, said.task, output]) expect(text).toContain(words);
    },
    slow,
  );
});
