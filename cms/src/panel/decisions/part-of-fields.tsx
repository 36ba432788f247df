'use client';
import type { PartOf } from '@camket/shared/indicators';
import { useWords } from '../../words/use-words.ts';
import { type Choice, ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { ManyField } from '../fields/many-field.tsx';
import { put } from '../sheet/put.ts';
import { useWorkspace } from './desk-context.ts';
import type { IndicatorProps } from './indicator-props.ts';

const kinds = ['denominator', 'numerator', 'own'] as const;

/** Which indicator this one is a narrower part of; for a share of indicators, which ones are counted. */
export function PartOfFields({ indicator, path, change }: IndicatorProps) {
  const words = useWords().indicator;
  const others = useOthers(indicator.key);
  const set = (partOf: PartOf | undefined): void => {
    change('', (before) => put(before, 'partOf', partOf));
  };
  const { partOf } = indicator;
  return (
    <>
      <ChoiceField
        blank={words.partOfNone}
        choices={others}
        label={words.partOf}
        onChange={(key) => set(key === undefined ? undefined : { indicator: key, of: partOf?.of ?? 'denominator' })}
        path={`${path}.partOf`}
        value={partOf?.indicator}
      />
      {partOf === undefined ? undefined : (
        <ChoiceField
          choices={choicesOf(kinds, words.partOfKinds)}
          label={words.partOfHow}
          onChange={(of = partOf.of) => set({ ...partOf, of })}
          path={`${path}.partOf.of`}
          value={partOf.of}
        />
      )}
      {indicator.measure === 'shareOfIndicators' ? (
        <ManyField
          choices={others}
          label={words.counted}
          onChange={(keys) => change('', (before) => ({ ...before, indicators: keys }))}
          path={`${path}.indicators`}
          value={indicator.indicators ?? []}
        />
      ) : undefined}
    </>
  );
}

/** The other indicators of the decision, by the words of their promise. */
function useOthers(own: string): readonly Choice<string>[] {
  const words = useWords();
  const { decision } = useWorkspace();
  return decision.objectives.flatMap(({ indicators }, place) =>
    indicators
      .filter(({ key }) => key !== own)
      .map(({ key, phrase }) => ({
        value: key,
        label: phrase === '' ? words.indicator.shortTitle : shortened(phrase),
        group: words.rows.row(words.objectives.row, place + 1),
      })),
  );
}

function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 88).trimEnd()}…`;
}
