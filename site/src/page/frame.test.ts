import { describe, expect, it } from 'vitest';
import CityPage from '../pages/index.astro';
import HomePage from '../pages/[commune]/index.astro';
import LogPage from '../pages/[commune]/nhat-ky.astro';
import NotFoundPage from '../pages/404.astro';
import PlanPage from '../pages/[commune]/ke-hoach.astro';
import { renderPage } from './render-page.ts';
import { communeThu, documentOf, indicatorOnTime, resultOf, writtenHouse } from './written-house.ts';

const plan = {
  key: 'kh1',
  tasks: [
    {
      key: 'nv1',
      number: '1',
      content: 'Rà soát hồ sơ.',
      lead: [{ text: 'Văn phòng', unit: 'dv1' }],
      support: [],
      monitor: [],
      time: { wording: 'Quý I/2026', times: [{ kind: 'quarters', quarters: ['2026-Q1'] }] },
    },
    { key: 'nv2', number: '2', content: 'Trực tiếp dân.', lead: [{ text: 'Tổ trực' }], support: [], monitor: [] },
  ],
};
const deeds = [
  communeThu,
  documentOf({ objectives: [{ key: 'mt1', statement: 'Một.', indicators: [indicatorOnTime] }], plan }),
  resultOf({ value: { kind: 'counted', numerator: 80, denominator: 100 } }),
];
const params = { commune: 'xa-thu' };

describe('every page', () => {
  it('says that its content is invented where it is, and only there', async () => {
    const invented = await renderPage(CityPage, { locals: writtenHouse(deeds, { demo: true }) });
    expect(invented.text).toContain('Dữ liệu minh họa');
    expect((await renderPage(CityPage, { locals: writtenHouse(deeds) })).text).not.toContain('Dữ liệu minh họa');
  });

  it('says until when its data reach while the workroom is silent', async () => {
    const locals = writtenHouse(deeds, { silentSince: '2026-11-19T17:30:00.000Z' });
    expect((await renderPage(HomePage, { locals, params })).text).toContain('dữ liệu đến 00:30 ngày 20/11/2026');
  });

  it('names at its foot the newest entry that touches it, so that anybody can check it', async () => {
    const locals = writtenHouse([...deeds, { ...communeThu, subject: 'xa-khac', commune: 'xa-khac' }]);
    const { text } = await renderPage(HomePage, { locals, params });
    expect(text).toContain('Sổ công bố đang ở mục số 3');
    expect(text).toContain(locals.record.entries[2]?.hash.slice(0, 12));
  });

  it('leaves a blank between a word and what follows it, and none before a comma or a full stop', async () => {
    const locals = writtenHouse(deeds);
    for (const page of [CityPage, HomePage, LogPage, PlanPage]) {
      const { html, text } = await renderPage(page, { locals, params });
      expect(html.match(/[\p{L}\d,;:]<(?:a|b|code|time)[ >].{0,40}/gu)).toBeNull();
      expect(text.match(/.{0,20} [.,;:)](?=\s|$)/gu)).toBeNull();
    }
  });

  it('carries no style attribute and no script of its own, which the security policy forbids', async () => {
    const { html } = await renderPage(HomePage, { locals: writtenHouse(deeds), params });
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/ on[a-z]+=/);
  });
});

describe('the site of one commune', () => {
  const locals = writtenHouse(deeds, { siteCommune: 'xa-thu' });

  it('drops the commune from all its addresses', async () => {
    const { html } = await renderPage(HomePage, { locals, params });
    expect(html).not.toMatch(/href="\/xa-thu/);
    expect(html).toContain('href="/muc-tieu/mt1"');
    expect(html).toContain('<link rel="canonical" href="https://camket.example/"');
  });

  it('does not show other communes', async () => {
    const others = writtenHouse([...deeds, { ...communeThu, subject: 'xa-khac', commune: 'xa-khac' }], {
      siteCommune: 'xa-khac',
    });
    expect((await renderPage(HomePage, { locals: others, params })).status).toBe(404);
  });
});

describe('the page of the plan', () => {
  const show = (query: string) => renderPage(PlanPage, { locals: writtenHouse(deeds), params, query });

  it('keeps the printed numbers and the state of each task', async () => {
    const { text } = await show('');
    expect(text).toMatch(/1 Rà soát hồ sơ\.\s*Quá hạn từ ngày 01\/04\/2026/);
    expect(text).toMatch(/2 Trực tiếp dân\.\s*Chưa xác định hạn/);
  });

  it('narrows by unit and by state, and says how many are left', async () => {
    const byUnit = await show('?don-vi=dv1');
    expect(byUnit.text).toContain('Đang hiện 1 trong 2 công việc.');
    expect(byUnit.text).not.toContain('Trực tiếp dân.');
    const byState = await show('?trang-thai=chua-xac-dinh-han');
    expect(byState.text).not.toContain('Rà soát hồ sơ.');
  });

  it('passes over a filter that does not exist', async () => {
    expect((await show('?don-vi=khong-co&nam=1900')).text).toContain('Rà soát hồ sơ.');
  });
});

it('offers a search on an address that leads nowhere', async () => {
  const { html, text } = await renderPage(NotFoundPage, { locals: writtenHouse([]) });
  expect(text).toContain('Không tìm thấy trang này');
  expect(html).toContain('action="/tim-kiem"');
});
