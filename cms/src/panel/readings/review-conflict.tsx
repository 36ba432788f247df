'use client';
import { type Reading, valueAt, valuesOf } from '@camket/shared/reading';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { placeName } from './place-name.ts';
import type { Review } from './use-review.ts';
import type { WholeReading } from './whole-reading.ts';

/** Somebody else has saved meanwhile: where the two differ, and the choice between them. */
export function ReviewConflict({ review, conflict }: { readonly review: Review; readonly conflict: WholeReading }) {
  const words = useWords();
  const { settle } = review.saving;
  const theirs = conflict.content?.reading;
  const places = theirs === undefined ? [] : placesThatDiffer(review.reading, theirs);
  return (
    <Dialog onClose={() => settle('later')} size="large" title={words.readings.conflictTitle}>
      <p>{places.length === 0 ? words.readings.conflictSame : words.readings.conflictBody}</p>
      {theirs === undefined || places.length === 0 ? undefined : (
        <div className="ck-preview">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.readings.where}</th>
                <th scope="col">{words.readings.mine}</th>
                <th scope="col">{words.readings.theirs}</th>
              </tr>
            </thead>
            <tbody>
              {places.slice(0, shown).map((path) => (
                <tr key={path}>
                  <th scope="row">{placeName(path, words)}</th>
                  <td>{said(valueAt(review.reading, path), words)}</td>
                  <td>{said(valueAt(theirs, path), words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {places.length > shown ? (
        <p className="ck-help">{words.readings.conflictMore(places.length - shown)}</p>
      ) : undefined}
      <DialogDeeds>
        <Button look="quiet" onPress={() => settle('later')}>
          {words.readings.later}
        </Button>
        <Button look="grave" onPress={() => settle('mine')}>
          {words.readings.keepMine}
        </Button>
        <Button look="main" onPress={() => settle('theirs')}>
          {words.readings.takeTheirs}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}

const shown = 12;

function placesThatDiffer(mine: Reading, theirs: Reading): readonly string[] {
  const paths = [...new Set([...valuesOf(mine), ...valuesOf(theirs)])];
  return paths.filter((path) => JSON.stringify(valueAt(mine, path)) !== JSON.stringify(valueAt(theirs, path)));
}

function said(value: unknown, { readings }: Words): string {
  if (value === undefined || value === null || value === '') return readings.empty;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
