import type { Decision } from '@camket/shared/decisions';
import type { ResultValue } from '@camket/shared/indicators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lead } from '../access/stage-rows.ts';
import { ask } from '../support/city.ts';
import { listIn, memberOf, textIn } from '../support/door.ts';
import { elementOfId, type PageElement, pageTree, textOf } from '../support/page-tree.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { entriesOf, linesOf } from '../support/verify.ts';
import { closedYear, decisionPromising, gaps, type Line } from './promised-lines.ts';

/** A published decision, with the keys that its promises were given. */
interface Issued {
  readonly subject: string;
  readonly objectives: readonly { readonly key: string; readonly indicators: readonly string[] }[];
}

const lastYear = new Date().getUTCFullYear() - 1;
const yearly = [{ wording: 'Báo cáo mỗi năm một lần', times: [{ kind: 'every', months: 12 }] }] as const;
const quarterly = [{ wording: 'Báo cáo hàng quý', times: [{ kind: 'every', months: 3 }] }] as const;

describe('a figure that a unit enters and the secretary publishes', () => {
  let there: RunningCity;
  let site: SiteProcess;

  /** Drafts a decision, publishes it, and reads its keys. */
  async function issue(decision: Decision): Promise<Issued> {
    const { door, city } = there;
    const { own } = city;
    const drafted = await ask(door, {
      method: 'POST',
      path: '/decisions/whole',
      body: { commune: own.slug, decision },
      as: own.office.as,
    });
    const id = textIn(drafted.body, 'id');
    const people = { writer: own.office, checker: own.leader };
    await lead(door, { collection: 'decisions', id }, { stage: 'published', ...people });
    const { body } = await ask(door, { path: `/decisions/${id}/whole`, as: own.office.as });
    return {
      subject: textIn(body, 'subject'),
      objectives: listIn(body, 'decision', 'objectives').map((one) => ({
        key: textIn(one, 'key'),
        indicators: listIn(one, 'indicators').map((indicator) => textIn(indicator, 'key')),
      })),
    };
  }

  interface Figure {
    readonly subject: string;
    readonly indicator: string;
    readonly period: string;
    readonly value: ResultValue;
    readonly part?: string;
    readonly unit?: 0 | 1;
    readonly cutOff?: string;
    readonly counts?: object;
    readonly gapNote?: string;
  }

  const rowOf = ({ part = 'whole', unit = 0, cutOff, subject, ...figure }: Figure) => ({
    commune: there.city.own.id,
    unit: there.city.own.units[unit].id,
    decision: { subject, version: 1 },
    ...{ ...figure, part, cutOff: cutOff ?? `${lastYear}-12-31` },
    ...{ source: 'Sổ theo dõi', cause: 'Thiếu người ở bộ phận tiếp nhận', evidence: [] },
  });

  const enter = (figure: Figure) =>
    there.door({
      method: 'POST',
      path: '/results',
      body: rowOf(figure),
      as: there.city.own.units[figure.unit ?? 0].person.as,
    });

  async function publish(figure: Figure): Promise<string> {
    const { own } = there.city;
    const made = await enter(figure);
    const id = textIn(made.body, 'doc', 'id');
    const people = { writer: own.units[figure.unit ?? 0].person, checker: own.isoSecretary };
    await lead(there.door, { collection: 'results', id }, { stage: 'published', ...people });
    return id;
  }

  const page = async (path: string): Promise<PageElement> => {
    await caughtUp(site, there.door);
    const response = await fetch(new URL(`/${there.city.own.slug}/${path}`, site.url));
    if (!response.ok) throw new Error(`Cannot open ${path}: ${response.status}`);
    return pageTree(await response.text());
  };
  const blank = /\s+/g;
  /** What stands beside a promise on the page of its objective. */
  const told = async (objective: string, indicator: string): Promise<string> => {
    const element = elementOfId(await page(`muc-tieu/${objective}`), `chi-tieu-${indicator}`);
    return element === undefined ? '' : textOf(element).replaceAll(blank, ' ').trim();
  };
  /** The word of state right after the words of the promise. */
  const begins = (text: string, what: string): string => {
    const [, after = text] = text.split(`${what} `, 2);
    return after;
  };

  beforeAll(async () => {
    there = await startCity();
    site = await startSiteOf(there.cms);
  });
  afterAll(async () => {
    await site.stop();
    await there.cms.stop();
  });

  describe('of the year that is over', () => {
    const shown = new Map<Line, string>();

    beforeAll(async () => {
      const issued = await issue(
        decisionPromising([closedYear], { year: lastYear, number: '71', reporting: [...yearly] }),
      );
      const [{ key, indicators } = { key: '', indicators: [] }] = issued.objectives;
      for (const [place, { value }] of closedYear.entries()) {
        const indicator = indicators[place] ?? '';
        await publish({ subject: issued.subject, indicator, period: String(lastYear), value });
      }
      for (const [place, line] of closedYear.entries()) shown.set(line, await told(key, indicators[place] ?? ''));
    });

    it.each(closedYear)('is judged and shown exactly: $what', (line) => {
      const text = shown.get(line) ?? '';
      expect(begins(text, line.what).startsWith(line.state), text).toBe(true);
      for (const words of line.says ?? []) expect(text).toContain(words);
      for (const words of line.saysNot ?? []) expect(text).not.toContain(words);
    });

    it('is counted by state, worst first, and never averaged', async () => {
      const page71 = textOf(await page(`muc-tieu?nam=${lastYear}`)).replaceAll(blank, ' ');
      const missed = closedYear.filter(({ state }) => state === 'Không đạt').length;
      const met = closedYear.filter(({ state }) => state === 'Đạt').length;
      expect(page71).toContain(`${missed} không đạt`);
      expect(page71).toContain(`${met} đạt`);
      expect(page71.indexOf(`${missed} không đạt`)).toBeLessThan(page71.indexOf(`${met} đạt`));
    });
  });

  describe('with a part missing', () => {
    const line = { what: 'số của hai đơn vị', promise: {} };
    let issued: Issued;
    const period = String(lastYear);

    beforeAll(async () => {
      const parts = there.city.own.units.map(({ key }) => key);
      const promise = { target: { kind: 'level', comparator: 'gt', value: '90' }, parts } as const;
      issued = await issue(
        decisionPromising(
          [
            [
              { ...line, promise: { ...promise, population: { kind: 'fixed', size: 660 } } },
              { ...line, promise },
            ],
          ],
          { year: lastYear, number: '72', reporting: [...yearly] },
        ),
      );
      const [, second = ''] = issued.objectives[0]?.indicators ?? [];
      const [first = ''] = issued.objectives[0]?.indicators ?? [];
      const counted = { kind: 'counted', numerator: 540, denominator: 593 } as const;
      for (const indicator of [first, second])
        await publish({ subject: issued.subject, indicator, period, part: parts[0] ?? '', value: counted });
    });

    it('keeps the missing part in sight: how many have reported, and what the total can still become', async () => {
      const [{ key, indicators } = { key: '', indicators: [] }] = issued.objectives;
      const bounded = await told(key, indicators[0] ?? '');
      expect(begins(bounded, line.what)).toMatch(/^Quá hạn/);
      for (const words of ['91,06%', '1/2 đơn vị', '81,82%', '91,97%']) expect(bounded).toContain(words);
      expect(await told(key, indicators[1] ?? '')).not.toContain('81,82%');
    });

    it('is one figure wherever it stands', async () => {
      const [{ key, indicators } = { key: '', indicators: [] }] = issued.objectives;
      const indicator = indicators[0] ?? '';
      const own = textOf(await page(`ket-qua/${indicator}/${period}/whole`).catch(() => page(`muc-tieu/${key}`)));
      const list = textOf(await page(`ket-qua?nam=${lastYear}`));
      expect(own).toContain('91,06%');
      expect(list).toContain('91,06%');
    });

    it('is overdue by the calendar alone: no job has run, and nothing was reported', async () => {
      const alone = await issue(
        decisionPromising(
          [[{ what: 'không ai báo cáo', promise: { target: { kind: 'level', comparator: 'gte', value: '90' } } }]],
          {
            year: lastYear,
            number: '73',
            reporting: [...yearly],
          },
        ),
      );
      const [{ key, indicators } = { key: '', indicators: [] }] = alone.objectives;
      expect(begins(await told(key, indicators[0] ?? ''), 'không ai báo cáo')).toMatch(/^Quá hạn/);
    });
  });

  it('of other promises is computed from them, itself left out: 22 of 23', async () => {
    const level = { target: { kind: 'level', comparator: 'gte', value: '90' } } as const;
    const others = Array.from({ length: 23 }, (_, place) => ({ what: `chỉ tiêu ${place + 1}`, promise: level }));
    const keys = others.map((_, place) => `ct-moi-${place + 1}`);
    const computed = {
      measure: 'shareOfIndicators',
      indicators: keys,
      target: { kind: 'level', comparator: 'gte', value: '98' },
    } as const;
    const lines = [...others, { what: 'các chỉ tiêu hoàn thành', promise: computed }];
    const issued = await issue(decisionPromising([lines], { year: lastYear, number: '76', reporting: [...yearly] }));
    const [{ key, indicators } = { key: '', indicators: [] }] = issued.objectives;
    for (const [place, indicator] of indicators.slice(0, 23).entries()) {
      const value = { kind: 'counted', numerator: place === 0 ? 80 : 95, denominator: 100 } as const;
      await publish({ subject: issued.subject, indicator, period: String(lastYear), value });
    }
    const text = await told(key, indicators[23] ?? '');
    expect(begins(text, 'các chỉ tiêu hoàn thành')).toMatch(/^Không đạt/);
    for (const words of ['95,65%', '22 trên 23 chỉ tiêu']) expect(text).toContain(words);
  });

  it('that does not add up is shown with its gap, explained, and not kept back', async () => {
    const promise = { target: { kind: 'level', comparator: 'gte', value: '80' } } as const;
    const lines = gaps.map((_, place) => ({ what: `hồ sơ lĩnh vực ${place + 1}`, promise }));
    const issued = await issue(decisionPromising([lines], { year: lastYear, number: '77', reporting: [...yearly] }));
    const [{ indicators } = { indicators: [] }] = issued.objectives;
    for (const [place, { gap, ...counts }] of gaps.entries()) {
      const indicator = indicators[place] ?? '';
      const value = { kind: 'counted', numerator: counts.early + counts.onTime, denominator: counts.resolved } as const;
      const gapNote = 'Hồ sơ chuyển từ hệ thống cũ chưa phân loại';
      await publish({ subject: issued.subject, indicator, period: String(lastYear), value, counts, gapNote });
      const text = textOf(await page(`ket-qua/${indicator}/${lastYear}/whole`));
      for (const words of [gap, gapNote]) expect(text).toContain(words);
    }
  });

  describe('of the year that runs', () => {
    const year = lastYear + 1;
    const bad = { kind: 'counted', numerator: 299, denominator: 300 } as const;

    it('is lost on the day of the first bad case where all were promised, and else waits for the close', async () => {
      const all = { target: { kind: 'level', comparator: 'eq', value: '100' } } as const;
      const most = { target: { kind: 'level', comparator: 'gte', value: '99.9' } } as const;
      const tasks = { ...all, measure: 'statusDistribution' } as const;
      const names = ['cả trăm phần trăm', 'gần như tất cả', 'nhiệm vụ thành phố giao'];
      const issued = await issue(
        decisionPromising([[all, most, tasks].map((promise, place) => ({ what: names[place] ?? '', promise }))], {
          year,
          number: '74',
          reporting: [...quarterly],
        }),
      );
      const [{ key, indicators } = { key: '', indicators: [] }] = issued.objectives;
      const cutOff = `${year}-03-31`;
      const tally = { kind: 'distribution', done: 4_678, inProgress: 1_331, overdue: 75 } as const;
      for (const [place, value] of [bad, bad, tally].entries()) {
        const indicator = indicators[place] ?? '';
        await publish({ subject: issued.subject, indicator, period: `${year}-Q1`, value, cutOff });
      }
      const texts = await Promise.all(indicators.map((indicator) => told(key, indicator)));
      expect(begins(texts[0] ?? '', names[0] ?? '')).toMatch(/^Không còn khả năng đạt/);
      expect(begins(texts[1] ?? '', names[1] ?? '')).not.toMatch(/^(Không đạt|Không còn)/);
      expect(begins(texts[2] ?? '', names[2] ?? '')).toMatch(/^Không còn khả năng đạt/);
      expect(texts[2]).toContain('4.678 hoàn thành, 1.331 đang thực hiện, 75 quá hạn');
    });
  });

  describe('at the door', () => {
    const year = lastYear;
    const period = String(year);
    let issued: Issued;
    const first = (): string => issued.objectives[0]?.indicators[0] ?? '';

    beforeAll(async () => {
      const promise = { target: { kind: 'level', comparator: 'gte', value: '90' } } as const;
      issued = await issue(
        decisionPromising(
          [
            [
              { what: 'chỗ nhập', promise },
              { what: 'chỗ sửa', promise },
            ],
          ],
          {
            year,
            number: '75',
            reporting: [...yearly],
          },
        ),
      );
    });

    const submit = async (value: ResultValue) => {
      const made = await enter({ subject: issued.subject, indicator: first(), period, value });
      const id = textIn(made.body, 'doc', 'id');
      const { as } = there.city.own.units[0].person;
      const answer = await there.door({
        method: 'POST',
        path: `/results/${id}/transitions/submit`,
        body: { stage: 'draft' },
        as,
      });
      await there.door({ method: 'POST', path: `/results/${id}/transitions/discard`, body: { stage: 'draft' }, as });
      return answer;
    };

    it('is refused where more are good than there are, and where a percentage is typed for counts', async () => {
      const over = await submit({ kind: 'counted', numerator: 140, denominator: 120 });
      expect([over.status, memberOf(over.body, 'errors', 0, 'field')]).toEqual([422, 'value.numerator']);
      const typed = await submit({ kind: 'number', value: '98.5' });
      expect(typed.status).toBe(422);
    });

    it('that was refused is an absence on the page, and no 0', async () => {
      const text = await told(issued.objectives[0]?.key ?? '', first());
      expect(begins(text, 'chỗ nhập')).toMatch(/^Quá hạn/);
      expect(text).not.toMatch(/\b0%/);
    });

    it('takes no state from anybody: what is typed into one reaches neither row nor register', async () => {
      const { own } = there.city;
      const figure = { subject: issued.subject, indicator: first(), period } as const;
      const value = { kind: 'counted', numerator: 1, denominator: 2 } as const;
      const body = { ...rowOf({ ...figure, value }), state: 'met', verdict: 'met', percentage: 100 };
      const as = own.units[0].person.as;
      const made = await ask(there.door, { method: 'POST', path: '/results', body, as });
      const id = textIn(made.body, 'doc', 'id');
      await lead(
        there.door,
        { collection: 'results', id },
        { stage: 'published', writer: own.units[0].person, checker: own.isoSecretary },
      );
      const entry = entriesOf(await linesOf(there.door)).findLast(({ kind }) => kind === 'result');
      expect(Object.keys(entry?.body ?? {})).not.toEqual(expect.arrayContaining(['state']));
      expect(JSON.stringify([made.body, entry?.body])).not.toMatch(/verdict|percentage|"state"/);
      expect(begins(await told(issued.objectives[0]?.key ?? '', first()), 'chỗ nhập')).toMatch(/^Không đạt/);
    });

    it('keeps every version readable, the first one after thirty corrections too', async () => {
      const { own } = there.city;
      const indicator = issued.objectives[0]?.indicators[1] ?? '';
      const value = (numerator: number): ResultValue => ({ kind: 'counted', numerator, denominator: 1_000 });
      let id = await publish({ subject: issued.subject, indicator, period, value: value(900) });
      for (let version = 2; version <= 31; version += 1) {
        const body = { stage: 'published', reason: `Đếm lại lần ${version}` };
        const path = `/results/${id}/transitions/correct`;
        const as = own.units[0].person.as;
        id = textIn((await ask(there.door, { method: 'POST', path, body, as })).body, 'id');
        const change = { value: value(900 + version) };
        await ask(there.door, { method: 'PATCH', path: `/results/${id}`, body: change, as });
        const people = { writer: own.units[0].person, checker: own.isoSecretary };
        await lead(there.door, { collection: 'results', id }, { stage: 'published', ...people });
      }
      await caughtUp(site, there.door);
      const address = `ket-qua/${indicator}/${period}/whole`;
      const newest = textOf(await page(address));
      expect(newest).toContain('93,1%');
      expect(textOf(await page(`${address}/ban/1`))).toContain('90%');
    });

    it('stays when its commune is closed: old addresses answer', async () => {
      const { admin, other, own } = there.city;
      const { door } = there;
      const address = `muc-tieu/${issued.objectives[0]?.key ?? ''}`;
      const closed = { from: `${lastYear + 1}-02-01`, successors: [{ text: other.slug }] };
      await ask(door, { method: 'PATCH', path: `/communes/${own.id}`, body: { closed }, as: admin.as });
      const body = { reason: 'Sắp xếp đơn vị hành chính' };
      await ask(door, { method: 'POST', path: `/communes/${own.id}/transitions/publish`, body, as: admin.as });
      expect(textOf(await page(address))).toContain('chỗ nhập');
      expect(textOf(await page('muc-tieu'))).toContain('Mục tiêu');
    });
  });
});
