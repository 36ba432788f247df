import { describe, expect, it } from 'vitest';
import { figureKindOf } from './figure-kind.ts';

describe('figureKindOf()', () => {
  it('goes by the target before the measure, since a share may be promised as a rank', () => {
    expect(figureKindOf({ measure: 'externalIndex', target: { kind: 'rank', atMost: 10 } })).toBe('rank');
    expect(figureKindOf({ measure: 'externalIndex' })).toBe('number');
  });

  it('asks nobody for a figure that is computed from other indicators', () => {
    expect(figureKindOf({ measure: 'shareOfIndicators' })).toBeUndefined();
  });
});
