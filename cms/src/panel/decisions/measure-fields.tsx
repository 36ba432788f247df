'use client';
import { measures } from '@camket/shared/indicators';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import type { IndicatorProps } from './indicator-props.ts';
import { withMeasure } from './target-for.ts';

const directions = ['higher', 'lower'] as const;

/** How an indicator is measured: kind, unit, and which way is better. */
export function MeasureFields({ indicator, path, change }: IndicatorProps) {
  const words = useWords().indicator;
  return (
    <>
      <ChoiceField
        choices={choicesOf(measures, words.measures)}
        label={words.measure}
        onChange={(measure = indicator.measure) => change('', (before) => withMeasure(before, measure))}
        path={`${path}.measure`}
        value={indicator.measure}
      />
      <ChoiceField
        choices={choicesOf(directions, words)}
        label={words.direction}
        onChange={(direction = indicator.direction) => change('', (before) => ({ ...before, direction }))}
        path={`${path}.direction`}
        value={indicator.direction}
      />
      <TextField
        label={words.unit}
        onChange={(text) => change('unit', (before) => put(before, 'unit', filled(text)))}
        path={`${path}.unit`}
        size="small"
        value={indicator.unit}
      />
    </>
  );
}
