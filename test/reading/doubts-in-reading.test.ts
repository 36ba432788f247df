import {
  doubtsByPlace,
  doubtsInReading,
  readDocument,
  sourceDoubtKinds,
  type SourceDoubt,
  type SourceText,
  sourceFromText,
  titleOfDoubt,
} from '@camket/shared/reading';
import { isCalendarDay } from '@camket/shared/values';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, faults, harmless, soundDecision } from './invented-decision.ts';

interface Looked {
  readonly source: SourceText;
  readonly doubts: readonly SourceDoubt[];
}

function lookedThrough(text: string): Looked {
  const source = sourceFromText(text);
  return { source, doubts: doubtsInReading(readDocument(source, 'văn bản'), source) };
}

const wordsOf = ({ text }: SourceText, { spans }: SourceDoubt): string =>
  spans.map(({ from, to }) => text.slice(from, to)).join(' ¦ ');

const withFault = (text: string, { sound, faulty }: Fault): string => {
  expect(text).toContain(sound);
  return text.replaceAll(sound, faulty);
};

const typed = fc
  .array(
    fc.constantFrom(
      ...[
        'Trước ngày',
        'Quý',
        'IV',
        '/',
        '2027',
        '9999',
        '0000',
        '31',
        '12',
        '01/01/0000',
        '31/12/9999',
        'hằng năm',
        'Định kỳ',
      ],
      ...[
        '6 tháng',
        'năm',
        'tháng',
        'từ',
        'đến',
        'hàng quý',
        'trong 05 ngày làm việc',
        'kể từ ngày ký',
        'cuối',
        'và',
        ',',
        ';',
      ],
      ...[
        'Tỷ lệ',
        '%',
        'các các',
        'UBND',
        'xã',
        'Báo cáo',
        'MTCL',
        'Các phòng',
        'chuyên môn',
        '29/02',
        '(',
        '[',
        '\\',
        '.*',
      ],
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join(' '));

const strangeTimes = [
  ...['9999-12-31', '0000-01-01'].filter(isCalendarDay).map((date) => ({ kind: 'before' as const, date })),
  { kind: 'yearlyBefore' as const, days: ['02-31'] },
];

describe('doubtsInReading()', () => {
  it('says nothing about a decision in which nothing is wrong or open', () => {
    expect(lookedThrough(soundDecision).doubts).toEqual([]);
  });

  it.each(Object.entries(faults))('finds %s, and nothing else', (_name, fault) => {
    const { source, doubts } = lookedThrough(withFault(soundDecision, fault));

    expect(doubts.map(({ kind }) => kind)).toEqual(fault.kinds);
    expect(doubts.map((doubt) => wordsOf(source, doubt)).join('\n')).toContain(fault.leadsTo);
  });

  it.each(Object.entries(harmless))('passes over %s', (_name, { sound, faulty }) => {
    expect(soundDecision).toContain(sound);
    expect(lookedThrough(soundDecision.replaceAll(sound, faulty)).doubts).toEqual([]);
  });

  it('passes over numbers of rows that run on from one objective to the next', () => {
    let count = 0;
    const text = soundDecision.replaceAll(/^\d+(?=\t)/gmu, () => String((count += 1)));
    expect(lookedThrough(text).doubts).toEqual([]);
  });

  it('finds a fault of every kind in one document, each once', () => {
    const chosen = oneOfEachKind();
    const { doubts } = lookedThrough(chosen.reduce(withFault, soundDecision));

    expect(doubts.map(({ kind }) => kind).toSorted()).toEqual([...sourceDoubtKinds].toSorted());
  });

  it('tells in Vietnamese what is odd, with the words quoted, and what to do', () => {
    for (const fault of Object.values(faults)) {
      const [doubt] = lookedThrough(withFault(soundDecision, fault)).doubts;
      expect(doubt?.sentence).toMatch(/^[\p{Lu}«].*\.$/u);
      expect(doubt?.remedy).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('gives the doubts in the order of their characters', () => {
    const { doubts } = lookedThrough(oneOfEachKind().reduce(withFault, soundDecision));
    const places = doubts.flatMap(({ spans }) => spans.slice(0, 1).map(({ from }) => from));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('never throws, and keeps every span within the text, whatever is cut out of a document or put into it', () => {
    const cut = fc.tuple(fc.nat(soundDecision.length), fc.nat(400), fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 6 }), (cuts) => {
        const text = cuts.reduce(
          (sofar, [at, length, put]) => sofar.slice(0, at) + put + sofar.slice(at + length),
          soundDecision,
        );
        const { source, doubts } = lookedThrough(text);
        for (const { from, to } of doubts.flatMap(({ spans }) => spans)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(source.text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never throws whatever a person types into a reading', () => {
    const source = sourceFromText(soundDecision);
    const read = readDocument(source, 'văn bản');
    const years = fc.constantFrom(null, 1945, 9999);
    const days = fc.constantFrom(null, '2027-01', '9999-12-31');
    fc.assert(
      fc.property(typed, typed, fc.tuple(years, days), (one, other, [year, issuedOn]) => {
        const cells = { content: one, lead: [one, other], support: [other], deadline: other };
        const tasks = read.tasks.map((task) => ({ ...task, ...cells }));
        const reporting = read.reporting.map(({ text }) => ({ text, times: [...strangeTimes] }));
        const document = { ...read.document, year, issuedOn, number: one, issuer: other, place: one };
        expect(doubtsInReading({ ...read, document, tasks, reporting }, source)).toBeInstanceOf(Array);
      }),
      { numRuns: 300 },
    );
  });

  it('looks through a plan of two thousand rows with as many bodies within two seconds', () => {
    const source = sourceFromText(soundDecision);
    const read = readDocument(source, 'văn bản');
    const tasks = Array.from({ length: 2_000 }, (_, row) => {
      const [lead, support] = [`Phòng ${row.toString(36)}`, `Phòng ${(row >> 1).toString(36)} xã`];
      return {
        objective: '1',
        number: null,
        content: `Việc ${row}`,
        lead: [lead],
        support: [support],
        deadline: `Quý I/${row}`,
        output: null,
        monitor: [],
      };
    });
    const begin = performance.now();
    doubtsInReading({ ...read, tasks }, source);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  it.each([
    'ngày ',
    'Số: /QĐ-UBND ngày /01/2026 ',
    '1/2014/TT-B HCN ngày 1/1/2030 ',
    'Luật a ',
    'các phòng, ',
    'BCD BCĐ ',
  ])('looks through ten million characters of «%s» within two seconds', (words) => {
    const reading = readDocument(sourceFromText(soundDecision), 'văn bản');
    const text = words.repeat(Math.ceil(10_000_000 / words.length));
    const begin = performance.now();
    doubtsInReading(reading, { text, blocks: [], pages: [0] });
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe('titleOfDoubt()', () => {
  it('has another title for every kind', () => {
    expect(new Set(sourceDoubtKinds.map(titleOfDoubt)).size).toBe(sourceDoubtKinds.length);
  });
});

describe('doubtsByPlace()', () => {
  it('puts doubts without characters last and keeps their order', () => {
    const doubt = (path: string, from?: number): SourceDoubt => ({
      kind: 'blankNumber',
      spans: from === undefined ? [] : [{ from, to: from + 1 }],
      path,
      sentence: '',
      remedy: '',
    });
    const ordered = doubtsByPlace([doubt('a'), doubt('b', 9), doubt('c'), doubt('d', 2)]);
    expect(ordered.map(({ path }) => path)).toEqual(['d', 'b', 'a', 'c']);
  });
});

/** A fault of each kind that can stand in one document together. */
const together = [
  'a comparing word that the plan drops',
  'a circular dated in another year than its number',
  'a deadline before the signing',
  'a half-yearly report before the half is over',
  'a blank number in the annex',
  'a blank day in the annex',
  'a row that stands twice',
  'a number left out',
  'a doubled letter in the filing code',
  'the commune in another writing',
  'an objective that is only judged',
  'an objective that no row serves',
  'a share of cases that a good year does not have',
  'a rule with several meanings',
  'a period that is not given',
];

function oneOfEachKind(): readonly Fault[] {
  return together.flatMap((name) => faults[name] ?? []);
}
