'use client';
import type { Indicator } from '@camket/shared/indicators';
import type { Objective } from '@camket/shared/objectives';
import { useCallback } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Plus } from '../fields/icons.tsx';
import { useForm } from '../fields/form.ts';
import { moveTo, removeAt } from '../sheet/put.ts';
import { IndicatorCard } from './indicator-card.tsx';
import type { ChangeObjective } from './change-objective.ts';
import { newIndicator } from './new-rows.ts';
import { fieldId } from './outline.ts';

/** The indicators of an objective, and two ways to add one: blank, or with words chosen in the statement. */
export function IndicatorList({
  objective,
  path,
  change,
}: {
  readonly objective: Objective;
  readonly path: string;
  readonly change: ChangeObjective;
}) {
  const words = useWords();
  const { readOnly } = useForm();
  const { indicators } = objective;
  const changeAll = useCallback(
    (update: (indicators: readonly Indicator[]) => readonly Indicator[]) =>
      change('', (before) => ({ ...before, indicators: update(before.indicators) })),
    [change],
  );
  const onMove = useCallback(
    (from: number, to: number) => changeAll((before) => moveTo(before, from, to)),
    [changeAll],
  );
  const onRemove = useCallback((place: number) => changeAll((before) => removeAt(before, place)), [changeAll]);
  const add = (phrase: string): void => {
    changeAll((before) => [...before, newIndicator(phrase)]);
  };
  return (
    <div className="ck-indicators">
      <h4 className="ck-indicators__title">{words.objectives.indicators}</h4>
      {indicators.length === 0 ? <p className="ck-empty">{words.objectives.noIndicators}</p> : undefined}
      <ol className="ck-rows">
        {indicators.map((indicator, place) => (
          <IndicatorCard
            change={change}
            count={indicators.length}
            indicator={indicator}
            key={indicator.key}
            list={path}
            onMove={onMove}
            onRemove={onRemove}
            path={`${path}.indicators.${place}`}
            place={place}
          />
        ))}
      </ol>
      {readOnly ? undefined : (
        <div className="ck-deeds">
          <Button look="quiet" onPress={() => add('')}>
            <Plus /> {words.objectives.addIndicator}
          </Button>
          <Button
            look="quiet"
            onPress={() => add(selectionIn(`${path}.statement`))}
            title={words.objectives.selectHelp}
          >
            <Plus /> {words.objectives.addFromSelection}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The words that are selected in a field. */
function selectionIn(path: string): string {
  const field = document.getElementById(fieldId(path));
  if (!(field instanceof HTMLTextAreaElement)) return '';
  return field.value.slice(field.selectionStart, field.selectionEnd).trim();
}
