import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDecision, lead } from '../access/stage-rows.ts';
import { faultsOn, overflowOf } from '../accessibility/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { ask } from '../support/city.ts';
import { textIn } from '../support/door.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { act, field, fillIn, follow, isAlive, open, openAgain, section, workingAs } from './panel.ts';

const browser: Browser | undefined = await openBrowser();
const year = new Date().getUTCFullYear() - 1;
const ends = { Q1: '03-31', Q2: '06-30' } as const;

interface Stage extends RunningCity {
  readonly site: SiteProcess;
  readonly subject: string;
  readonly indicator: string;
  readonly unit: Page;
  readonly leader: Page;
  readonly secretary: Page;
}

/** A published decision with one promise, which the first unit reports for. */
async function promiseIn({ door, city: { own } }: RunningCity) {
  const paper = { number: '41', marker: 'khắc phục', units: [own.units[0].key] };
  const id = textIn(await draftDecision(door, own, paper), 'id');
  await lead(door, { collection: 'decisions', id }, { stage: 'published', writer: own.office, checker: own.leader });
  const { body } = await door({ path: `/decisions/${id}/whole`, as: own.office.as });
  return {
    subject: textIn(body, 'subject'),
    indicator: textIn(body, 'decision', 'objectives', 0, 'indicators', 0, 'key'),
  };
}

describe.runIf(browser !== undefined)('a miss on its way to its repair', () => {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined) throw new Error('Cannot go on before the servers stand');
    return stage;
  };

  /** The unit's figure for a quarter goes through the doors, entered, submitted and published. */
  const publishFigure = async (quarter: keyof typeof ends, numerator: number): Promise<void> => {
    const { door, city, subject, indicator } = there();
    const [unit] = city.own.units;
    const made = await ask(door, {
      ...{ method: 'POST', path: '/results', as: unit.person.as },
      body: {
        ...{ decision: { subject, version: 1 }, indicator, period: `${year}-${quarter}`, part: unit.key },
        value: { kind: 'counted', numerator, denominator: 100 },
        ...{ cutOff: `${year}-${ends[quarter]}`, source: 'Sổ theo dõi hồ sơ', cause: 'Hai người nghỉ ốm' },
      },
    });
    const thing = { collection: 'results', id: textIn(made.body, 'doc', 'id') } as const;
    await lead(door, thing, { stage: 'published', writer: unit.person, checker: city.own.isoSecretary });
  };

  /** Somebody writes into the open action, submits it, and the ISO secretary publishes that. */
  const publishStep = async (page: Page): Promise<void> => {
    expect((await act(page, 'Trình duyệt')).status).toBe(200);
    const { secretary } = there();
    await secretary.goto(page.url());
    expect((await act(secretary, 'Công bố bước này')).status).toBe(200);
    await openAgain(page);
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const running = await startCity();
    const promise = await promiseIn(running);
    const site = await startSiteOf(running.cms);
    const working = { browser, cms: running.cms };
    const { own } = running.city;
    stage = {
      ...{ ...running, ...promise, site },
      unit: await workingAs(working, own.units[0].person),
      leader: await workingAs(working, own.leader),
      secretary: await workingAs(working, own.isoSecretary),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.site.stop();
    await stage?.cms.stop();
  });

  it('stands on the list as soon as the figure is published, with all that is missing', async () => {
    await publishFigure('Q1', 80);
    const { unit } = there();
    await open(unit, '/admin/khac-phuc');
    await unit.getByRole('link', { name: /Hồ sơ trả đúng hạn/ }).click();
    await field(unit, 'cause').waitFor();
    await isAlive(unit);
    expect(await section(unit, 'Kỳ không đạt').innerText()).toContain('80/100');
    expect(await unit.locator('#section-missing').innerText()).toContain('Nêu nguyên nhân');
  });

  it('gets its cause and deed from its unit, and who answers and by when from a leader', async () => {
    const { unit, leader } = there();
    await fillIn(unit, { cause: 'Một cửa thiếu người trực vào tháng 02', deed: 'Bố trí thêm hai người trực' });
    expect(await field(unit, 'owner').isDisabled()).toBe(true);
    await publishStep(unit);
    await open(leader, unit.url());
    await field(leader, 'owner').selectOption(there().city.own.units[0].key);
    await fillIn(leader, { dueDay: `20/05/${year}` });
    await publishStep(leader);
    await openAgain(unit);
    await fillIn(unit, { doneOn: `12/05/${year}`, outcome: 'Đã có thêm hai người trực từ 12/5' });
    await publishStep(unit);
    expect(await section(unit, 'Các bước đã công bố').innerText()).toContain('Nêu nguyên nhân; Nêu biện pháp');
  });

  it('is refused as effective until the figure of the next quarter is there, and closes by it', async () => {
    const { leader } = there();
    await openAgain(leader);
    await leader.getByRole('button', { name: 'Kết thúc theo số liệu' }).click();
    const dialog = leader.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kết thúc theo số liệu' }).click();
    expect(await dialog.getByRole('alert').innerText()).toContain(`chờ số liệu quý II/${year}`);
    await publishFigure('Q2', 97);
    await openAgain(leader);
    expect(await section(leader, 'Hiệu quả').innerText()).toContain(`số liệu quý II/${year} đã đạt`);
    expect((await act(leader, 'Kết thúc theo số liệu')).status).toBe(200);
    await leader.getByText('có hiệu quả', { exact: true }).first().waitFor();
    expect(await faultsOn(leader, ['.ck-workspace'])).toEqual([]);
    await leader.setViewportSize({ width: 360, height: 740 });
    expect(await overflowOf(leader)).toBeLessThanOrEqual(0);
  });

  it("leaves the city's inspector in no doubt which commune is late with what, and leads to no closed door", async () => {
    const { cms, city } = there();
    if (browser === undefined) return;
    const inspector = await workingAs({ browser, cms }, city.inspector);
    await open(inspector, '/admin/tinh-hinh');
    const own = inspector.locator('.ck-standing', { has: inspector.locator(`a[href$="xa=${city.own.slug}"]`) });
    const late = await own.innerText();
    expect(late).toMatch(/[1-9]\d* quá hạn/);
    expect(late).toMatch(
      new RegExp(`Báo cáo kết quả quý III/${String(year)}[^]*Hạn \\d\\d/\\d\\d/\\d{4}, đã quá \\d+ ngày`),
    );
    expect(await faultsOn(inspector)).toEqual([]);
    await own.getByRole('link').click();
    await inspector.locator('.ck-overview').waitFor();
    await isAlive(inspector);
    expect(await inspector.locator('a[href="/admin/khac-phuc"]').count()).toBe(0);
    await inspector.setViewportSize({ width: 360, height: 740 });
    expect(await overflowOf(inspector)).toBeLessThanOrEqual(0);
  });

  it('stands on the public page with its whole way, found to effective', async () => {
    const { site, door, city, indicator } = there();
    await caughtUp(site, door);
    const context = await browser?.newContext({ baseURL: site.url, locale: 'vi-VN' });
    const citizen = await context?.newPage();
    if (citizen === undefined) return;
    await citizen.goto(`/${city.own.slug}/khac-phuc`);
    await follow(citizen, citizen.getByRole('link', { name: /Hồ sơ trả đúng hạn/ }));
    const text = await citizen.locator('main').innerText();
    for (const words of ['Có hiệu quả', 'Một cửa thiếu người trực', 'Bố trí thêm hai người trực', 'Lãnh đạo ủy ban']) {
      expect(text).toContain(words);
    }
    expect(new URL(citizen.url()).pathname).toBe(
      `/${city.own.slug}/khac-phuc/${indicator}/${year}-q1/${city.own.units[0].key}`,
    );
    expect(await faultsOn(citizen)).toEqual([]);
  });
});
