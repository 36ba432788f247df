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
  const word = sayState(state);
  const shown = figure === undefined ? showValue(value, row.indicator) : shownPercent(figure, row.indicator);
  return (
    <span aria-live="polite" className={`ck-onpage ck-onpage--${state ?? 'none'}`}>
      <strong>{shown}</strong>
      {(state === undefined && value.kind !== 'counted') || word === shown ? undefined : <span>{word}</span>}
    </span>
  );
}

/** The sentence that will stand on the public page, or that stands there. */
export function Sentence({ row: { row, read }, sheet: { period, today } }: OnPageProps) {
  const words = useWords().sheetOfResults;
  if (read.content === undefined) return undefined;
  const { value, cutOff } = read.content;
  const state = stateOfResult(row.indicator, { value, period }, { today });
  const shown = sayValue(value, row.indicator).replace(/\.$/, '');
  const word = sayState(state);
  const isPublished = row.cell === undefined && row.published !== undefined;
  const said = [
    word === shown ? `${shown} (${row.target})` : shown,
    ...(state === undefined || word === shown ? [] : [`${word} (${row.target})`]),
    `${words.toNow} ${vietnameseDay(cutOff)}`,
  ];
  return (
    <p className="ck-sentence">
      <span>{isPublished ? words.isOnPage : words.onPage}:</span> <q>{said.join('; ')}</q>
    </p>
  );
}
