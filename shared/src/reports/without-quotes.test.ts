import { describe, expect, it } from 'vitest';
import { sayCovered } from '../values/index.ts';
import { type Quoting, withoutQuotes } from './without-quotes.ts';

const source = { subject: 'xa-a/ket-qua/mot/2026-Q1', version: 1 };
const said = sayCovered(9);
const blank = { opening: '', results: '', shortcomings: '', causes: '', directions: '', proposals: '' };
const line = { indicator: 'mot', phrase: 'Đúng hạn', target: 'trên 95%', value: '90%', verdict: 'không đạt' };
const report = (cause: string, narrative: Partial<Quoting['narrative']> = {}): Quoting => ({
  indicators: [{ ...line, cause, sources: [source] }],
  tasks: [],
  narrative: { ...blank, ...narrative },
});

describe('withoutQuotes()', () => {
  it('takes a cause out of its line and out of the sentences made of it, and says so in its place', () => {
    const quoting = report('Phòng Kinh tế: Bà Lò ốm. Phòng Tư pháp: Mưa lũ.', {
      causes: 'Chỉ tiêu “Đúng hạn”: Phòng Kinh tế: Bà Lò\nốm. Phòng Tư pháp: Mưa lũ.',
    });
    const { indicators, narrative } = withoutQuotes(quoting, { quotables: [{ source, words: ['Bà Lò ốm.'] }], said });
    expect(indicators[0]?.cause).toBe(`Phòng Kinh tế: ${said}. Phòng Tư pháp: Mưa lũ.`);
    expect(narrative.causes).toBe(`Chỉ tiêu “Đúng hạn”: Phòng Kinh tế: ${said}. Phòng Tư pháp: Mưa lũ.`);
  });

  it('takes the longer of two words first and leaves alone what only contains them', () => {
    const quoting = report('Ốm dài ngày, Ốm', { causes: 'Ốmét không phải là Ốm', proposals: 'Ốm' });
    const { indicators, narrative } = withoutQuotes(quoting, {
      quotables: [{ source, words: ['Ốm', 'Ốm dài ngày'] }],
      said,
    });
    expect([indicators[0]?.cause, narrative.causes]).toEqual([`${said}, ${said}`, `Ốmét không phải là ${said}`]);
    expect(narrative.proposals).toBe('Ốm');
  });

  it('leaves short words of another source alone, and takes telling ones wherever they stand', () => {
    const other = { subject: 'xa-a/ket-qua/hai/2026-Q1', version: 1 };
    const quoting = report('Mưa lũ.', { proposals: 'Hỗ trợ gia đình ông Giàng A Thử.' });
    expect(withoutQuotes(quoting, { quotables: [{ source: other, words: ['Mưa lũ.'] }], said })).toEqual(quoting);
    const telling = [{ source: other, words: ['gia đình ông Giàng A Thử'] }];
    expect(withoutQuotes(quoting, { quotables: telling, said }).narrative.proposals).toBe(`Hỗ trợ ${said}.`);
  });

  it('knows an action by its indicator, since a line does not tell its address', () => {
    const quoting = report('Nghỉ ốm');
    const action = { source: { subject: 'xa-a/khac-phuc/1', version: 2 }, indicator: 'mot', words: ['Nghỉ ốm'] };
    expect(withoutQuotes(quoting, { quotables: [action], said }).indicators[0]?.cause).toBe(said);
    const elsewhere = { ...action, indicator: 'hai' };
    expect(withoutQuotes(quoting, { quotables: [elsewhere], said }).indicators[0]?.cause).toBe('Nghỉ ốm');
  });
});
