'use client';
import { nameOn } from '@camket/shared/communes';
import { accumulations, type Indicator, type Population } from '@camket/shared/indicators';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { openUnits } from '../fields/bodies-field.tsx';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { ManyField } from '../fields/many-field.tsx';
import { CountField } from '../fields/number-field.tsx';
import { FieldRow } from '../fields/section.tsx';
import { useRemarks, useForm } from '../fields/form.ts';
import { TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import type { IndicatorProps } from './indicator-props.ts';
import { PartOfFields } from './part-of-fields.tsx';

/** The rest of what an indicator can hold; folded away until somebody wants it, or something in it is to be put right. */
export function IndicatorDetails(props: IndicatorProps) {
  const words = useWords().indicator;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="ck-details" onToggle={(event) => setOpen(event.currentTarget.open)} open={isOpen}>
      <summary>
        {words.more} <Given indicator={props.indicator} />
      </summary>
      <FieldRow>
        <Words names={['numerator', 'denominator', 'condition', 'exclusion', 'segment']} {...props} />
        <PartOfFields {...props} />
        <Adding {...props} />
        <Days {...props} />
        <Words names={['limit', 'aim', 'approximately', 'source', 'measuredBy', 'reference']} {...props} />
        <Answering {...props} />
      </FieldRow>
    </details>
  );
}

type WordName =
  | 'numerator'
  | 'denominator'
  | 'condition'
  | 'exclusion'
  | 'segment'
  | 'limit'
  | 'aim'
  | 'approximately'
  | 'source'
  | 'measuredBy'
  | 'reference';

function Words({ names, indicator, path, change }: IndicatorProps & { readonly names: readonly WordName[] }) {
  const words = useWords().indicator;
  return names.map((name) => (
    <TextField
      key={name}
      label={words[name]}
      onChange={(text) => change(name, (before) => put(before, name, filled(text)))}
      path={`${path}.${name}`}
      value={indicator[name]}
    />
  ));
}

/** What stands in the folded part, in a few words. */
function Given({ indicator }: { readonly indicator: Indicator }) {
  const { numerator, denominator, condition, exclusion } = indicator;
  const counts = numerator === undefined || denominator === undefined ? undefined : `${numerator} / ${denominator}`;
  const given = [counts, condition, exclusion].filter((text) => text !== undefined).join(' · ');
  return <span className="ck-details__given">{given}</span>;
}

const populationKinds = ['unbounded', 'estimated', 'fixed'] as const;

function Adding({ indicator, path, change }: IndicatorProps) {
  const words = useWords().indicator;
  const { population, accumulation } = indicator;
  const setPopulation = (next: Population): void => {
    change('population', (before) => ({ ...before, population: next }));
  };
  return (
    <>
      <ChoiceField
        choices={choicesOf(accumulations, words.accumulations)}
        label={words.accumulation}
        onChange={(next = accumulation) => change('', (before) => ({ ...before, accumulation: next }))}
        path={`${path}.accumulation`}
        value={accumulation}
      />
      <ChoiceField
        choices={choicesOf(populationKinds, words.populationKinds)}
        label={words.population}
        onChange={(kind = 'unbounded') =>
          setPopulation(kind === 'unbounded' ? { kind } : { kind, size: sizeOf(population) })
        }
        path={`${path}.population`}
        value={population.kind}
      />
      {population.kind === 'unbounded' ? undefined : (
        <CountField
          label={words.populationSize}
          onChange={(size = 0) => setPopulation({ ...population, size })}
          path={`${path}.population.size`}
          size="small"
          value={population.size}
        />
      )}
    </>
  );
}

function sizeOf(population: Population): number {
  return population.kind === 'unbounded' ? 0 : population.size;
}

function Days({ indicator, path, change }: IndicatorProps) {
  const words = useWords().indicator;
  return (
    <>
      <DayField
        label={words.deadline}
        onChange={(day) => change('deadline', (before) => put(before, 'deadline', day))}
        path={`${path}.deadline`}
        value={indicator.deadline}
      />
      <DayField
        label={words.knownOn}
        onChange={(day) => change('knownOn', (before) => put(before, 'knownOn', day))}
        path={`${path}.knownOn`}
        value={indicator.knownOn}
      />
      {indicator.measure === 'yearlyMean' ? (
        <CountField
          label={words.years}
          onChange={(years) => change('years', (before) => put(before, 'years', years))}
          path={`${path}.years`}
          size="small"
          value={indicator.years}
        />
      ) : undefined}
    </>
  );
}

function Answering({ indicator, path, change }: IndicatorProps) {
  const words = useWords().indicator;
  const { units, today } = useForm();
  const choices = openUnits(units).map(({ key, names }) => ({ value: key, label: nameOn(names, today) }));
  const { faults } = useRemarks(`${path}.parts`);
  return (
    <>
      <ChoiceField
        blank={words.ownerNone}
        choices={choices}
        label={words.owner}
        onChange={(owner) => change('', (before) => put(before, 'owner', owner))}
        path={`${path}.owner`}
        value={indicator.owner}
      />
      {choices.length === 0 && faults.length === 0 ? undefined : (
        <ManyField
          choices={choices}
          help={words.partsHelp}
          label={words.parts}
          onChange={(parts) => change('', (before) => ({ ...before, parts }))}
          path={`${path}.parts`}
          value={indicator.parts}
        />
      )}
    </>
  );
}
