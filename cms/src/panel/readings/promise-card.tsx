'use client';
import { type IndicatorReading, operators, readPromiseAgain, wouldReadOtherwise } from '@camket/shared/reading';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { choicesOf } from '../fields/choice-field.tsx';
import { FieldRow } from '../fields/section.tsx';
import { useDesk } from './review-desk.ts';
import { ChosenValue, FigureValue, TextValue } from './value-fields.tsx';

type Operator = IndicatorReading['operator'];

/** The fields that a promise has beside its wording, by its comparison. */
const fieldsFor = {
  gt: ['value', 'unit'],
  gte: ['value', 'unit'],
  eq: ['value', 'unit'],
  lte: ['value', 'unit'],
  lt: ['value', 'unit'],
  between: ['value', 'high', 'unit'],
  change: ['direction', 'value', 'unit', 'baseline'],
  trend: ['direction', 'baseline'],
  grade: ['grade'],
  rank: ['value', 'unit'],
  judged: [],
} as const satisfies Record<Operator, readonly (keyof IndicatorReading)[]>;

const inMore = ['condition', 'exclusion', 'segment', 'partOf'] as const;

interface PromiseProps {
  readonly path: string;
  readonly place: number;
  readonly promises: readonly IndicatorReading[];
}

/** A promise as it was read: its words, how it compares, with what, and under which condition. */
export function PromiseCard({ path, place, promises }: PromiseProps) {
  const words = useWords().readings;
  const promise = promises[place];
  if (promise === undefined) return undefined;
  const asked: readonly (keyof IndicatorReading)[] = fieldsFor[promise.operator];
  const wants = (field: keyof IndicatorReading): boolean =>
    asked.includes(field) || ![null, undefined, ''].some((blank) => promise[field] === blank);
  return (
    <>
      <FieldRow>
        <TextValue isLong isNeeded label={words.fields.phrase} path={`${path}.phrase`} size="wide" />
        <ChosenValue
          choices={choicesOf(operators, words.operators)}
          label={words.fields.operator}
          path={`${path}.operator`}
        />
        {wants('direction') ? (
          <ChosenValue
            choices={choicesOf(['up', 'down'], words.directions)}
            label={words.fields.direction}
            mayBeBlank
            path={`${path}.direction`}
          />
        ) : undefined}
        {wants('value') ? <FigureValue label={words.fields.value} path={`${path}.value`} size="small" /> : undefined}
        {wants('high') ? <FigureValue label={words.fields.high} path={`${path}.high`} size="small" /> : undefined}
        {wants('unit') ? <TextValue label={words.fields.unit} path={`${path}.unit`} size="small" /> : undefined}
        {wants('grade') ? <TextValue label={words.fields.grade} path={`${path}.grade`} /> : undefined}
        {wants('baseline') ? <TextValue label={words.fields.baseline} path={`${path}.baseline`} /> : undefined}
      </FieldRow>
      <ReadAgain path={path} />
      <More path={path} place={place} promises={promises} />
    </>
  );
}

/** Where the words of the promise in hand say something else than its fields. */
function ReadAgain({ path }: { readonly path: string }) {
  const { reading, review, active, edit } = useDesk();
  const words = useWords().readings;
  if (active?.startsWith(`${path}.`) !== true || !wouldReadOtherwise(reading, path)) return undefined;
  return (
    <Button look="quiet" onPress={() => edit('', (before) => readPromiseAgain(before, path, review.source.text))}>
      {words.readAgain}
    </Button>
  );
}

function More({ path, place, promises }: PromiseProps) {
  const words = useWords().readings;
  const { active } = useDesk();
  const promise = promises[place];
  const isGiven = inMore.some((field) => (promise?.[field] ?? null) !== null);
  const others = promises.flatMap(({ phrase }, at) =>
    at === place ? [] : [{ value: String(at), label: `${at + 1}. ${phrase.slice(0, 60)}` }],
  );
  const isAskedFor = inMore.some((field) => active === `${path}.${field}`);
  return (
    <details className="ck-details" open={isGiven || isAskedFor ? true : undefined}>
      <summary>{words.more}</summary>
      <FieldRow>
        <TextValue label={words.fields.condition} path={`${path}.condition`} size="wide" />
        <TextValue label={words.fields.exclusion} path={`${path}.exclusion`} />
        <TextValue label={words.fields.segment} path={`${path}.segment`} />
        {others.length === 0 ? undefined : (
          <ChosenValue
            choices={others}
            label={words.fields.partOf}
            mayBeBlank
            path={`${path}.partOf`}
            size="wide"
            inReading={Number}
          />
        )}
      </FieldRow>
    </details>
  );
}
