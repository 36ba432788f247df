import { describe, expect, it } from 'vitest';
import { decisionFromReading } from './decision-from-reading.ts';
import { excerptsOf } from './excerpts-of.ts';
import type { Reading } from './reading-form.ts';
import type { SourceText } from './source/source-text.ts';

const lines = [
  'Số: 12/QĐ-UBND',
  'Căn cứ Luật số một',
  'Điều 1. Ban hành mục tiêu.',
  'Nơi nhận: Như trên',
  'Phụ lục 1',
  'Trả đúng hẹn đạt trên 95%',
  'Rà soát hồ sơ',
] as const;
const text = lines.join('\n');
const spanOf = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });

const source: SourceText = {
  text,
  blocks: lines.map((line) => ({ kind: 'paragraph', span: spanOf(line) }) as const),
  pages: [0, text.indexOf('Phụ lục 1')],
};

const reading: Reading = {
  source: 'mau.txt',
  document: {
    ...{ kind: 'decision', number: '12', symbol: 'QĐ-UBND', place: null, issuedOn: null, year: 2026, signer: null },
    ...{ issuer: 'UBND xã Bình Sa', subject: 'mục tiêu', recipients: ['Như trên'], legalBases: ['Luật số một'] },
    articles: [{ number: 1, text: 'Ban hành mục tiêu.' }],
  },
  policy: null,
  objectives: [
    {
      ...{ number: '1', statement: 'Trả đúng hẹn đạt trên 95%' },
      indicators: [
        { phrase: 'Trả đúng hẹn đạt trên 95%', operator: 'gt', value: 95, unit: '%', grade: null, partOf: null },
      ],
    },
  ],
  tasks: [
    {
      ...{ objective: '1', number: null, content: 'Rà soát hồ sơ', lead: ['Tổ một'], support: [], monitor: [] },
      ...{ deadline: null, output: null },
    },
  ],
  reporting: [],
  marks: {
    'document.number': { state: 'read', spans: [spanOf('12')] },
    'document.issuer': { state: 'typed', spans: [] },
    'document.legalBases.0': { state: 'confirmed', spans: [spanOf('Luật số một')] },
    'document.articles.0.text': { state: 'read', spans: [spanOf('Ban hành mục tiêu.')] },
    'document.recipients.0': { state: 'read', spans: [spanOf('Như trên')] },
    'objectives.0.statement': { state: 'confirmed', spans: [spanOf('Trả đúng hẹn'), spanOf('95%')] },
    'objectives.0.indicators.0.value': { state: 'inferred', spans: [spanOf('95')] },
    'objectives.7.statement': { state: 'read', spans: [spanOf('Trả')] },
    'tasks.0.content': { state: 'typed', spans: [spanOf('Rà soát hồ sơ')] },
    'tasks.0.lead.0': { state: 'typed', spans: [] },
  },
};

describe('excerptsOf()', () => {
  it('tells of each text that was taken over its page, its part and how it came to be', () => {
    let count = 0;
    const { decision } = decisionFromReading(reading, { makeKey: (prefix) => `${prefix}${(count += 1)}`, units: [] });
    const [objective] = decision.objectives;
    const annex = { page: 2, part: 'Phụ lục 1' };

    expect(excerptsOf({ reading, source, decision })).toEqual([
      { field: 'number', page: 1, state: 'read' },
      { field: 'legalBases.0', page: 1, state: 'confirmed' },
      { field: 'articles.0', page: 1, part: 'Điều 1', state: 'read' },
      { field: 'recipients.0', page: 1, state: 'read' },
      { about: objective?.key, field: 'statement', ...annex, state: 'confirmed' },
      { about: objective?.indicators[0]?.key, field: 'target', ...annex, state: 'inferred' },
      { about: decision.plan?.tasks[0]?.key, field: 'content', ...annex, state: 'typed' },
    ]);
  });

  it('gives the clause on causes the place of the article that holds it', () => {
    const wording = 'Nêu nguyên nhân chỉ tiêu không đạt trong 03 ngày làm việc.';
    const articles = [{ number: 1, text: `Ban hành mục tiêu. ${wording}` }];
    const withClause = { ...reading, document: { ...reading.document, articles } };
    const { decision } = decisionFromReading(withClause, { makeKey: (prefix) => prefix, units: [] });
    expect(decision.causeClause).toEqual({ wording, term: { causeWithin: 3, by: 'workingDays' } });
    expect(excerptsOf({ reading: withClause, source, decision })).toContainEqual({
      ...{ field: 'causeClause', page: 1, part: 'Điều 1', state: 'inferred' },
    });
  });
});
