import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { Reading } from '@camket/shared/reading';
import type { Entry } from '@camket/shared/register';
import { nfc } from '@camket/shared/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/data-folder.ts';
import { type Door, doorOf } from '../support/door.ts';
import { goldFolder } from '../support/gold.ts';
import { elementOfId, type PageElement, pageTree } from '../support/page-tree.ts';
import { firstAdministrator } from '../support/first-administrator.ts';
import { startSiteOf } from '../support/running-city.ts';
import type { Somebody } from '../support/city.ts';
import { listIn, numberIn, textIn } from '../support/door.ts';
import { type CmsProcess, startCms } from '../support/start-cms.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { entriesOf, linesOf, verifyFromOutside } from '../support/verify.ts';
import {
  countObjectivePage,
  countObjectives,
  countPaper,
  countPolicy,
  countReporting,
  countTasks,
  objectiveKeys,
  sumOf,
} from './count-on-pages.ts';

const folder = goldFolder();
const names = ['000', '001', '002', '003', '004'] as const;
type Name = (typeof names)[number];

/** What two of the documents leave blank, as somebody fills it in who holds the signed paper. */
const filledIn = { '002': ['318', '2026-01-30'], '004': ['45', '2026-02-27'] } as const;

describe.runIf(folder !== undefined)('the five real documents', () => {
  let cms: CmsProcess;
  let door: Door;
  let admin: Somebody;
  let site: SiteProcess | undefined;
  const readings = new Map<Name, Reading>();

  const fileOf = (name: Name): string => join(folder ?? '', `${name}.json`);
  const readingOf = (name: Name): Reading => {
    const reading = readings.get(name);
    if (reading === undefined) throw new RangeError(`Cannot find reading ${name}`);
    return reading;
  };

  /** Runs `npm run import` beside the running cms. */
  function runImport(...given: readonly string[]): Promise<{ code: number; said: string }> {
    return new Promise((resolve) => {
      const environment = {
        NODE_ENV: 'production',
        CAMKET_DATA: cms.data,
        CMS_PORT: String(cms.port),
        DEMO: '0',
      } as const;
      const script = join(root, 'scripts', 'import.ts');
      execFile(execPath, [script, ...given], { env: environment, timeout: 120_000 }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
      });
    });
  }

  const register = async (): Promise<readonly Entry[]> => entriesOf(await linesOf(door));
  const decisionOf = async (name: Name): Promise<Entry | undefined> => {
    const about = nfc(readingOf(name).document.subject);
    return (await register()).find(({ kind, body }) => kind === 'decision' && body?.['subject'] === about);
  };
  const pageAt = async (path: string): Promise<PageElement> => {
    const response = await fetch(new URL(path, site?.url));
    expect([path, response.status]).toEqual([path, 200]);
    return pageTree(await response.text());
  };
  const workroom = async () => {
    const counts = [];
    for (const slug of ['communes', 'units', 'people']) {
      counts.push(numberIn((await door({ path: `/${slug}/count`, as: admin.as })).body, 'totalDocs'));
    }
    return counts;
  };

  beforeAll(async () => {
    for (const name of names) {
      const reading: Reading = JSON.parse(readFileSync(fileOf(name), 'utf8'));
      readings.set(name, reading);
    }
    cms = await startCms();
    door = doorOf(cms.url);
    admin = await firstAdministrator(door, cms.data);
  });
  afterAll(async () => {
    await site?.stop();
    await cms.stop();
  });

  it('are imported at once: three are published, two stay drafts that say what is missing', async () => {
    const { code, said } = await runImport(...names.map(fileOf), '--publish');
    expect([code, said]).toEqual([0, said]);
    const published = (await register()).filter(({ kind }) => kind === 'decision').map(({ body }) => body?.['subject']);
    const wanted = (['000', '001', '003'] as const).map((name) => nfc(readingOf(name).document.subject));
    expect(published.toSorted()).toEqual(wanted.toSorted());
    const parts = said.split(/^(?=\S.*\.json)/m);
    for (const name of ['002', '004'] as const) {
      const part = parts.find((text) => text.includes(`${name}.json`)) ?? '';
      expect(part).toMatch(/số/iu);
      expect(part).toMatch(/ngày ban hành|ngày ký/iu);
      expect(part).toMatch(/dự thảo/iu);
    }
  });

  it('change nothing when they are imported once more', async () => {
    const before = [await linesOf(door), await workroom()];
    const { code, said } = await runImport(...names.map(fileOf), '--publish');
    expect([code, said]).toEqual([0, said]);
    expect([await linesOf(door), await workroom()]).toEqual(before);
  });

  it('are refused whole, with the path of the wrong field, when one is broken', async () => {
    const before = [await linesOf(door), await workroom()];
    const broken = join(cms.data, 'hong.json');
    const text = readFileSync(fileOf('000'), 'utf8').replace('"objectives"', '"objectivez"');
    writeFileSync(broken, text);
    const { code, said } = await runImport(broken, '--publish');
    expect(code).toBeGreaterThan(0);
    expect(said).toContain('objectives');
    expect([await linesOf(door), await workroom()]).toEqual(before);
  });

  it('are refused under a number that another content has already', async () => {
    const before = await linesOf(door);
    const other = join(cms.data, 'khac.json');
    const reading: unknown = JSON.parse(readFileSync(fileOf('000'), 'utf8'));
    const text = JSON.stringify(reading).replace('"recipients":[', '"recipients":["Một nơi nhận khác;",');
    writeFileSync(other, text);
    const { code, said } = await runImport(other, '--publish');
    expect([code > 0, said]).toEqual([true, said]);
    expect(said).toContain('241');
    expect(await linesOf(door)).toEqual(before);
  });

  it('are all published once number and day are given', async () => {
    for (const [name, [number, day]] of Object.entries(filledIn)) {
      const file = join(folder ?? '', `${name}.json`);
      const { code, said } = await runImport(file, '--publish', '--number', number, '--issued-on', day);
      expect([code, said]).toEqual([0, said]);
    }
    const published = (await register()).filter(({ kind }) => kind === 'decision');
    expect(published).toHaveLength(names.length);
    expect((await verifyFromOutside(`${cms.url}/api/register`)).code).toBe(0);
    site = await startSiteOf(cms);
  });

  it.each(names)('%s stands on its public page, every word of it, in its printed order', async (name) => {
    const reading = readingOf(name);
    const entry = await decisionOf(name);
    const page = await pageAt(`/${entry?.subject ?? ''}`);
    const { expected, missing } = sumOf([
      countPaper(reading, page),
      countPolicy(reading, elementOfId(page, 'chinh-sach')),
      countObjectives(reading, page),
      countTasks(reading, elementOfId(page, 'ke-hoach'), objectiveKeys(page)),
      countReporting(reading, page),
    ]);
    console.log(`${name}: ${expected - missing.length} of ${expected} texts on its page`);
    expect(missing).toEqual([]);
    expect(expected).toBeGreaterThan(20);
  });

  it.each(names)('%s stands on the pages of its commune: policy, each objective, plan', async (name) => {
    const reading = readingOf(name);
    const entry = await decisionOf(name);
    const commune = entry?.commune ?? '';
    const keys = listIn(entry?.body, 'objectives').map((objective) => textIn(objective, 'key'));
    expect(keys).toHaveLength(reading.objectives.length);
    const tallies = [];
    for (const [index, key] of keys.entries()) {
      tallies.push(countObjectivePage(reading, index, await pageAt(`/${commune}/muc-tieu/${key}`)));
    }
    const plan = await pageAt(`/${commune}/ke-hoach?nam=${reading.document.year ?? ''}`);
    tallies.push(countTasks(reading, plan, keys));
    if (reading.policy !== null) tallies.push(countPolicy(reading, await pageAt(`/${commune}/chinh-sach`)));
    const { expected, missing } = sumOf(tallies);
    console.log(`${name}: ${expected - missing.length} of ${expected} texts on the pages of its commune`);
    expect(missing).toEqual([]);
  });
});
