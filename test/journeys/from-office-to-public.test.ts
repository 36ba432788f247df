import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { until } from '../support/until.ts';
import { act, deed, field, follow, open, openAgain, signedInAs, workingAs } from './panel.ts';
import { beginDecision, written, writeDecision } from './write-decision.ts';

const browser: Browser | undefined = await openBrowser();

const mended = 'Trả lời phản ánh của người dân trong ba ngày làm việc.';
const returned = 'Cam kết hai ngày là chưa đủ người làm, đề nghị ghi ba ngày.';
const withdrawn = 'Ban hành nhầm thẩm quyền, Ủy ban nhân dân xã rút lại để ban hành lại.';

interface Stage extends RunningCity {
  readonly site: SiteProcess;
  readonly office: Page;
  readonly leader: Page;
  readonly citizen: Page;
}

describe.runIf(browser !== undefined)('a decision on its way from the office to the public', () => {
  let stage: Stage | undefined;
  const there = (): Stage => {
    if (stage === undefined) throw new Error('Cannot go on before the servers stand');
    return stage;
  };

  beforeAll(async () => {
    if (browser === undefined) return;
    const running = await startCity();
    const site = await startSiteOf(running.cms);
    const working = { browser, cms: running.cms };
    stage = {
      ...running,
      site,
      office: await signedInAs(working, running.city.own.office),
      leader: await workingAs(working, running.city.own.leader),
      citizen: await browser.newPage({ baseURL: site.url, locale: 'vi-VN' }),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.site.stop();
    await stage?.cms.stop();
  });

  it('is not submitted while something is missing, and the office is told what', async () => {
    const { office } = there();
    await beginDecision(office);
    await deed(office, 'Trình duyệt').click();
    const check = office.getByRole('complementary', { name: 'Kiểm tra trước khi trình' });
    await check.waitFor();
    expect(await check.getByRole('heading', { name: /việc cần hoàn thiện trước khi trình/ }).count()).toBe(1);
    expect(await check.locator('.ck-link').count()).toBeGreaterThanOrEqual(3);
    expect(await office.getByRole('dialog').count()).toBe(0);
    expect(await field(office, 'number').getAttribute('aria-invalid')).toBe('true');
    await check.getByRole('button', { name: 'Đóng' }).click();
  });

  it('is submitted once it is whole, with the plan that was pasted from a table', async () => {
    const { office } = there();
    await writeDecision(office);
    for (const [at, [, content, lead]] of written.tasks.entries()) {
      expect(await field(office, `plan.tasks.${at}.content`).inputValue()).toBe(content);
      expect(await office.getByText(lead, { exact: true }).count()).toBeGreaterThan(0);
    }
    expect((await act(office, 'Trình duyệt')).status).toBe(200);
    await office.getByText('Chờ duyệt', { exact: true }).first().waitFor();
    expect(await field(office, 'number').getAttribute('readonly')).not.toBeNull();
  });

  it('is returned by the leader only with a reason, which the office reads', async () => {
    const { office, leader } = there();
    await open(leader, '/admin');
    await leader
      .getByRole('link', { name: /27\/QĐ-UBND/ })
      .first()
      .click();
    await deed(leader, 'Trả lại').click();
    const dialog = leader.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await dialog.getByText('Cần ghi lý do trước khi tiếp tục.').waitFor();
    await leader.keyboard.press('Escape');
    expect((await act(leader, 'Trả lại', returned)).status).toBe(200);
    await openAgain(office);
    await office.getByText(returned).first().waitFor();
  });

  it('is mended, submitted again, and stands on the public page as the leader published it', async () => {
    const { office, leader, citizen, city } = there();
    await field(office, 'policy.commitments.0.text').fill(mended);
    expect((await act(office, 'Trình duyệt')).status).toBe(200);
    await openAgain(leader);
    expect((await act(leader, 'Duyệt và công bố')).status).toBe(200);
    await leader.getByText('Đã công bố', { exact: true }).first().waitFor();
    await until('the public list of documents', async () => {
      await citizen.goto(`/${city.own.slug}/van-ban`);
      return (await citizen.getByRole('link', { name: /27\/QĐ-UBND/ }).count()) > 0;
    });
    await follow(citizen, citizen.getByRole('link', { name: /27\/QĐ-UBND/ }).first());
    const text = await citizen.locator('main').innerText();
    for (const words of [mended, written.promise, ...written.tasks.flatMap((row) => row)])
      expect(text).toContain(words);
    expect(text).not.toContain(written.commitment);
    expect(text).not.toContain(returned);
  });

  it('keeps its public page with the reason, once office and leader have withdrawn it', async () => {
    const { office, leader, citizen } = there();
    await openAgain(office);
    expect((await act(office, 'Thu hồi', withdrawn)).status).toBe(200);
    await openAgain(leader);
    expect((await act(leader, 'Duyệt và công bố')).status).toBe(200);
    await until('the withdrawal on the public page', async () => {
      const response = await citizen.reload();
      return response?.status() === 200 && (await citizen.locator('main').innerText()).includes(withdrawn);
    });
    expect(await citizen.locator('main').innerText()).toContain(written.promise);
  });
});
