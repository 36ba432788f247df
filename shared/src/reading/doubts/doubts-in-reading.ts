import type { Reading } from '../reading-form.ts';
import type { SourceText } from '../source/source-text.ts';
import { blankPlaces } from './blank-places.ts';
import { citedDays } from './cited-days.ts';
import { examined } from './examined.ts';
import { rowDoubts } from './plan-rows.ts';
import { doubtsByPlace, type SourceDoubt } from './source-doubt.ts';
import { suspectSymbols } from './symbols.ts';

/** All that looks wrong or open in a document, in the order of its characters. */
export function doubtsInReading(reading: Reading, source: SourceText): readonly SourceDoubt[] {
  const about = examined(reading, source);
  return doubtsByPlace([...blankPlaces(about), ...rowDoubts(about), ...citedDays(about), ...suspectSymbols(about)]);
}
