import { writtenDecision } from '@camket/shared/register';
import type { Decision } from '@camket/shared/decisions';
import { describe, expect, it } from 'vitest';
import { newObjective } from '../decisions/new-rows.ts';
import { taskReportDraft, resultDraft } from '../results/row-request.ts';
import { keptDraft, readDraftOf } from './kept-draft.ts';
import { statusAfter, statusWhileSaving } from './saving-status.ts';
import { dropFrom, putOn, type Shelf, takeFrom } from './shelf.ts';

const shelf = (): Shelf => {
  const texts = new Map<string, string>();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => texts.set(name, text),
    removeItem: (name) => texts.delete(name),
  };
};

const decision: Decision = {
  form: 'decision',
  symbol: 'QĐ-UBND',
  issuer: 'Ủy ban nhân dân xã An Biên',
  subject: 'Về việc ban hành mục tiêu chất lượng',
  legalBases: [],
  articles: [],
  recipients: [],
  objectives: [],
  reporting: [],
  readings: [],
  files: [],
  replaces: [],
  amends: [],
};

const read = readDraftOf<Decision>(writtenDecision);

describe('keptDraft()', () => {
  it('gives back what was typed, rows that are still blank included', () => {
    const own = shelf();
    const draft = { revision: 3, at: '2026-02-02T03:00:00Z', content: { ...decision, objectives: [newObjective()] } };
    expect(putOn(own, 'a', draft)).toBe(true);
    expect(keptDraft(own, 'a', read)).toEqual(draft);
    dropFrom(own, 'a');
    expect(keptDraft(own, 'a', read)).toBeUndefined();
  });

  it('passes over what another program or an older version left there', () => {
    const own = shelf();
    own.setItem('a', '{"revision":1,"at":"x","content":{"number":5}}');
    expect(keptDraft(own, 'a', read)).toBeUndefined();
    own.setItem('a', '{"revision":1,"at":"x"}');
    expect(keptDraft(own, 'a', read)).toBeUndefined();
    own.setItem('a', '{');
    expect(keptDraft(own, 'a', read)).toBeUndefined();
  });

  it('reads a half-typed result and a half-typed task report, and takes nothing else for one', () => {
    const result = { part: 'whole', value: { kind: 'counted', numerator: 3 }, source: 'Sổ theo dõi', evidence: [] };
    expect(resultDraft(result)).toEqual(result);
    expect(resultDraft({ ...result, value: { kind: 'lạ' } })).toBeUndefined();
    expect(resultDraft({ ...result, cutOff: '31/3' })).toBeUndefined();
    expect(resultDraft({ ...result, id: 'a', cause: null, value: null })).toEqual({
      ...result,
      value: { kind: 'counted' },
    });
    expect(taskReportDraft({ task: 'a', pieces: null, status: 'done' })).toEqual({
      ...{ task: 'a', pieces: [], status: 'done', evidence: [] },
    });
  });
});

describe('a shelf', () => {
  it('that is closed or full holds nothing and says so, and nothing breaks', () => {
    const refuse = (): never => {
      throw new Error('Cannot use the shelf: the device does not allow it');
    };
    const closed: Shelf = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(putOn(closed, 'a', 1)).toBe(false);
    expect(takeFrom(closed, 'a')).toBeUndefined();
    expect(() => dropFrom(closed, 'a')).not.toThrow();
  });
});

describe('the status of saving', () => {
  it('keeps when it last went well, and what somebody else has saved until it goes well again', () => {
    const before = { state: 'idle', savedAt: '08:15' } as const;
    const refused = statusAfter({ kind: 'conflict', newest: 'bản của người kia' }, before);
    expect(refused).toEqual({ state: 'failed', savedAt: '08:15', conflict: 'bản của người kia' });
    expect(statusWhileSaving(refused)).toMatchObject({ state: 'saving', conflict: 'bản của người kia' });
    expect(statusAfter({ kind: 'saved' }, refused)).not.toHaveProperty('conflict');
    expect(statusAfter({ kind: 'offline' }, before)).toEqual({ state: 'offline', savedAt: '08:15' });
  });
});
