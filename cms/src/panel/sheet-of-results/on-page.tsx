'use client';
import { figureOf, sayState } from '@camket/shared/indicators';
import { sayValue, shownPercent, showValue, stateOfResult } from '@camket/shared/results';
import { vietnameseDay } from '@camket/shared/values';
import type { Sheet } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { DeskRow } from './desk-rows.ts';

interface OnPageProps {
  readonly row: Pick<DeskRow, 'row' | 'read'>;
  readonly sheet: Pick<Sheet, 'period' | 'today'>;
}

/** The figure and its word of state as they will be published: exact, never rounded across the target. */
export function OnPage({ row: { row, read }, sheet: { period, today } }: OnPageProps) {
  const { content } = read;
  if (content === undefined) return <span aria-live="polite">–</span>;
  const { value } = content;
  const figure = value.kind === 'counted' ? figureOf(value) : undefined;
  const state = stateOfResult(row.indicator, { value, period }, { today });
  return (
    <span aria-live="polite" className={`ck-onpage ck-onpage--${state ?? 'none'}`}>
      <strong>{figure === undefined ? showValue(value, row.indicator) : shownPercent(figure, row.indicator)}</strong>
      {state === undefined && value.kind !== 'counted' ? undefined : <span>{sayState(state)}</span>}
    </span>
  );
}

/** The sentence that will stand on the public page. */
export function Sentence({ row: { row, read }, sheet: { period, today } }: OnPageProps) {
  const words = useWords().sheetOfResults;
  if (read.content === undefined) return undefined;
  const { value, cutOff } = read.content;
  const state = stateOfResult(row.indicator, { value, period }, { today });
  const said = [
    sayValue(value, row.indicator).replace(/\.$/, ''),
    ...(state === undefined ? [] : [`${sayState(state)} (${row.target})`]),
    `${words.toNow} ${vietnameseDay(cutOff)}`,
  ];
  return (
    <p className="ck-sentence">
      <span>{words.onPage}:</span> <q>{said.join('; ')}</q>
    </p>
  );
}
