'use client';
import { showValue } from '@camket/shared/results';
import { vietnameseDay } from '@camket/shared/values';
import type { CellConflict } from '../../quality/results/sheet/cells-request.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import type { RowProps } from './row-props.ts';

/** Two people have changed the same cell: both figures, and which is to stand. */
export function Conflict({ desk, row, theirs }: RowProps & { readonly theirs: CellConflict['theirs'] }) {
  const words = useWords().sheetOfResults;
  const { indicator } = row.row;
  const said = ({ value, cutOff }: Pick<CellConflict['theirs'], 'value' | 'cutOff'>): string =>
    [
      ...(value === undefined ? [] : [showValue(value, indicator)]),
      ...(cutOff === undefined ? [] : [`${words.toNow} ${vietnameseDay(cutOff)}`]),
    ].join(', ');
  return (
    <div className="ck-notice ck-notice--warn" role="alert">
      <p>
        <strong>{words.conflict}</strong>
      </p>
      <p>
        {words.mine}: {row.read.content === undefined ? '–' : said(row.read.content)}
      </p>
      <p>
        {words.theirs}: {said(theirs)}
      </p>
      <div className="ck-deeds">
        <Button onPress={() => desk.dispatch({ kind: 'resolved', name: row.name, take: 'mine' })}>
          {words.keepMine}
        </Button>
        <Button onPress={() => desk.dispatch({ kind: 'resolved', name: row.name, take: 'theirs' })}>
          {words.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
