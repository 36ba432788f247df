import type { Browser, Locator, Page } from 'playwright-core';
import { password, type Somebody } from '../support/city.ts';
import type { CmsProcess } from '../support/start-cms.ts';

/** Who works in the panel, and where it runs. */
export interface Working {
  readonly browser: Browser;
  readonly cms: Pick<CmsProcess, 'url'>;
}

const patience = 45_000;

async function windowOn({ browser, cms }: Working): Promise<Page> {
  const context = await browser.newContext({
    baseURL: cms.url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 900 },
  });
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** A window of the panel in which somebody has signed in before, with no page in it yet. */
export async function workingAs(working: Working, { as }: Somebody): Promise<Page> {
  const page = await windowOn(working);
  const value = as.replace(/^JWT /, '');
  await page.context().addCookies([{ name: 'payload-token', value, url: working.cms.url, httpOnly: true }]);
  return page;
}

/** A window of the panel in which somebody signs in through the form, as people do. */
export async function signedInAs(working: Working, { email }: Somebody): Promise<Page> {
  const page = await windowOn(working);
  await open(page, '/admin/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.locator('.ck-home').waitFor();
  return page;
}

/**
 * Waits until the screen answers to hands: the server writes it whole, and what is typed or pressed before the script
 * has taken it over is lost. React notes on every element that it has taken over what belongs to it.
 */
export async function isAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const parts = [...document.querySelectorAll('button, input, select, textarea')];
    const isTaken = (part: Element): boolean => Object.keys(part).some((name) => name.startsWith('__reactProps'));
    return parts.length > 0 && parts.every(isTaken);
  });
}

/** Goes to a screen of the panel, and waits until it answers to hands. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await isAlive(page);
}

/** Asks for the screen anew, and waits until it answers to hands. */
export async function openAgain(page: Page): Promise<void> {
  await page.reload();
  await isAlive(page);
}

/** Follows a link of a public page, and waits until the page that it leads to has come whole. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), link.click()]);
}

/** The field of a document's screen that stands for a path: `objectives.0.statement`. */
export const field = (page: Page, path: string): Locator => page.locator(`[id="o-${path.replaceAll('.', '-')}"]`);

/** Writes into fields, by their paths. */
export async function fillIn(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(texts)) await field(page, path).fill(text);
}

/** A section of a document's screen, by its heading. */
export const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The button of the bar that does something with the document. */
export const deed = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Xử lý văn bản' }).getByRole('button', { name, exact: true });

/**
 * Opens a deed's dialog, gives the reason where one is needed, and does it. Answers what the server said and when, once
 * the screen has taken that in: the dialog goes where the deed was done.
 */
export async function act(page: Page, name: string, reason?: string): Promise<{ status: number; moment: number }> {
  await isAlive(page);
  await deed(page, name).click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  const answered = page.waitForResponse((response) => response.url().includes('/transitions/'));
  await dialog.getByRole('button', { name, exact: true }).click();
  const response = await answered;
  const moment = Date.now();
  if (response.ok()) await dialog.waitFor({ state: 'detached' });
  return { status: response.status(), moment };
}

/** Pastes a table into a field, as Word and Excel put it on the clipboard. */
export async function pasteTable(place: Locator, rows: readonly (readonly string[])[]): Promise<void> {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
  const html = `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
  await place.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
