import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, vietnameseDay } from '../../values/index.ts';
import { columnOfHeader, isPersonalHeader } from './case-columns.ts';
import { meaningsOf } from './case-meanings.ts';
import { readCaseWords } from './case-words.ts';
import { guessFigure, sayUse, valueOfUse } from './count-use.ts';
import { countsTold } from './counts-told.ts';
import { dayNumber, readDayNumber } from './day-number.ts';
import { unreconciled } from './dossier-counts.ts';
import { findCaseHeader, guessColumns, samplesOf } from './find-header.ts';
import { type CaseMapping, dossierReader } from './read-dossier.ts';
import { type CaseTally, createTally } from './tally.ts';

const columns = { number: 0, received: 1, due: 2, resolved: 3, status: 4, channel: 5, apology: 6, field: 7 };
const mapping: CaseMapping = { columns, words: {}, dayOrder: 'dayFirst' };
const frame = {
  first: dayNumber(calendarDay('2026-04-01')),
  last: dayNumber(calendarDay('2026-06-30')),
  today: dayNumber(calendarDay('2026-11-22')),
  hasReceived: true,
  hasDue: true,
  isOfPeriod: false,
};

type Row = readonly string[];

function counted(rows: readonly Row[], as: CaseMapping = mapping, within = frame): CaseTally {
  const tally = createTally(within);
  const read = dossierReader(as, () => undefined);
  for (const [place, row] of rows.entries()) tally.add(read(row), place + 2);
  return tally.read();
}

/** A row: received, due, resolved, then status, way of filing, apology and field where they are told. */
const row = (...cells: readonly string[]): Row => {
  const [received = '', due = '', resolved = '', status = 'Đã trả kết quả', ...rest] = cells;
  return ['H1', received, due, resolved, status, ...rest];
};

describe('readDayNumber()', () => {
  it('reads a day as lists write it, hours left aside', () => {
    const expected = dayNumber(calendarDay('2026-03-31'));
    const written = [
      '31/03/2026',
      '31/03/2026 17:30',
      '31-3-2026',
      '08:30 31/03/2026',
      '2026-03-31',
      '2026-03-31T08:30:00',
      '46112',
      '46112.73',
      '31.03.2026 lúc 8h30',
    ];
    for (const text of written) expect([text, readDayNumber(text, 'dayFirst')]).toEqual([text, expected]);
    expect(readDayNumber('03/31/2026', 'monthFirst')).toBe(expected);
  });
  it('takes an instant with its offset as the day in Viet Nam', () => {
    expect(readDayNumber('2026-03-30T17:30:00Z', 'dayFirst')).toBe(dayNumber(calendarDay('2026-03-31')));
  });
  it('reads nothing else as a day', () => {
    for (const text of [
      '31/02/2026',
      '15 ngày',
      '2026',
      '31/03/26',
      'hôm qua',
      '31/03/2026 - 02/04/2026',
      '00/01/2026',
    ])
      expect([text, readDayNumber(text, 'dayFirst')]).toEqual([text, undefined]);
  });
  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const day = calendarDay(date.toISOString().slice(0, 10));
          expect(readDayNumber(vietnameseDay(day), 'dayFirst')).toBe(dayNumber(day));
        },
      ),
    );
  });
});

describe('readCaseWords()', () => {
  it('knows the words of one-stop systems, with and without marks, alone and together', () => {
    const says = (text: string) => readCaseWords(text, meaningsOf.status);
    expect(says('Đã trả kết quả')).toEqual(['resolved']);
    expect(says('TRỄ HẸN')).toEqual(['late']);
    expect(says('Quá hạn')).toEqual(['late']);
    expect(says('Đã giải quyết (trước hạn)')).toEqual(expect.arrayContaining(['resolved', 'early']));
    expect(says('Hồ sơ đang giải quyết - quá hạn')).toEqual(expect.arrayContaining(['pending', 'late']));
    expect(says('Tam dung')).toEqual(['stopped']);
    expect(says('Rút hồ sơ')).toEqual(['withdrawn']);
    expect(says('Đã hủy')).toEqual(['cancelled']);
  });
  it('guesses nothing: another word, or two that disagree, is unknown until a person says what it means', () => {
    expect(readCaseWords('Liên thông thuế', meaningsOf.status)).toBe('unknown');
    expect(readCaseWords('Đúng hạn, trễ hạn', meaningsOf.status)).toBe('unknown');
    expect(readCaseWords('Chưa trả', meaningsOf.status)).toBe('unknown');
    expect(readCaseWords('Liên thông thuế', meaningsOf.status, { 'lien thong thue': 'stopped' })).toEqual(['stopped']);
  });
});

describe('a tally of dossiers', () => {
  it('places each dossier by its days: on the due day is on time, the day after is late', () => {
    const { counts } = counted([
      row('01/04/2026', '10/04/2026', '09/04/2026'),
      row('01/04/2026', '10/04/2026', '10/04/2026 16:59'),
      row('01/04/2026', '10/04/2026', '11/04/2026', 'Đã trả kết quả', 'Trực tuyến', '12/TXL'),
      row('15/03/2026', '10/04/2026', '05/04/2026'),
      row('01/06/2026', '29/06/2026', '', 'Đang giải quyết'),
      row('01/06/2026', '30/06/2026', '', 'Đang giải quyết'),
      row('01/06/2026', '30/06/2026', '02/07/2026'),
      row('01/06/2026', '05/06/2026', '', 'Tạm dừng'),
      row('01/06/2026', '05/06/2026', '', 'Rút hồ sơ'),
      row('01/06/2026', '05/06/2026', '', 'Đã hủy'),
      row('01/07/2026', '05/07/2026', '', 'Đang giải quyết'),
      row('01/02/2026', '05/02/2026', '03/02/2026'),
    ]);
    expect(counts).toMatchObject({ received: 7, carriedOver: 1, resolved: 4, early: 2, onTime: 1, late: 1 });
    expect(counts).toMatchObject({
      pending: 3,
      pendingOverdue: 1,
      stopped: 1,
      apologies: 1,
      withdrawn: 1,
      cancelled: 1,
    });
    expect(counts).toMatchObject({ outside: 2, online: 1 });
    expect(unreconciled(countsTold(counts, columns))).toEqual([]);
  });
  it('counts the same figures in both definitions of on time, and says which', () => {
    const resolved = (due: string, times: number) =>
      Array.from({ length: times }, () => row('01/04/2026', due, '10/04/2026'));
    const open = (due: string, times: number) =>
      Array.from({ length: times }, () => row('01/04/2026', due, '', 'Đang xử lý'));
    const early = resolved('11/04/2026', 8_889);
    const amongResolved = counted([
      ...early,
      ...resolved('10/04/2026', 11),
      ...resolved('09/04/2026', 14),
      ...open('30/07/2026', 16),
    ]);
    const stillPending = counted([
      ...early,
      ...resolved('10/04/2026', 25),
      ...open('09/04/2026', 14),
      ...open('30/07/2026', 2),
    ]);
    const share = (tally: CaseTally, base: 'resolved' | 'resolvedAndOverdue') =>
      valueOfUse({ figure: 'onTime', base }, countsTold(tally.counts, columns));
    const value = (numerator: number, denominator: number) => ({
      kind: 'value',
      value: { kind: 'counted', numerator, denominator },
    });
    expect([amongResolved.counts.received, stillPending.counts.received]).toEqual([8_930, 8_930]);
    expect(share(amongResolved, 'resolved')).toEqual(value(8_900, 8_914));
    expect(share(stillPending, 'resolved')).toEqual(value(8_914, 8_914));
    expect(share(stillPending, 'resolvedAndOverdue')).toEqual(value(8_914, 8_928));
    expect(sayUse({ figure: 'onTime', base: 'resolvedAndOverdue' })).toContain('«Đang giải quyết đã quá hạn»');
  });
  it('names what does not fit with its row, and leaves totals and empty lines aside', () => {
    const { doubts, passedOver, counts } = counted([
      row('10/04/2026', '01/04/2026', '12/04/2026'),
      row('10/04/2026', '30/04/2026', '09/04/2026'),
      row('32/04/2026', '30/04/2026', '12/04/2026'),
      row('10/04/2026', '30/04/2026', '', 'Đã trả kết quả'),
      row('10/04/2026', '30/04/2026', '12/04/2026', 'Đã trả kết quả trễ hạn'),
      ['Tổng cộng: 5 hồ sơ', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
    expect(passedOver).toBe(2);
    expect(Object.fromEntries(doubts.map(({ kind, rows }) => [kind, rows]))).toEqual({
      dueBeforeReceived: [2],
      resolvedBeforeReceived: [3],
      'unread:received': [4],
      noReceivedDay: [4],
      resolvedWithoutDay: [5],
      wordAgainstDays: [6],
    });
    expect(counts.unplaced).toBe(1);
  });
  it('keeps an unknown word out of every state: the gap shows until somebody explains it', () => {
    const rows = [
      row('10/04/2026', '30/04/2026', '', 'Liên thông thuế'),
      row('10/04/2026', '30/04/2026', '12/04/2026'),
    ];
    const blind = countsTold(counted(rows).counts, columns);
    expect(unreconciled(blind)).toEqual([{ kind: 'receivedByState', total: 2, sum: 1, gap: 1 }]);
    const told = { ...mapping, words: { status: { 'lien thong thue': 'stopped' } } } as const;
    expect(unreconciled(countsTold(counted(rows, told).counts, columns))).toEqual([]);
  });
  it('tells nothing that the list does not hold', () => {
    const told = countsTold(counted([]).counts, { received: 0, resolved: 1 });
    expect(Object.keys(told)).toEqual(['carriedOver', 'received', 'resolved', 'pending', 'stopped']);
    const share = valueOfUse({ figure: 'onTime', base: 'resolved' }, told);
    expect(share).toEqual({ kind: 'untold', missing: ['early', 'onTime'] });
    expect(valueOfUse({ figure: 'lateWithApology', base: 'resolved' }, { late: 0, apologies: 0 })).toEqual({
      kind: 'value',
      value: { kind: 'noCases' },
    });
  });
});

const anyDay = fc
  .integer({ min: frame.first - 120, max: frame.last + 120 })
  .map((day) => vietnameseDay(calendarDay(new Date(day * 86_400_000).toISOString().slice(0, 10))));
const anyRow = fc
  .record({
    received: anyDay,
    due: fc.option(anyDay, { nil: '' }),
    resolved: fc.option(anyDay, { nil: '' }),
    status: fc.constantFrom('Đã trả kết quả', 'Đang giải quyết', 'Tạm dừng', 'Rút hồ sơ', 'Lạ', 'Đã hủy', ''),
    channel: fc.constantFrom('Trực tuyến', 'Trực tiếp', ''),
    field: fc.constantFrom('Đất đai', 'Hộ tịch', ''),
  })
  .map(({ received, due, resolved, status, channel, field }) => [
    ...row(received, due, resolved, status, channel, '', field),
  ]);

describe('counts of any list', () => {
  it('give every resolved dossier one place in time, or say that it is not known', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const { counts } = counted(rows);
        expect(counts.early + counts.onTime + counts.late + counts.untimed).toBe(counts.resolved);
        expect(counts.pendingOverdue).toBeLessThanOrEqual(counts.pending);
        expect(counts.online).toBeLessThanOrEqual(counts.eligibleOnline);
        const held = counts.resolved + counts.pending + counts.stopped;
        const unplacedReceived = counts.received + counts.carriedOver - held;
        expect(unplacedReceived).toBeGreaterThanOrEqual(0);
        expect(unplacedReceived).toBeLessThanOrEqual(counts.unplaced);
      }),
    );
  });
  it('are the sums of the counts of its parts', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), fc.nat(60), (rows, cut) => {
        const [one, other, whole] = [counted(rows.slice(0, cut)), counted(rows.slice(cut)), counted(rows)];
        const sum = (name: keyof CaseTally['counts']) => one.counts[name] + other.counts[name];
        for (const name of [
          'received',
          'resolved',
          'pending',
          'stopped',
          'late',
          'early',
          'outside',
          'unplaced',
        ] as const)
          expect(whole.counts[name]).toBe(sum(name));
      }),
    );
  });
});

describe('the header of a list', () => {
  const list = [
    ['UBND XÃ THỬ', '', '', ''],
    ['DANH SÁCH HỒ SƠ QUÝ II', '', '', ''],
    ['', '', '', ''],
    ['STT', 'Số hồ sơ', 'Chủ hồ sơ', 'Thời gian', '', '', 'Trạng thái'],
    ['', '', '', 'Tiếp nhận', 'Hẹn trả', 'Kết thúc', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    ['1', 'H1', 'Người Lạ', '04/25/2026', '05/01/2026', '', 'Đang giải quyết'],
    ['2', 'H2', 'Người Quen', '04/26/2026', '05/02/2026', '', 'Đang giải quyết'],
  ];
  it('is found below titles, in two rows, above the numbers of its columns', () => {
    const header = findCaseHeader(list);
    expect(header).toMatchObject({ firstRow: 6 });
    expect(header?.headers.slice(3)).toEqual([
      'Thời gian Tiếp nhận',
      'Thời gian Hẹn trả',
      'Thời gian Kết thúc',
      'Trạng thái',
    ]);
    expect(guessColumns(header?.headers ?? [], list.slice(6))).toEqual({
      columns: { number: 1, received: 3, due: 4, resolved: 5, status: 6 },
      dayOrder: 'monthFirst',
    });
  });
  it('shows days and recurring words as examples, and nothing that may be about somebody', () => {
    const headers = findCaseHeader(list)?.headers ?? [];
    const samples = headers.map((_, place) => samplesOf(headers, list.slice(6), place));
    expect(samples).toEqual([
      [],
      [],
      [],
      ['04/25/2026', '04/26/2026'],
      ['05/01/2026', '05/02/2026'],
      [],
      ['Đang giải quyết'],
    ]);
  });
  it('knows what headers mean, and leaves those about people', () => {
    expect(columnOfHeader('Ngày hẹn trả kết quả')).toBe('due');
    expect(columnOfHeader('Ngày trả kết quả')).toBe('returned');
    expect(columnOfHeader('Mức độ dịch vụ công')).toBe('eligibleOnline');
    expect(columnOfHeader('Tình trạng hạn')).toBe('timing');
    for (const header of [
      'Họ và tên',
      'Chủ hồ sơ',
      'Số CCCD',
      'Địa chỉ',
      'Ngày sinh',
      'Số điện thoại',
      'Cán bộ thụ lý',
    ])
      expect([header, isPersonalHeader(header)]).toEqual([header, true]);
    expect(isPersonalHeader('Ngày tiếp nhận')).toBe(false);
  });
  it('takes no time limit for a due day', () => {
    const headers = ['Mã hồ sơ', 'Thời hạn giải quyết', 'Ngày hẹn trả'];
    expect(guessColumns(headers, [['H1', '15 ngày', '31/03/2026']]).columns).toEqual({ number: 0, due: 2 });
  });
});

it('guessFigure() proposes a figure for promises about dossiers alone', () => {
  const promise = (phrase: string) => guessFigure({ phrase, measure: 'share' });
  expect(promise('Hồ sơ thủ tục hành chính được giải quyết đúng hẹn, trước hẹn trên 90%')).toBe('onTime');
  expect(promise('100% hồ sơ trễ hạn có thư xin lỗi')).toBe('lateWithApology');
  expect(promise('Tỷ lệ hồ sơ nộp trực tuyến đạt 80%')).toBe('online');
  expect(promise('95% nhiệm vụ được giao hoàn thành đúng hạn')).toBeUndefined();
  expect(promise('Phản ánh, kiến nghị được trả lời đúng hạn')).toBeUndefined();
});
