import type { PayloadRequest } from 'payload';
import { type Due, duesOf } from '../dues/dues-of.ts';

/** Gives what is due in a commune, not older than a minute. */
export type KnownDues = (req: PayloadRequest, commune: string) => Promise<readonly Due[]>;

const freshFor = 60_000;

/** What is due in communes, remembered for as long as it may be acted on. */
export function knownDues(clock: () => number): KnownDues {
  const known = new Map<string, { readonly at: number; readonly dues: readonly Due[] }>();
  return async (req, commune) => {
    const found = known.get(commune);
    if (found !== undefined && clock() - found.at < freshFor) return found.dues;
    const at = clock();
    const dues = await duesOf(req, commune);
    known.set(commune, { at, dues });
    return dues;
  };
}
