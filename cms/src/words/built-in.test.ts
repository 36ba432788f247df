import { vi as vietnamese } from '@payloadcms/translations/languages/vi';
import { describe, expect, it } from 'vitest';
import { builtIn } from './built-in.ts';

const known = new Map(
  Object.entries(vietnamese.translations).map(([group, words]) => [group, new Set(Object.keys(words))]),
);

describe('builtIn', () => {
  it('replaces only words that the framework has, so that none is lost when it renames them', () => {
    const strange = Object.entries(builtIn.vi).flatMap(([group, words]) =>
      Object.keys(words)
        .filter((name) => !(known.get(group)?.has(name) ?? false))
        .map((name) => `${group}:${name}`),
    );
    expect(strange).toEqual([]);
  });

  it('leaves no English word of the framework in front of an official', () => {
    const english = /\b(fields?|collections?|blocks?|API Key|unspecific error|widget)\b/i;
    const said = Object.entries(builtIn.vi).flatMap(([group, words]) =>
      Object.entries(words).map(([name, text]) => `${group}:${name} ${text}`),
    );
    expect(said.filter((line) => english.test(line.slice(line.indexOf(' '))))).toEqual([]);
  });
});
