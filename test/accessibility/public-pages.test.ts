import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { startSiteOf } from '../support/running-city.ts';
import { type CmsProcess, startCms } from '../support/start-cms.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { faultsOn, overflowOf } from './axe.ts';
import { type FetchedPage, kindOf, pagesOf, scriptOf } from './pages.ts';

const browser: Browser | undefined = await openBrowser();

const looks = {
  'điện thoại, nền sáng': { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  'màn hình rộng, nền tối': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'màu của hệ thống': { viewport: { width: 360, height: 740 }, forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

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
  /** Opens a page of every kind and collects what is found wrong there, consoles too. */
  const foundOn = async (look: BrowserContextOptions, find: (page: Page) => Promise<readonly string[]>) => {
    const { site } = there();
    const context = await there().browser.newContext({ baseURL: site.url, locale: 'vi-VN', ...look });
    const page = await context.newPage();
    const found: string[] = [];
    page.on('console', (message) => found.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => found.push(`${page.url()}: ${message}`));
    for (const path of kinds()) {
      await page.goto(path);
      found.push(...(await find(page)).map((fault) => `${path}: ${fault}`));
    }
    await context.close();
    return found;
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const cms = await startCms({ environment: { DEMO: '1' } });
    const site = await startSiteOf(cms);
    running = { cms, site, pages: await pagesOf(site.url) };
  });
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

  it.each(Object.entries(looks))(
    'have no fault that axe finds, and no message in the console: %s',
    { timeout: 240_000 }, // some thirty kinds of pages, a second or two each
    async (_, look) => {
      expect(await foundOn(look, (page) => faultsOn(page))).toEqual([]);
    },
  );

  it('need no scrolling sideways at 320 or 360 px, and are whole on paper', async () => {
    const found = await foundOn({ viewport: { width: 360, height: 740 } }, async (page) => [
      ...(await widerThan(page, 360)),
      ...(await widerThan(page, 320)),
      ...(await brokenOnPaper(page)),
    ]);
    expect(found).toEqual([]);
  });

  it('tell the same without script', async () => {
    const told = (look: BrowserContextOptions) =>
      foundOn(look, async (page) => [await page.locator('main').innerText()]);
    expect(await told({ javaScriptEnabled: false })).toEqual(await told({}));
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

async function widerThan(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 740 });
  const over = await overflowOf(page);
  return over > 0 ? [`wider than ${width} px by ${over}`] : [];
}

/** What a sheet of A4 would not hold; leaves the page as a screen shows it. */
async function brokenOnPaper(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 794, height: 1_123 });
  await page.emulateMedia({ media: 'print' });
  const isWhole = (await page.locator('main h1').isVisible()) && (await overflowOf(page)) <= 0;
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 360, height: 740 });
  return isWhole ? [] : ['not whole on paper'];
}

/** Runs in the page: the words of what has the focus, and whether one can see that it has. */
function focusSeen(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'nothing: unseen';
  const { outlineStyle, boxShadow } = getComputedStyle(focused);
  const isSeen = outlineStyle !== 'none' || boxShadow !== 'none';
  return `${focused.textContent.trim()}: ${isSeen ? 'seen' : 'unseen'}`;
}
