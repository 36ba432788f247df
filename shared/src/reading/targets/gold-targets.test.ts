import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { parseReading } from '../parse-reading.ts';
import type { IndicatorReading } from '../reading-form.ts';
import { readTargets } from './read-targets.ts';

const folder = resolve(import.meta.dirname, '../../../..', env['CAMKET_GOLD'] ?? '../shared/gold');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)) : [];

it.runIf(env['REQUIRE_GOLD'] === '1')('finds the readings of real documents', () => {
  expect(files.length, folder).toBeGreaterThan(0);
});

const said = ({ phrase, operator, value, unit, grade, partOf }: IndicatorReading): unknown => ({
  phrase,
  operator,
  value,
  unit,
  grade,
  partOf,
});

describe.skipIf(files.length === 0)('the objectives of real documents', () => {
  it.each(files)('%s: every promise is read, and none is invented', (file) => {
    const parsed = parseReading(JSON.parse(readFileSync(resolve(folder, file), 'utf8')));
    if (parsed.kind === 'broken') throw new Error(JSON.stringify(parsed.faults));
    for (const { statement, indicators } of parsed.reading.objectives) {
      expect(readTargets(statement).map(({ indicator }) => said(indicator))).toEqual(indicators.map(said));
    }
  });
});
