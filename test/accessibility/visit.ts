import type { BrowserContextOptions, Page } from 'playwright-core';
import { faultsInAnotherLook, faultsOn, overflowOf } from './axe.ts';

const phone = { width: 360, height: 740 };

/** A wide screen. */
export const wide = {
  viewport: { width: 1280, height: 900 },
  colorScheme: 'dark',
} as const satisfies BrowserContextOptions;

/** In which looks each page is looked at. */
export const looks = [
  { name: 'điện thoại, nền sáng', viewport: phone, colorScheme: 'light', forcedColors: 'none' },
  { name: 'màn hình rộng, nền tối', ...wide, forcedColors: 'none' },
  { name: 'màu của hệ thống', viewport: phone, colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What a visit to a page found. */
export interface Found {
  readonly path: string;
  /** What axe finds wrong, by the name of the look. */
  readonly faultsByLook: ReadonlyMap<string, readonly string[]>;
  /** Where it does not fit a narrow screen or a sheet of paper. */
  readonly misfits: readonly string[];
  /** What it tells on a wide screen. */
  readonly text: string;
}

/** Opens a page once and looks at it in every look. */
export async function visit(page: Page, path: string): Promise<Found> {
  const [first] = looks;
  await take(page, first);
  await page.goto(path);
  const faultsByLook = new Map<string, readonly string[]>([[first.name, await faultsOn(page)]]);
  for (const look of looks.slice(1)) {
    await take(page, look);
    faultsByLook.set(look.name, await faultsInAnotherLook(page));
  }
  await take(page, { ...wide, forcedColors: 'none' });
  const text = await page.locator('main').innerText();
  await page.emulateMedia({ colorScheme: 'light' });
  const misfits = [...(await widerThan(page, 360)), ...(await widerThan(page, 320)), ...(await brokenOnPaper(page))];
  return { path, faultsByLook, misfits, text };
}

type Look = Pick<(typeof looks)[number], 'colorScheme' | 'forcedColors' | 'viewport'>;

async function take(page: Page, { viewport, colorScheme, forcedColors }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors });
}

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
  return isWhole ? [] : ['not whole on paper'];
}
