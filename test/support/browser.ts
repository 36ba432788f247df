import { env, platform } from 'node:process';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { leaveOut } from './left-out.ts';

/** Opens a browser: the one that CHROME_PATH names, else the one from npm (Linux). Answers nothing where none can be had and none is required. */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    return await chromium.launch({ ...(await browserOfThisMachine()), headless: true, timeout: 60_000 });
  } catch (error) {
    leaveOut('REQUIRE_BROWSER', `the tests in a browser: none could be opened (${firstLine(error)}). Set CHROME_PATH.`);
    return undefined;
  }
}

/** Where the browser stands and how it is called. Unpacks the one from npm, once a machine. */
export async function browserOfThisMachine(): Promise<{ executablePath: string; args: string[] }> {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named, args: ['--no-sandbox'] };
  if (platform !== 'linux') throw new Error('Cannot use the browser from npm: it runs on Linux only');
  sparticuz.setGraphicsMode = false; // no page draws in three dimensions, and drawing without a card costs as much as a page
  const args = [
    ...sparticuz.args.filter((arg) => !loosened.has(arg)),
    '--disable-gpu',
    '--disable-software-rasterizer',
  ];
  return { executablePath: await sparticuz.executablePath(), args };
}

/** What the browser from npm would loosen: windows that share cookies, and pages that other sites may read. */
const loosened: ReadonlySet<string> = new Set([
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');
}
