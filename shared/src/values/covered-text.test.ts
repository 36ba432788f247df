import { describe, expect, it } from 'vitest';
import { coveredPlaces, sayCovered, textsIn, withoutTexts, withoutWords } from './covered-text.ts';

const said = sayCovered(9);

describe('textsIn()', () => {
  it('gives what people wrote, paragraph by paragraph, and neither keys nor addresses, days or choices', () => {
    const document = {
      ...{ form: 'decision', number: '12', subject: 'về việc Bà Lò', issuedOn: '2026-01-12', legalBases: ['Một luật'] },
      readings: [{ about: 'ct1', reason: 'Vì rõ hơn' }],
      decision: { subject: 'xa-a/van-ban/12-qd-ubnd-2026', version: 1 },
      narrative: { causes: 'Mưa lũ.\n\nThiếu người.' },
    };
    expect(textsIn(document)).toEqual(['về việc Bà Lò', 'Một luật', 'Vì rõ hơn', 'Mưa lũ.', 'Thiếu người.']);
  });
});

describe('withoutTexts()', () => {
  it('takes a short text only where it stands alone, a long one wherever it stands', () => {
    const draft = { cause: 'Ốm', note: 'Ốm nặng', deed: 'Thăm gia đình ông Giàng A Thử ở bản', owner: 'Ốm' };
    const taken = ['Ốm', 'gia đình ông Giàng A Thử'];
    expect(withoutTexts(draft, taken, said)).toEqual({ ...draft, cause: said, deed: `Thăm ${said} ở bản` });
  });

  it('gives the document itself where nothing of them is in it', () => {
    const draft = { steps: [{ what: 'Mời họp', day: '2026-03-01' }], at: new Date(0) };
    expect(withoutTexts(draft, ['Không có ở đây đâu'], said)).toBe(draft);
  });
});

it('takes the words out however they are spaced, and not where they are part of longer ones', () => {
  expect(withoutWords('Bà  Lò\nThị Kín, Bà Lò Thị Kính', ['Bà Lò Thị Kín.'], said)).toBe(`${said}, Bà Lò Thị Kính`);
});

it('finds what was covered and not written anew', () => {
  expect(coveredPlaces({ cause: `Do ${said}`, steps: [{ what: 'Họp' }, { what: said }] })).toEqual([
    ['cause'],
    ['steps', 1, 'what'],
  ]);
});
