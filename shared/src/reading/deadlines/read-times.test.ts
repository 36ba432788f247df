import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarDay } from '../../values/index.ts';
import { timeForm } from '../time-form.ts';
import { readTimes } from './read-times.ts';

const file = resolve(import.meta.dirname, '../../../..', env['CAMKET_GOLD'] ?? '../shared/gold', 'time-phrases.json');
const phrases = z.array(z.object({ phrase: z.string(), contextYear: z.int(), times: z.array(timeForm) }));

const timesOf = (phrase: string, year?: number): unknown =>
  readTimes(phrase, { issuedOn: calendarDay('2026-02-12'), ...(year !== undefined && { year }) }).map(
    ({ time }) => time,
  );

it.runIf(env['REQUIRE_GOLD'] === '1')('finds the wordings of real documents', () => {
  expect(existsSync(file), file).toBe(true);
});

describe.skipIf(!existsSync(file))('the wordings of real documents', () => {
  const rows = existsSync(file) ? phrases.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

  it.each(rows)('«$phrase» means exactly its times', ({ phrase, contextYear, times }) => {
    expect(timesOf(phrase, contextYear)).toEqual(times);
  });
});

describe('readTimes()', () => {
  it('keeps «trước» strict and «chậm nhất đến», «đến hết» inclusive', () => {
    expect(timesOf('Trước ngày 20/11/2026')).toEqual([{ kind: 'before', date: '2026-11-20' }]);
    expect(timesOf('chậm nhất đến ngày 20/11/2026')).toEqual([{ kind: 'before', date: '2026-11-21' }]);
    expect(timesOf('đến hết ngày 31/12/2026')).toEqual([{ kind: 'before', date: '2027-01-01' }]);
  });

  it('takes a missing year from the document, and reads nothing where there is none', () => {
    expect(timesOf('Quý II', 2026)).toEqual([{ kind: 'quarters', quarters: ['2026-Q2'] }]);
    expect(timesOf('Quý II')).toEqual([]);
    expect(timesOf('Trước ngày 30/6')).toEqual([]);
    expect(timesOf('Trong năm')).toEqual([]);
  });

  it('reads no day that does not exist', () => {
    expect(timesOf('Trước ngày 31/6/2026')).toEqual([]);
    expect(timesOf('Trước ngày 30/02 hàng năm', 2026)).toEqual([]);
    expect(timesOf('Tháng 13/2026')).toEqual([]);
  });

  it('keeps what allows two meanings as such', () => {
    expect(timesOf('ngày 15 hàng quý')).toEqual([{ kind: 'quarterlyBefore', day: 16 }]);
    expect(timesOf('Báo cáo theo định kỳ')).toEqual([{ kind: 'periodic' }]);
  });

  it('counts a term of working days from the day of signing, over the days of Tết', () => {
    expect(timesOf('Trong 05 ngày làm việc kể từ ngày ký')).toEqual([{ kind: 'before', date: '2026-02-27' }]);
    expect(readTimes('Trong 05 ngày làm việc kể từ ngày ký', { year: 2026 })).toEqual([]);
  });

  it('does not guess what a time cannot hold', () => {
    for (const phrase of ['Hàng tuần', 'Thứ Sáu hàng tuần', '2 lần/tháng', '24/7', 'Theo Nghị quyết', 'đầu năm học']) {
      expect(timesOf(phrase, 2026), phrase).toEqual([]);
    }
  });

  it('takes no date of a cited document for a deadline', () => {
    expect(timesOf('Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 về tiếp công dân', 2026)).toEqual([]);
    expect(timesOf('Báo cáo kết quả Mục tiêu chất lượng năm 2026 hàng quý', 2026)).toEqual([
      { kind: 'every', months: 3 },
    ]);
  });

  it('reads through the slips of a scan', () => {
    expect(timesOf('Thuòng xuyên', 2026)).toEqual([{ kind: 'continuous' }]);
    expect(timesOf('Quy lI/2026', 2026)).toEqual([{ kind: 'quarters', quarters: ['2026-Q2'] }]);
    expect(timesOf('Truớc ngay 10/11/2026', 2026)).toEqual([{ kind: 'before', date: '2026-11-10' }]);
  });

  it('says which characters mean what', () => {
    const phrase = 'Thường xuyên; báo cáo  trước ngày 15/6 hoặc theo yêu cầu của Chủ tịch';
    const parts = readTimes(phrase, { year: 2026 }).map(({ span: { from, to } }) => phrase.slice(from, to));
    expect(parts).toEqual(['Thường xuyên', 'trước ngày 15/6', 'theo yêu cầu của Chủ tịch']);
  });

  it('never throws, and gives only times of the form with characters of the text', () => {
    const words =
      'Thường xuyên|định kỳ|hàng|quý|tháng|năm|ngày|trước|đến hết|từ|khi có|theo kế hoạch|I|IV|6|15|31/12|30/6/2026|2026|-|/|,|;|(|)|và|hoặc|lần|đầu năm|cuối'.split(
        '|',
      );
    const mixed = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 14 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(mixed, (phrase) => {
        for (const { time, span } of readTimes(phrase, { year: 2026, issuedOn: calendarDay('2026-02-02') })) {
          expect(timeForm.safeParse(time).error).toBeUndefined();
          expect(span.from >= 0 && span.to > span.from && span.to <= phrase.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a page of the most awkward words at once, and no words without end', () => {
    for (const part of [
      'theo kế hoạch ',
      'quý I, ',
      'tháng 6, 9 và ',
      '15/6 ',
      'khi có ',
      '('.repeat(9),
      'hàng ',
      '1',
    ]) {
      const start = performance.now();
      readTimes(part.repeat(Math.floor(20_000 / part.length)), { year: 2026 });
      expect(performance.now() - start, part).toBeLessThan(1_000);
      expect(readTimes(part.repeat(100_000), { year: 2026 })).toEqual([]);
    }
  });
});
