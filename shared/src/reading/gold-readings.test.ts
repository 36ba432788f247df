import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { writtenDecision } from '../register/index.ts';
import { decisionFromReading } from './decision-from-reading.ts';
import { parseReading } from './parse-reading.ts';
import type { Reading } from './reading-form.ts';
import { unitsNamedIn } from './units-named.ts';

const folder = resolve(import.meta.dirname, '../../..', env['CAMKET_GOLD'] ?? '../shared/gold');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)) : [];

it.runIf(env['REQUIRE_GOLD'] === '1')('finds the readings of real documents', () => {
  expect(files.length, folder).toBeGreaterThan(0);
});

describe.skipIf(files.length === 0)('the readings of real documents', () => {
  it.each(files)('%s becomes a draft in which every text stands as it was read', (file) => {
    const value: unknown = JSON.parse(readFileSync(resolve(folder, file), 'utf8'));
    const parsed = parseReading(value);
    if (parsed.kind === 'broken') throw new Error(JSON.stringify(parsed.faults));
    const { reading } = parsed;
    let count = 0;
    const makeKey = (prefix: string): string => `${prefix}${String((count += 1))}`;
    const units = unitsNamedIn(reading).map(({ name, aliases }) => ({
      key: makeKey('dv'),
      names: [{ name }],
      aliases,
    }));
    const { decision } = decisionFromReading(reading, { makeKey, units });

    expect(writtenDecision.safeParse(decision).error).toBeUndefined();
    expect(textsIn(decision)).toEqual(expect.arrayContaining([...textsOf(reading)]));
    expect(decision.objectives.map(({ indicators }) => indicators.length)).toEqual(
      reading.objectives.map(({ indicators }) => indicators.length),
    );
    expect(decision.plan?.tasks.length ?? 0).toBe(reading.tasks.length);
  });
});

function textsOf({ document, policy, objectives, tasks, reporting }: Reading): readonly string[] {
  const { signer, legalBases, articles, recipients, subject, issuer, symbol } = document;
  return [
    ...[subject, issuer, symbol, ...legalBases, ...recipients, ...articles.map(({ text }) => text)],
    ...(signer === null ? [] : [signer.name, signer.position]),
    ...(policy === null ? [] : policy.commitments),
    ...objectives.flatMap(({ number, statement, indicators }) => [
      number,
      statement,
      ...indicators.map((i) => i.phrase),
    ]),
    ...tasks.flatMap((task) => [task.content, ...task.lead, ...task.support, ...task.monitor]),
    ...tasks.flatMap(({ deadline, output, number }) => [deadline, output, number].filter((text) => text !== null)),
    ...reporting.map(({ text }) => text),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
