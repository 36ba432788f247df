import { describe, expect, it } from 'vitest';
import { pageCache } from './page-cache.ts';
import type { Answer } from './packed.ts';

const html = (text: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(text),
});

function opened({ budget = 1_000_000 } = {}) {
  const state = { generation: '1', renders: 0, fails: false, during: (): void => undefined };
  const cache = pageCache({
    generationOf: () => state.generation,
    render: async (key) => {
      state.renders += 1;
      const { generation } = state;
      await new Promise((resolve) => setTimeout(resolve, 10));
      state.during();
      if (state.fails) throw new Error('torn');
      return html(`${key} of ${generation}`, key === '/none' ? 404 : 200);
    },
    isKept: (_key, status) => status === 200,
    failed: () => undefined,
    budget,
  });
  const read = async (key: string) => (await cache.page(key)).plain.toString();
  return { cache, state, read };
}

describe('pageCache()', () => {
  it('makes a page once for twenty who ask at the same moment', async () => {
    const { state, read } = opened();
    const all = await Promise.all(Array.from({ length: 20 }, () => read('/a')));
    expect([new Set(all), state.renders]).toEqual([new Set(['/a of 1']), 1]);
  });

  it('makes nothing while the generation holds, and anew when it is over', async () => {
    const { state, read } = opened();
    await read('/a');
    await read('/a');
    expect(state.renders).toBe(1);
    state.generation = '2';
    expect(await read('/a')).toBe('/a of 2');
  });

  it('answers a page that an entry overtook, and keeps it not', async () => {
    const { state, read } = opened();
    state.during = () => {
      state.generation = '2';
    };
    expect(await read('/a')).toBe('/a of 1');
    expect(await read('/a')).toBe('/a of 2');
  });

  it('does not let who asks after an entry wait for the page of before', async () => {
    const { state, read } = opened();
    const before = read('/a');
    state.generation = '2';
    expect(await Promise.all([before, read('/a')])).toEqual(['/a of 1', '/a of 2']);
  });

  it('sends the last good bytes when a page cannot be made, and nothing where there are none', async () => {
    const { cache, state, read } = opened();
    await read('/a');
    [state.generation, state.fails] = ['2', true];
    expect(await read('/a')).toBe('/a of 1');
    await expect(read('/b')).rejects.toThrow('torn');
    expect(cache.failures()).toBe(2);
    state.fails = false;
    expect(await read('/a')).toBe('/a of 2');
  });

  it('lets go of the last good bytes when a redaction clears it, those just being made included', async () => {
    const { cache, state, read } = opened();
    await read('/a');
    state.during = () => {
      cache.clear();
    };
    await read('/b');
    state.during = () => undefined;
    state.fails = true;
    await expect(read('/a')).rejects.toThrow('torn');
    await expect(read('/b')).rejects.toThrow('torn');
  });

  it('keeps no page that is not there', async () => {
    const { state, read } = opened();
    await read('/none');
    await read('/none');
    expect(state.renders).toBe(2);
  });

  it('stays within its budget, and lets go first of what was asked for longest ago', async () => {
    const { cache, state, read } = opened({ budget: 2_200 });
    await read('/a');
    await read('/b');
    await read('/a');
    await read('/c');
    expect(cache.weight()).toBeLessThanOrEqual(2_200);
    const { renders } = state;
    await read('/a');
    expect(state.renders).toBe(renders);
    await read('/b');
    expect(state.renders).toBe(renders + 1);
  });
});
