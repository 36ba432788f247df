import type { Page } from 'playwright-core';
import { field, fillIn, pasteTable, section } from './panel.ts';

/** The year of the decision: the one that is over, so that results of all its periods can be reported. */
const year = new Date().getUTCFullYear() - 1;

/** What the office writes in the journey. */
export const written = {
  subject: `ban hành mục tiêu chất lượng và kế hoạch năm ${year} của Suối Thử`,
  commitment: 'Trả lời phản ánh của người dân trong hai ngày làm việc.',
  promise: 'Hồ sơ được trả đúng hạn đạt từ 95% trở lên',
  tasks: [
    ['1.1', 'Rà soát hồ sơ quá hạn mỗi tuần', 'Phòng số 1 xa-suoi-thu', `Quý I năm ${year}`],
    ['1.2', 'Công khai thời hạn tại bàn tiếp nhận', 'Phòng số 2 xa-suoi-thu', `Quý II năm ${year}`],
  ],
} as const;

/** Begins a decision on the screen for new ones. */
export async function beginDecision(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Soạn văn bản' }).first().click();
  await field(page, 'subject').fill(written.subject);
  await field(page, 'year').fill(String(year));
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click();
  await page.waitForURL(/\/collections\/decisions\/[\da-f-]{36}$/);
  await section(page, 'Kế hoạch thực hiện').waitFor();
}

/** Fills in the rest of it: head, text, one objective with its promise, and the plan from a pasted table. */
export async function writeDecision(page: Page): Promise<void> {
  await fillIn(page, {
    number: '27',
    place: 'Suối Thử',
    issuedOn: `15/01/${year}`,
    'signer.position': 'CHỦ TỊCH',
    'signer.name': 'Người Ký Thử',
  });
  await section(page, 'Căn cứ').getByRole('button', { name: 'Thêm dòng' }).click();
  await section(page, 'Điều').getByRole('button', { name: 'Thêm dòng' }).click();
  await section(page, 'Chính sách chất lượng').getByRole('button', { name: 'Thêm dòng' }).click();
  await fillIn(page, {
    'legalBases.0': 'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'articles.0.text': 'Ban hành kèm theo Quyết định này mục tiêu chất lượng.',
    'policy.commitments.0.text': written.commitment,
  });
  await writeObjective(page);
  await pastePlan(page);
}

async function writeObjective(page: Page): Promise<void> {
  const objectives = section(page, 'Mục tiêu');
  await objectives.getByRole('button', { name: 'Thêm mục tiêu' }).click();
  await fillIn(page, { 'objectives.0.number': '1', 'objectives.0.statement': `${written.promise}.` });
  await field(page, 'objectives.0.statement').evaluate((element, length) => {
    if (element instanceof HTMLTextAreaElement) element.setSelectionRange(0, length);
  }, written.promise.length);
  await objectives.getByRole('button', { name: 'Thêm chỉ tiêu từ đoạn đang chọn' }).click();
  await field(page, 'objectives.0.indicators.0.target').selectOption('level');
  await field(page, 'objectives.0.indicators.0.target.comparator').selectOption('gte');
  await fillIn(page, { 'objectives.0.indicators.0.target.value': '95' });
}

async function pastePlan(page: Page): Promise<void> {
  await section(page, 'Kế hoạch thực hiện').getByRole('button', { name: 'Dán từ Word, Excel' }).click();
  const dialog = page.getByRole('dialog');
  const heads = ['STT', 'Nội dung công việc', 'Chủ trì', 'Thời gian hoàn thành'];
  await pasteTable(dialog.getByRole('textbox', { name: 'Ô dán' }), [heads, ...written.tasks]);
  await dialog.getByRole('combobox', { name: 'Phục vụ mục tiêu' }).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Thêm 2 dòng' }).click();
  await dialog.waitFor({ state: 'detached' });
}
