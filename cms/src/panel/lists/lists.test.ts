import { describe, expect, it } from 'vitest';
import { listQuery, pageAddress, whereOf } from './list-query.ts';

describe('listQuery()', () => {
  it('reads what is looked for and passes over what is no stage, no page, no text', () => {
    expect(listQuery({ tim: ' dịch vụ ', buoc: 'submitted', trang: '3', limit: '10' })).toEqual({
      words: 'dịch vụ',
      stage: 'submitted',
      period: '',
      page: 3,
    });
    expect(listQuery({ buoc: 'anything', trang: '-1', tim: ['a', 'b'] })).toEqual({
      words: '',
      stage: undefined,
      period: '',
      page: 1,
    });
  });

  it('comes back from the address that it gives', () => {
    const query = listQuery({ tim: 'số hóa & cải cách', buoc: 'draft', ky: '2026-Q1' });
    expect(listQuery(Object.fromEntries(new URLSearchParams(pageAddress(query, 2))))).toEqual({ ...query, page: 2 });
  });
});

describe('whereOf()', () => {
  it('leaves given-up drafts out until somebody asks for them', () => {
    expect(whereOf('results', listQuery({}), [])).toEqual({ and: [{ stage: { not_equals: 'discarded' } }] });
    expect(whereOf('results', listQuery({ buoc: 'discarded' }), [])).toEqual({
      and: [{ stage: { equals: 'discarded' } }],
    });
  });

  it('finds nothing, and not everything, where no indicator has the words', () => {
    expect(whereOf('results', listQuery({ tim: 'không có' }), [])).toMatchObject({
      and: [{}, { indicator: { in: [] } }],
    });
  });
});
