import { readTargets, readTimes } from '@camket/shared/reading';
import { calendarDay } from '@camket/shared/values';
import { expect, it } from 'vitest';
import invented from './invented-phrases.json' with { type: 'json' };

// Written from what the words mean, in other words than any real document's: the reader may not learn them by heart.
const blank = { value: null, unit: null, grade: null, partOf: null };

it.each(invented.targets)('reads what «$statement» promises', ({ statement, indicators }) => {
  const expected = indicators.map((indicator) => ({ phrase: statement, ...blank, ...indicator }));
  expect(readTargets(statement).map(({ indicator }) => indicator)).toEqual(expected);
  expect(readTargets(`${statement}./.`).map(({ indicator }) => indicator)).toEqual(expected);
});

it.each(invented.times)('reads when «$phrase» is', (row) => {
  const issuedOn = 'issuedOn' in row ? calendarDay(row.issuedOn) : undefined;
  const context = { year: 2026, ...(issuedOn !== undefined && { issuedOn }) };
  expect(readTimes(row.phrase, context).map(({ time }) => time)).toEqual(row.times);
});

it('holds two hundred phrases, none of them twice', () => {
  const phrases = [...invented.targets.map((row) => row.statement), ...invented.times.map((row) => row.phrase)];
  expect(new Set(phrases).size).toBe(phrases.length);
  expect(phrases.length).toBeGreaterThanOrEqual(200);
});
