'use client';
import { valueAt } from '@camket/shared/reading';
import { sayTimes } from '@camket/shared/times';
import { useWords } from '../../words/use-words.ts';
import { useDesk } from './review-desk.ts';
import { timesIn } from './times-in.ts';

/** What the wording of a deadline is understood as. */
export function UnderstoodTimes({ path }: { readonly path: string }) {
  const { reading } = useDesk();
  const words = useWords().readings;
  const wording = valueAt(reading, path);
  if (typeof wording !== 'string' || wording === '') return undefined;
  const times = timesIn(wording, reading);
  return times.length === 0 ? (
    <p className="ck-timing__meaning ck-timing__meaning--none">{words.notUnderstood}</p>
  ) : (
    <p className="ck-timing__meaning">
      {words.understood}: {sayTimes(times)}
    </p>
  );
}
