import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRow,
  confirm,
  draftReading,
  joinRows,
  type Mark,
  marksOf,
  moveRow,
  quote,
  readPromiseAgain,
  readPromisesAgain,
  type Reading,
  removeRow,
  setValue,
  type Signature,
  splitRow,
  takeSpans,
  unconfirm,
  unconfirmedIn,
  valueAt,
  valuesAt,
  valuesOf,
  wouldReadOtherwise,
} from '../index.ts';
import { calendarDay } from '../../values/index.ts';

const signature: Signature = { by: 'nguoi-1', on: calendarDay('2026-03-02') };

/** A source of words that occur once each, and a reading that quotes them. */
function laidOut(counts: { objectives: number; promises: number; tasks: number; bodies: number }) {
  let source = '';
  const marks: Record<string, Mark> = {};
  const said = (path: string, words = 3): string => {
    const from = source.length;
    const text = Array.from({ length: words }, (_, at) => `từ${from}x${at}`).join(' ');
    source += `${text}\n`;
    marks[path] = { state: 'read', spans: [{ from, to: from + text.length }] };
    return text;
  };
  const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const reading: Reading = {
    source: 'tệp.docx',
    document: {
      kind: 'decision',
      number: said('document.number', 1),
      symbol: said('document.symbol', 1),
      place: null,
      issuedOn: null,
      issuer: said('document.issuer'),
      subject: said('document.subject'),
      year: 2026,
      signer: null,
      legalBases: times(3, (at) => said(`document.legalBases.${at}`)),
      articles: times(2, (at) => ({ number: at + 1, text: said(`document.articles.${at}.text`) })),
      recipients: [],
    },
    policy: null,
    objectives: times(counts.objectives, (one) => ({
      number: String(one + 1),
      statement: said(`objectives.${one}.statement`, 6),
      indicators: times(counts.promises, (at) => ({
        phrase: said(`objectives.${one}.indicators.${at}.phrase`),
        operator: 'judged' as const,
        value: null,
        unit: null,
        grade: null,
        condition: said(`objectives.${one}.indicators.${at}.condition`),
        partOf: at === 0 ? null : at - 1,
      })),
    })),
    tasks: times(counts.tasks, (at) => ({
      objective: counts.objectives === 0 ? null : String((at % counts.objectives) + 1),
      number: null,
      content: said(`tasks.${at}.content`),
      lead: times(counts.bodies, (one) => said(`tasks.${at}.lead.${one}`)),
      support: [],
      deadline: said(`tasks.${at}.deadline`),
      output: null,
      monitor: [],
    })),
    reporting: [],
  };
  return { source, reading: { ...reading, marks } };
}

const layout = fc.record({
  objectives: fc.integer({ min: 0, max: 3 }),
  promises: fc.integer({ min: 0, max: 3 }),
  tasks: fc.integer({ min: 0, max: 4 }),
  bodies: fc.integer({ min: 0, max: 3 }),
});
const list = fc.constantFrom(
  'document.legalBases',
  'document.articles',
  'objectives',
  'objectives.0.indicators',
  'objectives.1.indicators',
  'tasks',
  'tasks.1.lead',
  'policy.commitments',
);
const place = fc.integer({ min: 0, max: 4 });
const deed = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), list, row: place, to: place }),
  fc.record({ kind: fc.constantFrom('add' as const, 'remove' as const, 'join' as const), list, row: place }),
  fc.record({ kind: fc.constant('split' as const), list, row: place, offset: fc.integer({ min: 0, max: 40 }) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

function done(reading: Reading, one: Deed, source: string): Reading {
  switch (one.kind) {
    case 'move':
      return moveRow(reading, one, one.to);
    case 'add':
      return addRow(reading, one);
    case 'remove':
      return removeRow(reading, one);
    case 'join':
      return joinRows(reading, one);
    case 'split':
      return splitRow(reading, one, source);
  }
}

/** Every marked text is the quotation of its characters, and every text of the source has its mark. */
function holdsTogether(reading: Reading, source: string): void {
  for (const [path, { spans }] of Object.entries(marksOf(reading))) {
    const value = valueAt(reading, path);
    expect(typeof value, `${path} holds a text`).toBe('string');
    expect(quote(source, ...spans).text.replaceAll(' ', ''), path).toBe(String(value).replaceAll(' ', ''));
  }
  const unmarked = valuesOf(reading).filter((path) => {
    const value = valueAt(reading, path);
    return typeof value === 'string' && value.includes('từ') && marksOf(reading)[path] === undefined;
  });
  expect(unmarked).toEqual([]);
}

describe('rows of a reading', () => {
  it('keep every mark with its value, whatever is added, taken out, moved, split and joined', () => {
    fc.assert(
      fc.property(layout, fc.array(deed, { minLength: 1, maxLength: 8 }), (counts, deeds) => {
        const { source, reading } = laidOut(counts);
        const result = deeds.reduce<Reading>((now, one) => done(now, one, source), reading);
        holdsTogether(result, source);
        expect(draftReading(result)).toEqual(result);
      }),
      { numRuns: 100 },
    );
  });

  it('keep «trong đó» with the promise that it names, when promises are moved', () => {
    const { reading } = laidOut({ objectives: 1, promises: 3, tasks: 0, bodies: 0 });
    const whole = reading.objectives[0]?.indicators[0]?.phrase;
    const moved = moveRow(reading, { list: 'objectives.0.indicators', row: 0 }, 2);
    const part = moved.objectives[0]?.indicators[0];
    expect(moved.objectives[0]?.indicators[part?.partOf ?? -1]?.phrase).toBe(whole);
  });

  it('give the tasks of an objective that is taken out no objective, and those of a renumbered one its new number', () => {
    const { reading } = laidOut({ objectives: 2, promises: 0, tasks: 2, bodies: 0 });
    expect(removeRow(reading, { list: 'objectives', row: 0 }).tasks.map(({ objective }) => objective)).toEqual([
      null,
      '2',
    ]);
    const renumbered = setValue(reading, { path: 'objectives.1.number', value: 'II', signature });
    expect(renumbered.tasks.map(({ objective }) => objective)).toEqual(['1', 'II']);
  });

  it('part the promises of an objective that is split by where they stand', () => {
    const { source, reading } = laidOut({ objectives: 1, promises: 0, tasks: 0, bodies: 0 });
    const statement = reading.objectives[0]?.statement ?? '';
    const words = statement.split(' ');
    const promises = [words[0], words[5]].map((phrase = '') => ({
      ...{ phrase, operator: 'judged' as const, value: null, unit: null, grade: null, partOf: null },
    }));
    const objectives = [{ number: '1', statement, indicators: promises }];
    const cut = statement.indexOf(words[3] ?? '');
    const split = splitRow({ ...reading, objectives }, { list: 'objectives', row: 0, offset: cut }, source);
    expect(
      split.objectives.map(({ statement: text, indicators }) => [text, indicators.map(({ phrase }) => phrase)]),
    ).toEqual([
      [words.slice(0, 3).join(' '), [words[0]]],
      [words.slice(3).join(' '), [words[5]]],
    ]);
  });

  it('are joined again to what they were before they were split', () => {
    const { source, reading } = laidOut({ objectives: 1, promises: 0, tasks: 3, bodies: 2 });
    const text = reading.tasks[1]?.content ?? '';
    const split = splitRow(reading, { list: 'tasks', row: 1, offset: text.indexOf(' ') }, source);
    expect(split.tasks).toHaveLength(4);
    expect(joinRows(split, { list: 'tasks', row: 1 }).tasks).toEqual(reading.tasks);
  });
});

describe('setValue()', () => {
  it('marks the value as typed, by whom and when, and keeps where it stands', () => {
    const { reading } = laidOut({ objectives: 0, promises: 0, tasks: 1, bodies: 0 });
    const typed = setValue(reading, { path: 'tasks.0.content', value: 'Rà soát hồ sơ', signature });
    expect(typed.tasks[0]?.content).toBe('Rà soát hồ sơ');
    const { spans } = marksOf(reading)['tasks.0.content'] ?? { spans: [] };
    expect(marksOf(typed)['tasks.0.content']).toEqual({ state: 'typed', spans, ...signature });
  });

  it('takes the mark along with a value that is emptied', () => {
    const { reading } = laidOut({ objectives: 0, promises: 0, tasks: 1, bodies: 0 });
    const blank = setValue(reading, { path: 'tasks.0.deadline', value: null, signature });
    expect(marksOf(blank)['tasks.0.deadline']).toBeUndefined();
  });

  it('leaves the reading as it was where the value does not fit the field or the field is not there', () => {
    const { reading } = laidOut({ objectives: 1, promises: 1, tasks: 0, bodies: 0 });
    for (const [path, value] of [
      ['objectives.0.indicators.0.value', 'chín'],
      ['objectives.0.indicators.0.operator', 'about'],
      ['tasks.7.content', 'việc'],
    ] as const) {
      expect(setValue(reading, { path, value, signature })).toEqual(reading);
    }
  });

  it('makes a signer for the first word about one, and takes the empty one out again', () => {
    const { reading } = laidOut({ objectives: 0, promises: 0, tasks: 0, bodies: 0 });
    const signed = setValue(reading, { path: 'document.signer.name', value: 'Người Ký', signature });
    expect(signed.document.signer).toEqual({ name: 'Người Ký', position: '', authority: null });
    expect(setValue(signed, { path: 'document.signer.name', value: '', signature }).document.signer).toBeNull();
  });
});

describe('takeSpans()', () => {
  const source = 'Hà Đông, ngày 02 tháng 3\nnăm 2026. Đạt 1.234,5 hồ sơ trước 31/3/2026';
  const { reading } = laidOut({ objectives: 1, promises: 1, tasks: 0, bodies: 0 });
  const spanOf = (words: string) => ({ from: source.indexOf(words), to: source.indexOf(words) + words.length });
  const taken = (path: string, words: string) =>
    takeSpans(reading, { path, spans: [spanOf(words)], isAdded: false, signature }, source);

  it.each([
    ['document.place', 'Hà Đông', 'Hà Đông'],
    ['document.issuedOn', 'ngày 02 tháng 3\nnăm 2026', '2026-03-02'],
    ['document.issuedOn', 'tháng 3\nnăm 2026', '2026-03'],
    ['document.issuedOn', '31/3/2026', '2026-03-31'],
    ['document.year', '2026', 2026],
    ['objectives.0.indicators.0.value', '1.234,5 hồ sơ', 1234.5],
  ])('makes %s of «%s»', (path, words, value) => {
    const result = taken(path, words);
    expect(result === undefined ? undefined : valueAt(result, path)).toBe(value);
    expect(result === undefined ? undefined : marksOf(result)[path]?.state).toBe('confirmed');
  });

  it('answers nothing where the characters cannot be such a value', () => {
    expect(taken('objectives.0.indicators.0.value', 'hồ sơ')).toBeUndefined();
    expect(taken('document.issuedOn', 'Hà Đông')).toBeUndefined();
    expect(taken('objectives.0.indicators.0.operator', 'Đạt')).toBeUndefined();
  });

  it('adds characters to those of the value', () => {
    const first = taken('document.place', 'Hà') ?? reading;
    const both = takeSpans(
      first,
      { path: 'document.place', spans: [spanOf('Đông')], isAdded: true, signature },
      source,
    );
    expect(both?.document.place).toBe('Hà Đông');
  });
});

describe('confirm()', () => {
  const { reading } = laidOut({ objectives: 1, promises: 1, tasks: 1, bodies: 1 });

  it('leaves nothing unconfirmed once every value was confirmed, and says by whom', () => {
    const confirmed = confirm(reading, valuesOf(reading), signature);
    expect(unconfirmedIn(reading).length).toBeGreaterThan(5);
    expect(unconfirmedIn(confirmed)).toEqual([]);
    expect(marksOf(confirmed)['tasks.0.content']).toMatchObject({ state: 'confirmed', ...signature });
  });

  it('is taken back to what it was', () => {
    const confirmed = confirm(reading, ['tasks.0.content', 'document.year'], signature);
    const back = unconfirm(unconfirm(confirmed, 'tasks.0.content'), 'document.year');
    expect(marksOf(back)['tasks.0.content']).toEqual(marksOf(reading)['tasks.0.content']);
    expect(marksOf(back)['document.year']).toEqual({ state: 'inferred', spans: [] });
  });
});

describe('valuesAt()', () => {
  it('names the values at a character, the closest first', () => {
    const { reading } = laidOut({ objectives: 1, promises: 0, tasks: 0, bodies: 0 });
    const { spans } = marksOf(reading)['objectives.0.statement'] ?? { spans: [] };
    const from = spans[0]?.from ?? 0;
    const inner = {
      ...reading,
      marks: { ...reading.marks, 'document.year': { state: 'inferred' as const, spans: [{ from, to: from + 2 }] } },
    };
    expect(valuesAt(inner, from + 1)).toEqual(['document.year', 'objectives.0.statement']);
  });
});

describe('readPromiseAgain()', () => {
  const phrase = 'Hồ sơ trả đúng hạn đạt từ 96% trở lên';
  const source = `1. ${phrase}; hài lòng trên 90%.`;
  const { reading } = laidOut({ objectives: 1, promises: 0, tasks: 0, bodies: 0 });
  const statement = `${phrase}; hài lòng trên 90%.`;
  const marked: Reading = {
    ...reading,
    objectives: [
      {
        number: '1',
        statement,
        indicators: [{ phrase, operator: 'eq', value: 69, unit: null, grade: null, partOf: null }],
      },
    ],
    marks: {
      'objectives.0.statement': { state: 'read', spans: [{ from: 3, to: source.length }] },
      'objectives.0.indicators.0.phrase': { state: 'read', spans: [{ from: 3, to: 3 + phrase.length }] },
      'objectives.0.indicators.0.value': { state: 'typed', spans: [] },
    },
  };

  it('takes the target from the words of the promise, with the characters that say it', () => {
    const path = 'objectives.0.indicators.0';
    expect(wouldReadOtherwise(marked, path)).toBe(true);
    const again = readPromiseAgain(marked, path, source);
    expect(again.objectives[0]?.indicators[0]).toMatchObject({ operator: 'gte', value: 96, unit: '%' });
    const mark = marksOf(again)[`${path}.value`];
    expect(mark?.state).toBe('read');
    expect(quote(source, ...(mark?.spans ?? [])).text).toContain('96');
    expect(wouldReadOtherwise(again, path)).toBe(false);
  });

  it('reads all promises of an objective from its statement, in place of those before', () => {
    const again = readPromisesAgain(marked, 'objectives.0', source);
    expect(again.objectives[0]?.indicators.map(({ operator, value }) => [operator, value])).toEqual([
      ['gte', 96],
      ['gt', 90],
    ]);
    const spans = marksOf(again)['objectives.0.indicators.1.phrase']?.spans ?? [];
    expect(quote(source, ...spans).text).toBe(again.objectives[0]?.indicators[1]?.phrase);
  });
});
