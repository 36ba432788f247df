import { describe, expect, it } from 'vitest';
import { carryExcerpts } from './carry-excerpts.ts';
import type { Decision } from './decision.ts';
import type { Excerpt } from './excerpt.ts';

const at = (about: string | undefined, field: string): Excerpt => ({
  ...(about !== undefined && { about }),
  ...{ field, page: 2, part: 'Điều 1', state: 'read' },
});

const before: Decision = {
  ...{ form: 'decision', number: '12', symbol: 'QĐ-UBND', issuer: 'UBND xã Bình Sa', subject: 'mục tiêu' },
  ...{ legalBases: ['Luật một', 'Luật hai'], articles: [], recipients: [], reporting: [], readings: [] },
  ...{ files: [], replaces: [], amends: [] },
  objectives: [
    { key: 'mt1', number: '1', statement: 'Trả đúng hẹn', indicators: [] },
    { key: 'mt2', number: '2', statement: 'Giữ kỷ cương', indicators: [] },
  ],
  excerpts: [
    ...[at(undefined, 'number'), at(undefined, 'legalBases.0'), at(undefined, 'legalBases.1')],
    ...[at('mt1', 'statement'), at('mt2', 'statement')],
  ],
};

const carried = (change: Partial<Decision>): readonly Excerpt[] =>
  carryExcerpts({ before, after: { ...before, ...change } });

describe('carryExcerpts()', () => {
  it('keeps them where nothing has changed, also where rows were put in another order', () => {
    expect(carried({})).toEqual(before.excerpts);
    expect(carried({ objectives: before.objectives.toReversed() })).toEqual(before.excerpts);
  });

  it('drops those of rows that are gone and of texts that were emptied', () => {
    const { number: _number, ...rest } = before;
    const after = { ...rest, objectives: before.objectives.slice(1) };
    const names = carryExcerpts({ before, after }).map(({ about, field }) => about ?? field);
    expect(names).toEqual(['legalBases.0', 'legalBases.1', 'mt2']);
  });

  it('says that a text which reads otherwise now was written by a person', () => {
    const [first, ...rest] = before.objectives;
    if (first === undefined) throw new RangeError('Cannot change an objective that is not there');
    const objectives = [{ ...first, statement: 'Trả trước hẹn' }, ...rest];
    expect(carried({ objectives })[3]).toEqual({ ...at('mt1', 'statement'), state: 'typed' });
  });

  it('knows a text of a list without keys by its words, wherever it stands now', () => {
    const bases = carried({ legalBases: ['Luật mới', 'Luật hai'] }).filter(({ field }) => field.startsWith('legal'));
    expect(bases).toEqual([at(undefined, 'legalBases.1')]);
    const moved = carried({ legalBases: ['Luật hai', 'Luật một'] }).map(({ field }) => field);
    expect(moved.slice(1, 3)).toEqual(['legalBases.1', 'legalBases.0']);
  });
});
