import { describe, expect, it } from 'vitest';
import ObjectivePage from '../pages/[commune]/muc-tieu/[key].astro';
import ListPage from '../pages/[commune]/ket-qua/index.astro';
import ResultPage from '../pages/[commune]/ket-qua/[indicator]/[period]/[part]/index.astro';
import { renderPage } from '../page/render-page.ts';
import { communeThu, documentOf, indicatorOnTime, resultOf, writtenHouse } from '../page/written-house.ts';

const promise = documentOf({ objectives: [{ key: 'mt1', statement: 'Một.', indicators: [indicatorOnTime] }] });
const value = { kind: 'counted', numerator: 97, denominator: 100 };
const sent = resultOf({ value, provisional: true, cutOff: '2026-03-20' }, { by: 'source' });
const verified = resultOf({ value }, { version: 2, reason: 'Đã được kiểm tra.' });
const params = { commune: 'xa-thu', indicator: 'ct1', period: '2026-q1', part: 'whole' };
const pages = [
  ['the objective', ObjectivePage, { commune: 'xa-thu', key: 'mt1' }],
  ['the list of results', ListPage, { commune: 'xa-thu' }],
  ['the result', ResultPage, params],
] as const;

describe('a figure that a source sent by itself', () => {
  it.each(pages)('is called provisional on the page of %s, with its cut-off', async (_name, page, at) => {
    const { text } = await renderPage(page, { locals: writtenHouse([communeThu, promise, sent]), params: at });
    expect(text).toContain('Số liệu tạm tính');
    expect(text).toContain('20/03/2026');
  });

  it('is seen to wait for a person once its period is over', async () => {
    const locals = writtenHouse([communeThu, promise, sent]);
    const { text } = await renderPage(ResultPage, { locals, params });
    expect(text).toContain('chờ kiểm tra');
  });

  it.each(pages)('is called so no more on the page of %s once a person has verified it', async (_name, page, at) => {
    const { html } = await renderPage(page, {
      locals: writtenHouse([communeThu, promise, sent, verified]),
      params: at,
    });
    expect(html).not.toContain('class="provisional"');
    expect(html).not.toMatch(/<b class="st half">\s*Số liệu tạm tính/);
  });
});
