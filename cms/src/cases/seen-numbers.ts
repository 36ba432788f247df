const places = 1 << 18;
const fullest = 0.6;
const offset = 0x81_1c_9d_c5;
const prime = 0x01_00_01_93;
const otherPrime = 0x85_eb_ca_6b;

/** Tells numbers that were met before. It keeps 64 bits of a hash of each and not the number. */
export interface SeenNumbers {
  /** Takes a number in; says whether it is new. */
  readonly add: (number: string) => boolean;
}

/** Begins with no number seen. Two of a million different numbers have the same hash once in tens of millions of lists. */
export function seenNumbers(): SeenNumbers {
  let [highs, lows] = [new Uint32Array(places), new Uint32Array(places)];
  let size = 0;
  const put = (high: number, low: number): boolean => {
    const mask = highs.length - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      if (highs[at] === 0 && lows[at] === 0) {
        highs[at] = high;
        lows[at] = low;
        return true;
      }
      if (highs[at] === high && lows[at] === low) return false;
    }
  };
  const grow = (): void => {
    const [oldHighs, oldLows] = [highs, lows];
    [highs, lows] = [new Uint32Array(oldHighs.length * 2), new Uint32Array(oldHighs.length * 2)];
    for (let at = 0; at < oldHighs.length; at += 1) {
      const [high, low] = [oldHighs[at] ?? 0, oldLows[at] ?? 0];
      if (low !== 0) put(high, low);
    }
  };
  return {
    add: (number) => {
      let [low, high] = [offset, prime];
      for (let at = 0; at < number.length; at += 1) {
        const code = number.charCodeAt(at);
        low = Math.imul(low ^ code, prime);
        high = Math.imul(high ^ code, otherPrime);
        high ^= high >>> 13;
      }
      low ^= low >>> 15;
      const isNew = put(high >>> 0, (low | 1) >>> 0);
      if (isNew) size += 1;
      if (size > highs.length * fullest) grow();
      return isNew;
    },
  };
}
