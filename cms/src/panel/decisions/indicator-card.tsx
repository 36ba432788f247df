'use client';
import { type Indicator, sayTarget } from '@camket/shared/indicators';
import { memo, useCallback } from 'react';
import { useWords } from '../../words/use-words.ts';
import { DragHandle, MovableRow, type RowDeeds, RowTools } from '../fields/row-tools.tsx';
import { FieldRow } from '../fields/section.tsx';
import { LongTextField } from '../fields/text-field.tsx';
import { IndicatorDetails } from './indicator-details.tsx';
import type { ChangeObjective } from './change-objective.ts';
import type { ChangeIndicator } from './indicator-props.ts';
import { MeasureFields } from './measure-fields.tsx';
import { fieldId } from './outline.ts';
import { TargetFields } from './target-fields.tsx';

interface CardProps extends Pick<RowDeeds, 'place' | 'count' | 'onMove' | 'onRemove'> {
  readonly indicator: Indicator;
  readonly path: string;
  /** The path of the objective. */
  readonly list: string;
  readonly change: ChangeObjective;
}

/** One promise: its words, what they are read as, and how it is measured. */
export const IndicatorCard = memo(function IndicatorCard(props: CardProps) {
  const { indicator, path, list, change: changeObjective, place, count, onMove, onRemove } = props;
  const words = useWords();
  const { key } = indicator;
  const row = { place, count, onMove, onRemove, name: words.indicator.row };
  const change = useCallback<ChangeIndicator>(
    (about, update) =>
      changeObjective(about === '' ? '' : `${key}.${about}`, (before) => ({
        ...before,
        indicators: before.indicators.map((other) => (other.key === key ? update(other) : other)),
      })),
    [changeObjective, key],
  );
  const own = { indicator, path, change };
  return (
    <MovableRow className="ck-indicator" id={fieldId(path)} list={`${list}.indicators`} row={row}>
      <div className="ck-indicator__head">
        <DragHandle place={place} />
        <LongTextField
          label={`${words.rows.row(words.indicator.row, place + 1)}: ${words.indicator.phrase.toLowerCase()}`}
          onChange={(phrase) => change('phrase', (before) => ({ ...before, phrase }))}
          path={`${path}.phrase`}
          size="wide"
          value={indicator.phrase}
        />
        <RowTools {...row} />
      </div>
      <p aria-live="polite" className="ck-reading">
        <span>{words.indicator.readAs}</span> <strong>{readingOf(indicator)}</strong>
      </p>
      <FieldRow>
        <MeasureFields {...own} />
        <TargetFields {...own} />
      </FieldRow>
      <IndicatorDetails {...own} />
    </MovableRow>
  );
});

/** The formal reading without the words "được hiểu là", which stand before it already. */
function readingOf(indicator: Indicator): string {
  return sayTarget(indicator).replace(/^được hiểu là /, '');
}
