import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDecision, lead } from '../access/stage-rows.ts';
import { faultsOn, overflowOf } from '../accessibility/axe.ts';
import { readHere } from '../papers/read-here.ts';
import { openBrowser } from '../support/browser.ts';
import { ask } from '../support/city.ts';
import { textIn } from '../support/door.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { act, field, isAlive, open, workingAs } from './panel.ts';

const browser: Browser | undefined = await openBrowser();
const year = new Date().getUTCFullYear() - 1;
const ownWords = 'Bộ phận một cửa đã bố trí thêm người từ tháng sau.';

interface Stage extends RunningCity {
  readonly site: SiteProcess;
  readonly subject: string;
  readonly secretary: Page;
  readonly leader: Page;
}

/** A published decision with one promise, and one unit's figure for the first quarter of its year. */
async function figureIn({ door, city: { own } }: RunningCity): Promise<string> {
  const id = textIn(await draftDecision(door, own, { number: '47', marker: 'báo cáo' }), 'id');
  const thing = { collection: 'decisions', id } as const;
  await lead(door, thing, { stage: 'published', writer: own.office, checker: own.leader });
  const { body } = await door({ path: `/decisions/${id}/whole`, as: own.office.as });
  const subject = textIn(body, 'subject');
  const writer = own.units[0].person;
  const made = await ask(door, {
    method: 'POST',
    path: '/results',
    body: {
      decision: { subject, version: 1 },
      indicator: textIn(body, 'decision', 'objectives', 0, 'indicators', 0, 'key'),
      period: `${year}-Q1`,
      part: own.units[0].key,
      value: { kind: 'counted', numerator: 1_950, denominator: 2_000 },
      cutOff: `${year}-03-31`,
      source: 'Sổ theo dõi hồ sơ',
    },
    as: writer.as,
  });
  const result = { collection: 'results', id: textIn(made.body, 'doc', 'id') } as const;
  await lead(door, result, { stage: 'published', writer, checker: own.isoSecretary });
  return subject;
}

describe.runIf(browser !== undefined)("a quarter's report on its way to the public", () => {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined) throw new Error('Cannot go on before the servers stand');
    return stage;
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const running = await startCity();
    const subject = await figureIn(running);
    const working = { browser, cms: running.cms };
    const { own } = running.city;
    stage = {
      ...running,
      subject,
      site: await startSiteOf(running.cms),
      secretary: await workingAs(working, own.isoSecretary),
      leader: await workingAs(working, own.leader),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.site.stop();
    await stage?.cms.stop();
  });

  it('is begun by the secretary from the list, with the figures and sentences already there', async () => {
    const { secretary } = there();
    await open(secretary, '/admin/bao-cao');
    expect(await faultsOn(secretary)).toEqual([]);
    await secretary.getByRole('button', { name: `Lập báo cáo: Báo cáo tổng hợp, quý I năm ${year}` }).click();
    await secretary.waitForURL(/\/reports\/[\da-f-]{36}$/);
    await secretary.getByText('1.950/2.000').first().waitFor();
    await isAlive(secretary);
    expect(await field(secretary, 'narrative.results').inputValue()).toContain(`quý I năm ${year}`);
    expect(await faultsOn(secretary)).toEqual([]);
  });

  it('keeps the words that the secretary writes, fits a phone, and leaves as a paper that can be read back', async () => {
    const { secretary } = there();
    await secretary.setViewportSize({ width: 360, height: 740 });
    await field(secretary, 'narrative.directions').fill(ownWords);
    await field(secretary, 'head.place').fill('Nơi Thử');
    await field(secretary, 'head.signer.position').fill('CHỦ TỊCH');
    await field(secretary, 'head.signer').fill('Nguyễn Văn Thử');
    expect(await overflowOf(secretary)).toBeLessThanOrEqual(0);
    await secretary.setViewportSize({ width: 1280, height: 900 });
    const saved = secretary.waitForResponse((answer) => answer.request().method() === 'PUT');
    await secretary.getByRole('button', { name: 'Lưu', exact: true }).click();
    expect((await saved).status()).toBe(200);
    // until the screen has taken the answer in, following a link asks whether to save first
    await secretary.getByRole('button', { name: 'Lưu', exact: true, disabled: true }).waitFor();
    const [download] = await Promise.all([
      secretary.waitForEvent('download'),
      secretary.getByRole('link', { name: 'Tải bản Word' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) {
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    }
    const read = await readHere(Buffer.concat(chunks), 'bao-cao.docx');
    expect(read.kind === 'read' ? read.source.text : read.sentence).toContain(ownWords);
  });

  it('is submitted by the secretary, published by a leader, and read by anybody', async () => {
    const { secretary, leader, site, door, city, subject } = there();
    expect((await act(secretary, 'Trình duyệt')).status).toBe(200);
    await leader.goto(secretary.url());
    expect((await act(leader, 'Duyệt và công bố')).status).toBe(200);
    await caughtUp(site, door);
    const document = subject.split('/').at(-1) ?? '';
    const path = `/${city.own.slug}/bao-cao/${year}-q1/${document}/whole`;
    const citizen = await leader.context().newPage();
    const answer = await citizen.goto(`${site.url}${path}`);
    expect(answer?.status()).toBe(200);
    const text = await citizen.locator('main').innerText();
    for (const words of ['1.950/2.000', ownWords, 'Nguyễn Văn Thử']) expect(text).toContain(words);
    expect(await faultsOn(citizen)).toEqual([]);
    await citizen.goto(`${site.url}/${city.own.slug}/bao-cao/${year}-q1`);
    expect(await citizen.locator('main').innerText()).toContain('Báo cáo');
  });
});
