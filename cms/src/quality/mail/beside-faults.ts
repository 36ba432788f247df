import { RoundsLost } from './round-lease.ts';

/** What went wrong in a round without ending it, each in a sentence. */
export type Faults = string[];

/** What went wrong, in its own words. */
export const faultIn = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Does a part of a round. What goes wrong in it is noted, and the round goes on with the rest: the fault of one commune
 * keeps nobody else from being reminded. Only where the rounds themselves are lost does it end.
 */
export async function besideFaults<Result>(
  faults: Faults,
  otherwise: Result,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RoundsLost) throw error;
    faults.push(faultIn(error));
    return otherwise;
  }
}
