import type { Reading } from '../reading-form.ts';
import type { SourceText } from '../source/source-text.ts';
import { blankCells } from './blank-cells.ts';
import { blankPlaces } from './blank-places.ts';
import { citedDays } from './cited-days.ts';
import { examined } from './examined.ts';
import { dueDoubts } from './late-and-early.ts';
import { measureDoubts } from './measures.ts';
import { nameDoubts } from './names.ts';
import { openTimes } from './open-times.ts';
import { rowDoubts } from './plan-rows.ts';
import { restatements } from './restatements.ts';
import { doubtsByPlace, type SourceDoubt } from './source-doubt.ts';
import { suspectSymbols } from './symbols.ts';
import { timingsOf } from './timings.ts';

/** All that looks wrong or open in a document, in the order of its characters. */
export function doubtsInReading(reading: Reading, source: SourceText): readonly SourceDoubt[] {
  const about = examined(reading, source);
  const timings = timingsOf(about);
  return doubtsByPlace([
    ...blankPlaces(about),
    ...blankCells(about),
    ...rowDoubts(about),
    ...citedDays(about),
    ...suspectSymbols(about),
    ...nameDoubts(about),
    ...restatements(about),
    ...dueDoubts(about, timings),
    ...openTimes(about, timings),
    ...measureDoubts(about),
  ]);
}
