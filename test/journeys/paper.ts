import type { Reading } from '@camket/shared/reading';
import type { Locator, Page } from 'playwright-core';
import { compose } from '../writers/compose.ts';
import { layouts } from '../writers/layout.ts';
import type { Sheet } from '../writers/sheet.ts';
import { field, isAlive, open } from './panel.ts';

/** What the document of the journeys says. */
export const said = {
  promise: 'Tỷ lệ hồ sơ trả đúng hạn đạt từ 96% trở lên',
  task: 'Rà soát hồ sơ sắp đến hạn vào sáng thứ hai hằng tuần',
  lead: 'Phòng số 1 xa-suoi-thu',
  deadline: 'Quý II/2026',
} as const;

/** A decision of the commune in which the journeys are made, with a number of its own. */
function paperNumbered(number: string): Reading {
  const issuer = 'Ủy ban nhân dân xã Suối Thử';
  return {
    source: 'văn bản',
    document: {
      kind: 'decision',
      number,
      symbol: 'QĐ-UBND',
      place: 'Suối Thử',
      issuedOn: '2026-02-03',
      issuer,
      subject: `ban hành Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2026 của ${issuer}`,
      year: 2026,
      signer: { name: 'Người Ký Thử', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
      legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
      articles: [
        { number: 1, text: 'Ban hành kèm theo Quyết định này Mục tiêu chất lượng năm 2026.' },
        { number: 2, text: 'Định kỳ hàng quý, các phòng chuyên môn báo cáo kết quả thực hiện về Văn phòng.' },
        { number: 3, text: 'Chánh Văn phòng và các phòng chuyên môn chịu trách nhiệm thi hành Quyết định này./.' },
      ],
      recipients: ['Như Điều 3;', 'Lưu: VT.'],
    },
    policy: null,
    objectives: [
      {
        number: '1',
        statement: `${said.promise}.`,
        indicators: [{ phrase: said.promise, operator: 'gte', value: 96, unit: '%', grade: null, partOf: null }],
      },
    ],
    tasks: [
      {
        objective: '1',
        number: '1',
        content: said.task,
        lead: [said.lead],
        support: [],
        deadline: said.deadline,
        output: null,
        monitor: [],
      },
    ],
    reporting: [
      {
        text: 'Định kỳ hàng quý, các phòng chuyên môn báo cáo kết quả thực hiện về Văn phòng.',
        times: [{ kind: 'every', months: 3 }],
      },
    ],
  };
}

/** The document laid out as offices do. */
export const sheetNumbered = (number: string): Sheet => compose(paperNumbered(number), layouts[0]);

/** Hands a file in, and waits until it has been read. */
export async function handIn(
  page: Page,
  file: { readonly name: string; readonly mimeType: string; readonly bytes: Uint8Array },
): Promise<string> {
  await open(page, '/admin/doc-van-ban');
  await page.locator('input[type="file"]').setInputFiles({ ...file, buffer: Buffer.from(file.bytes) });
  await page.waitForURL(/\/doc-van-ban\/[\da-f-]{24,36}$/);
  const refusal = page.locator('.ck-notice[role="alert"]');
  await documentIn(page).or(refusal).first().waitFor({ timeout: 300_000 });
  if (await refusal.isVisible()) throw new Error(`Cannot read ${file.name}: ${await refusal.innerText()}`);
  await isAlive(page);
  return page.url();
}

/** The document on the screen of a review. */
export const documentIn = (page: Page): Locator => page.locator('[data-document]');

/** The line that says how many values nobody has confirmed. */
export const openValues = (page: Page): Locator =>
  page.getByRole('button', { name: /giá trị chưa xác nhận|Đã xác nhận mọi/ });

/** How many values nobody has confirmed. */
export async function countOpen(page: Page): Promise<number> {
  const text = (await openValues(page).first().textContent()) ?? '';
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

/** Waits until everything on the screen of a review is on the server. */
export const savedReview = (page: Page): Promise<void> => page.getByText(/^Đã lưu lúc/).waitFor();

/** The field of a value, with what is said about where it comes from. */
export const markOf = async (page: Page, path: string): Promise<string> =>
  (await page.locator(`[id="${(await field(page, path).getAttribute('id')) ?? ''}-mark"]`).textContent()) ?? '';

/** Selects words of the document, as dragging over them does. */
export async function selectInDocument(page: Page, words: string): Promise<void> {
  await documentIn(page).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) {
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }
    throw new Error(`Cannot select "${wanted}": the document does not hold it`);
  }, words);
}

/** Makes the draft, and waits for its screen. */
export async function makeDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tạo bản dự thảo' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tạo bản dự thảo' }).click();
  const open = dialog.getByRole('button', { name: 'Mở bản dự thảo' });
  const draft = page.getByRole('region', { name: 'Kế hoạch thực hiện', exact: true });
  await open.or(draft).waitFor();
  if (await open.isVisible()) await open.click();
  await page.waitForURL(/\/collections\/decisions\/[\da-f-]{24,36}$/);
  await draft.waitFor();
}
