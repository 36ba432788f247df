import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDecision, lead } from '../access/stage-rows.ts';
import { faultsOn, overflowOf } from '../accessibility/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { ask } from '../support/city.ts';
import { listIn, memberOf, numberIn, textIn } from '../support/door.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { act, deed, field, isAlive, open, workingAs } from './panel.ts';

const browser: Browser | undefined = await openBrowser();
const name = 'Lò Thị Kín';
const ground = 'Có tên riêng của một công dân.';
const reason = 'Soạn lại sau khi che dữ liệu cá nhân.';

interface Stage extends RunningCity {
  readonly site: SiteProcess;
  readonly admin: Page;
  readonly office: Page;
  readonly citizen: Page;
  /** The published decision that names somebody: its row, its address, the number of its entry, what it says. */
  readonly id: string;
  readonly subject: string;
  readonly seq: number;
  readonly decision: unknown;
}

/** A published decision that names somebody in each of its texts. */
async function decisionIn({ door, city: { own } }: RunningCity) {
  const id = textIn(await draftDecision(door, own, { number: '77', marker: name }), 'id');
  await lead(door, { collection: 'decisions', id }, { stage: 'published', writer: own.office, checker: own.leader });
  const { body } = await ask(door, { path: `/decisions/${id}/whole`, as: own.office.as });
  const { text } = await ask(door, { path: '/register' });
  const entries = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  const subject = textIn(body, 'subject');
  const entry = entries.find((one) => memberOf(one, 'subject') === subject);
  return { id, subject, seq: numberIn(entry, 'seq'), decision: memberOf(body, 'decision') };
}

describe.runIf(browser !== undefined)('personal data that was published by mistake', () => {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined) throw new Error('Cannot go on before the servers stand');
    return stage;
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const running = await startCity();
    const published = await decisionIn(running);
    const site = await startSiteOf(running.cms);
    const working = { browser, cms: running.cms };
    stage = {
      ...running,
      ...published,
      site,
      admin: await workingAs(working, running.city.admin),
      office: await workingAs(working, running.city.own.office),
      citizen: await browser.newPage({ baseURL: site.url, locale: 'vi-VN' }),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.site.stop();
    await stage?.cms.stop();
  });

  it('is looked at by an administrator before it is redacted: what goes, what quotes it, what stays; nobody else is shown that', async () => {
    const { admin, office, seq } = there();
    await open(admin, '/admin/so-cong-bo');
    await admin.getByRole('link', { name: `Che nội dung này… Mục số ${String(seq)}`, exact: true }).click();
    await admin.getByRole('heading', { name: 'Sẽ che', exact: true }).waitFor();
    await isAlive(admin);
    const main = admin.locator('.ck-redaction');
    for (const words of [name, 'Trích lại nội dung này', 'Điều còn lại', 'Không lấy lại được'])
      expect(await main.innerText()).toContain(words);
    const choice = admin.getByRole('checkbox', { name: `Mục số ${String(seq)}`, exact: false });
    await choice.uncheck();
    await admin.getByText('Hãy chọn ít nhất một bản.').waitFor();
    expect(await admin.getByRole('button', { name: /^Che \d+ mục$/ }).count()).toBe(0);
    await choice.check();
    await admin.getByRole('heading', { name: 'Sẽ che', exact: true }).waitFor();
    for (const width of [360, 1280]) {
      await admin.setViewportSize({ width, height: 900 });
      expect([width, await overflowOf(admin), await faultsOn(admin, ['.ck-redaction'])]).toEqual([width, 0, []]);
    }
    await office.goto(admin.url());
    await office.getByText('Chỉ quản trị viên được che nội dung đã công bố.').waitFor();
    expect(await office.getByRole('button', { name: /^Che \d+ mục$/ }).count()).toBe(0);
  });

  it('goes only with a public ground and the number typed once more; the public page then says that it was redacted', async () => {
    const { admin, seq, citizen, site, door, subject } = there();
    const redact = admin.getByRole('button', { name: 'Che 1 mục', exact: true });
    await redact.press('Enter');
    await admin.getByText('Cần nêu căn cứ che.').waitFor();
    await admin.getByText(`Số vừa gõ chưa đúng: cần gõ ${String(seq)}.`).waitFor();
    await admin.getByLabel('Căn cứ che (công khai)').fill(ground);
    await admin.getByLabel(`Để xác nhận, gõ số mục ${String(seq)}`).fill(String(seq));
    await redact.press('Enter');
    await admin.getByText(/^Đã che\. Lần che này là mục số \d+ của sổ công bố\.$/).waitFor();
    expect(await faultsOn(admin, ['.ck-redaction'])).toEqual([]);

    await caughtUp(site, door);
    await citizen.goto(`/${subject}`);
    const text = await citizen.locator('main').innerText();
    expect(text).toMatch(/đã (?:được )?che/);
    expect(text).not.toContain(name);

    await admin.goto(`/admin/so-cong-bo/che?muc=${String(seq)}`);
    await admin.getByText(new RegExp(`^Mục số ${String(seq)} đã được che bởi mục số \\d+\\.$`)).waitFor();
    expect(await redact.count()).toBe(0);
  });

  it('is written anew: the office corrects it from its place, and the public page shows the new version', async () => {
    const { admin, office, door, city, id, seq, decision, citizen, site, subject } = there();
    await open(office, `/admin/collections/decisions/${id}`);
    await office.getByText('không lời cũ nào tự trở lại').waitFor();
    const first = office.url();
    expect((await act(office, 'Đính chính', reason)).status).toBe(200);
    await office.waitForURL((url) => url.href !== first);
    await deed(office, 'Trình duyệt').waitFor();
    await isAlive(office);
    expect(await field(office, 'subject').inputValue()).toMatch(/^\[nội dung đã che theo mục số \d+ của sổ công bố\]$/);

    const { own } = city;
    const draft = new URL(office.url()).pathname.split('/').at(-1) ?? '';
    const { body } = await ask(door, { path: `/decisions/${draft}/whole`, as: own.office.as });
    const anew: unknown = JSON.parse(JSON.stringify(decision).replaceAll(name, 'người dân'));
    const saving = { revision: numberIn(body, 'revision'), decision: anew };
    await ask(door, { method: 'PUT', path: `/decisions/${draft}/whole`, body: saving, as: own.office.as });
    const people = { writer: own.office, checker: own.leader };
    await lead(door, { collection: 'decisions', id: draft }, { stage: 'published', ...people });
    await caughtUp(site, door);

    await citizen.goto(`/${subject}`);
    const text = await citizen.locator('main').innerText();
    expect(text).toContain('người dân');
    expect(text).not.toContain(name);
    await citizen.goto(`/${subject}/ban/1`);
    expect(await citizen.locator('main').innerText()).toMatch(/đã (?:được )?che/);
    await open(admin, `/admin/so-cong-bo/che?muc=${String(seq)}`);
    expect(await admin.getByRole('checkbox', { name: /· Bản 1 · đã che/ }).isDisabled()).toBe(true);
    await admin.getByRole('checkbox', { name: /· Bản 2 · 77/ }).check();
    await admin.getByRole('link', { name: 'Xem trước với lựa chọn này', exact: true }).click();
    await admin.getByRole('heading', { name: 'Sẽ che', exact: true }).waitFor();
    expect(await admin.getByRole('checkbox', { name: /· Bản 2 · 77/ }).isChecked()).toBe(true);
    expect(listIn(body, 'decision', 'objectives')).toHaveLength(listIn(decision, 'objectives').length);
  });
});
