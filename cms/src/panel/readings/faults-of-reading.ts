import { parseReading, type Reading, stepsOf, valueAt } from '@camket/shared/reading';
import type { Words } from '../../words/vi.ts';
import { placeName } from './place-name.ts';

/** A place that has to be put right before a draft can be made. */
export interface ReviewFault {
  readonly path: string;
  readonly sentence: string;
}

/** What keeps a reading from becoming a draft, with the places called as the screen calls them. */
export function faultsOfReading(reading: Reading, words: Words): readonly ReviewFault[] {
  const parsed = parseReading(reading);
  if (parsed.kind === 'reading') return [];
  return parsed.faults.map(({ path, sentence }) => faultOf({ path, sentence }, reading, words));
}

/** A fault that the server has named, as the screen calls its place. */
export function faultOf({ path, sentence }: ReviewFault, reading: Reading, words: Words): ReviewFault {
  const place = stepsOf(path).join('.');
  const value = valueAt(reading, place);
  const complaint = value === '' ? words.readings.mustBeFilled : sentence.replace(`Trường ${path} `, '');
  return { path: place, sentence: place === '' ? complaint : `${placeName(place, words)}: ${complaint}` };
}
