import { type Answer, pack, type Packed, weightOf } from './packed.ts';

/** Pages by their key, made at need and kept until their generation is over. */
export interface PageCache {
  readonly page: (key: string) => Promise<Packed>;
  /** Lets go of everything, also of what would stand in for a page that cannot be made. */
  readonly clear: () => void;
  readonly weight: () => number;
  readonly size: () => number;
  /** How many pages could not be made. */
  readonly failures: () => number;
}

export interface PageCacheStart {
  /** What a page is made from, said in a few letters: the same words mean the same bytes. */
  readonly generationOf: (key: string) => string;
  readonly render: (key: string) => Promise<Answer>;
  /** Whether an answer may be kept under a key. */
  readonly isKept: (key: string, status: number) => boolean;
  /** How many bytes may be kept; those asked for longest ago go first. */
  readonly budget: number;
  readonly failed: (key: string, error: unknown) => void;
}

interface KeptPage {
  readonly generation: string;
  readonly page: Packed;
}

const quality = 5;

/** Opens an empty cache. A page is made once for all who wait for it; one that cannot be made is answered by its last good bytes. */
export function pageCache(start: PageCacheStart): PageCache {
  const { generationOf } = start;
  const kept = keepWithin(start.budget);
  const inFlight = new Map<string, Promise<Packed>>();
  const make = maker(start);
  let era = 0;
  const fill = async (key: string, generation: string): Promise<Packed> => {
    const begun = era;
    const page = await make.page(key);
    const isFresh = begun === era && generation === generationOf(key);
    if (isFresh && start.isKept(key, page.status)) kept.set(key, { generation, page });
    return page;
  };
  return {
    page: (key) => {
      const generation = generationOf(key);
      const last = kept.get(key);
      if (last?.generation === generation) return Promise.resolve(last.page);
      const flight = `${era} ${generation} ${key}`;
      const filling = inFlight.get(flight) ?? fill(key, generation).finally(() => inFlight.delete(flight));
      inFlight.set(flight, filling);
      return filling.catch((error: unknown) => {
        const standIn = kept.get(key);
        if (standIn === undefined) throw error;
        return standIn.page;
      });
    },
    clear: () => {
      era += 1;
      kept.clear();
    },
    weight: kept.weight,
    size: kept.size,
    failures: make.failures,
  };
}

function maker({ render, failed }: PageCacheStart) {
  let failures = 0;
  const page = async (key: string): Promise<Packed> => {
    try {
      const rendered = await render(key);
      if (rendered.status >= 500) throw new Error(`Cannot show "${key}": it answered ${rendered.status}`);
      return await pack(rendered, quality);
    } catch (error) {
      failures += 1;
      failed(key, error);
      throw error;
    }
  };
  return { page, failures: () => failures };
}

function keepWithin(budget: number) {
  const kept = new Map<string, KeptPage>();
  let weight = 0;
  const drop = (key: string) => {
    const page = kept.get(key)?.page;
    if (page !== undefined) weight -= weightOf(page);
    kept.delete(key);
  };
  return {
    get: (key: string): KeptPage | undefined => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key); // to the end of the line: it was asked for last
      kept.set(key, found);
      return found;
    },
    set: (key: string, page: KeptPage) => {
      drop(key);
      if (weightOf(page.page) > budget) return;
      kept.set(key, page);
      weight += weightOf(page.page);
      for (const oldest of kept.keys()) {
        if (weight <= budget) return;
        drop(oldest);
      }
    },
    clear: () => {
      kept.clear();
      weight = 0;
    },
    weight: () => weight,
    size: () => kept.size,
  };
}
