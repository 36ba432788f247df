import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { startSiteOf } from '../support/running-city.ts';
import { type CmsProcess, startCms } from '../support/start-cms.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { type FetchedPage, kindOf, pagesOf, scriptOf } from './pages.ts';
import { type Found, looks, visit, wide } from './visit.ts';

const browser: Browser | undefined = await openBrowser();

describe.runIf(browser !== undefined)('the public pages of the demo', () => {
  let running: { cms: CmsProcess; site: SiteProcess; pages: readonly FetchedPage[] } | undefined;
  const there = () => {
    if (running === undefined || browser === undefined) throw new Error('Cannot go on before the servers stand');
    return { ...running, browser };
  };
  /** The longest page of each kind. */
  const kinds = (): readonly string[] => {
    const longest = there().pages.toSorted((one, other) => other.packed - one.packed);
    return [...new Map(longest.toReversed().map(({ path }) => [kindOf(path), path])).values()];
  };
  /** Opens a page of every kind, one after the other in one window. Answers what is found there, and what stands in the console. */
  const onEachKind = async <Finding>(
    look: BrowserContextOptions,
    find: (page: Page, path: string) => Promise<Finding>,
  ): Promise<{ found: readonly Finding[]; messages: readonly string[] }> => {
    const { site } = there();
    const context = await there().browser.newContext({ baseURL: site.url, locale: 'vi-VN', ...look });
    const page = await context.newPage();
    const [found, messages]: [Finding[], string[]] = [[], []];
    page.on('console', (message) => messages.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => messages.push(`${page.url()}: ${message}`));
    for (const path of kinds()) found.push(await find(page, path));
    await context.close();
    return { found, messages };
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const cms = await startCms({ environment: { DEMO: '1' } });
    const site = await startSiteOf(cms);
    running = { cms, site, pages: await pagesOf(site.url) };
  }, 300_000); // the demo is loaded, and every page of it is made
  afterAll(async () => {
    await browser?.close();
    await running?.site.stop();
    await running?.cms.stop();
  });

  it('are of every kind that the site has', () => {
    expect(kinds().map(kindOf).toSorted()).toEqual(
      expect.arrayContaining(['/', '/*', '/*/chinh-sach', '/*/muc-tieu', '/*/muc-tieu/*', '/*/ke-hoach', '/*/ket-qua']),
    );
    expect(kinds().length).toBeGreaterThanOrEqual(14);
  });

  it('are at most 15 KB of HTML and 1 KB of script, packed', async () => {
    const { pages, site } = there();
    expect(pages.filter(({ packed }) => packed > 15 * 1_024).map(({ path, packed }) => `${path} ${packed}`)).toEqual(
      [],
    );
    for (const path of kinds()) {
      const page = pages.find((one) => one.path === path);
      if (page !== undefined) expect([path, await scriptOf(site.url, page)]).toEqual([path, expect.toSatisfy(isSmall)]);
    }
  });

  describe('each opened once, in every look', () => {
    let visits: { found: readonly Found[]; messages: readonly string[] } = { found: [], messages: [] };
    beforeAll(async () => {
      visits = await onEachKind({}, visit);
    }, 300_000); // some thirty kinds of pages, two or three seconds each
    const faults = (of: (found: Found) => readonly string[]): readonly string[] =>
      visits.found.flatMap((found) => of(found).map((fault) => `${found.path}: ${fault}`));

    it('were visited, one page of each kind, without a message in the console', () => {
      expect(visits.found.map(({ path }) => path)).toEqual(kinds());
      expect(visits.messages).toEqual([]);
    });

    it.each(looks.map(({ name }) => name))('have no fault that axe finds: %s', (name) => {
      expect(visits.found.every(({ faultsByLook }) => faultsByLook.has(name))).toBe(true);
      expect(faults(({ faultsByLook }) => faultsByLook.get(name) ?? [])).toEqual([]);
    });

    it('need no scrolling sideways at 320 or 360 px, and are whole on paper', () => {
      expect(faults(({ misfits }) => misfits)).toEqual([]);
    });

    it('tell the same without script', async () => {
      const told = await onEachKind({ ...wide, javaScriptEnabled: false }, async (page, path) => {
        await page.goto(path);
        return [path, await page.locator('main').innerText()];
      });
      expect(told.found).toEqual(visits.found.map(({ path, text }) => [path, text]));
      expect(told.messages).toEqual([]);
    });
  });

  it('are walked with the keyboard alone: every link once, in order, each seen', async () => {
    const { site } = there();
    const page = await there().browser.newPage({ baseURL: site.url, viewport: { width: 1280, height: 900 } });
    await page.goto(kinds().find((path) => kindOf(path) === '/*') ?? '/');
    const stops = await page.locator('a[href], button, input, summary, select, [tabindex="0"]').count();
    const walked: string[] = [];
    for (let step = 0; step < stops; step += 1) {
      await page.keyboard.press('Tab');
      walked.push(await page.evaluate(focusSeen));
    }
    expect(walked[0]).toMatch(/^Đến nội dung chính/);
    expect(walked.filter((stop) => stop.endsWith('unseen'))).toEqual([]);
    await page.goto(page.url());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });
});

const isSmall = (size: number): boolean => size <= 1_024;

/** Runs in the page: the words of what has the focus, and whether one can see that it has. */
function focusSeen(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'nothing: unseen';
  const { outlineStyle, boxShadow } = getComputedStyle(focused);
  const isSeen = outlineStyle !== 'none' || boxShadow !== 'none';
  return `${focused.textContent.trim()}: ${isSeen ? 'seen' : 'unseen'}`;
}
