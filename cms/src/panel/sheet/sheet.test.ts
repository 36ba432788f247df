import { describe, expect, it } from 'vitest';
import { changed, historyOf, isUnsaved } from './history.ts';
import { newKey } from './new-key.ts';
import { moveTo, put } from './put.ts';

const typed = (text: string) => ({ kind: 'edit', about: 'subject', change: () => text }) as const;

describe('changed()', () => {
  it('takes back what was typed into one field as one step', () => {
    const history = ['a', 'ab', 'abc'].map(typed).reduce(changed<string>, historyOf(''));
    expect(changed(history, { kind: 'undo' }).now).toBe('');
    expect(changed(changed(history, { kind: 'undo' }), { kind: 'redo' }).now).toBe('abc');
  });

  it('takes back a paste apart from the typing before it', () => {
    const history = changed(changed(historyOf('a'), typed('ab')), {
      kind: 'edit',
      about: 'paste',
      change: (text) => `${text}!`,
    });
    expect(changed(history, { kind: 'undo' }).now).toBe('ab');
  });

  it('keeps what was typed while the server was saving', () => {
    const sent = changed(historyOf('a'), typed('ab'));
    const meanwhile = changed(sent, typed('abc'));
    const saved = changed(meanwhile, { kind: 'saved', sent: 'ab', content: 'ab', adopt: (text) => text });
    expect(saved.now).toBe('abc');
    expect(isUnsaved(saved)).toBe(true);
  });

  it('holds what the server answered once nothing else was typed', () => {
    const saved = changed(changed(historyOf('a'), typed('ab')), {
      kind: 'saved',
      sent: 'ab',
      content: 'AB',
      adopt: (text) => text,
    });
    expect([saved.now, isUnsaved(saved)]).toEqual(['AB', false]);
  });
});

describe('changed() after saving', () => {
  it('gives the keys that the server made to what was typed meanwhile and to what can be taken back', () => {
    const sent = changed(historyOf('moi a'), typed('moi ab'));
    const adopt = (text: string) => text.replace('moi', 'mt');
    const saved = changed(changed(sent, { kind: 'edit', about: '', change: () => 'moi abc' }), {
      kind: 'saved',
      sent: 'moi ab',
      content: 'mt ab',
      adopt,
    });
    expect([saved.now, changed(saved, { kind: 'undo' }).now]).toEqual(['mt abc', 'mt ab']);
  });
});

describe('put()', () => {
  it('leaves a blank field out, so that the server sees no empty text', () => {
    const row: { readonly number?: string; readonly text: string } = { number: '1', text: 'a' };
    expect(put(row, 'number', undefined)).toEqual({ text: 'a' });
    expect(put(row, 'number', '2')).toEqual({ number: '2', text: 'a' });
  });
});

describe('moveTo()', () => {
  it('moves a row and does nothing past the ends', () => {
    expect(moveTo(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moveTo(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});

describe('newKey()', () => {
  it('makes a key that the register would take and that no other row has', () => {
    const keys = Array.from({ length: 50 }, newKey);
    expect(new Set(keys).size).toBe(50);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});
