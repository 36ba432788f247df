'use client';
import type { ChosenReading } from '@camket/shared/decisions';
import type { Timing } from '@camket/shared/plans';
import { type Meaning, meaningsOf } from '@camket/shared/times';
import { useId } from 'react';
import { useWords } from '../../words/use-words.ts';
import { useWorkspace } from '../decisions/desk-context.ts';
import { useForm } from '../fields/form.ts';
import { LongTextField } from '../fields/text-field.tsx';

interface ReadingProps {
  readonly timing: Timing;
  readonly about: string | undefined;
}

/** Where the words allow several meanings: which one the Office keeps to, and why. Both are published. */
export function ReadingFields({ timing, about }: ReadingProps) {
  const words = useWords().time;
  const { decision } = useWorkspace();
  const { chosen, choose } = useReading({ timing, about });
  const name = useId();
  const years = [decision.year ?? new Date().getFullYear()];
  const meanings = (timing.times ?? []).flatMap((time) => meaningsOf(time, years));
  if (meanings.length === 0) return undefined;
  return (
    <fieldset className="ck-many ck-choice">
      <legend className="ck-label">{words.reading}</legend>
      {[undefined, ...meanings].map((meaning) => (
        <label className="ck-tick" key={meaning?.name ?? ''}>
          <input
            checked={meaning?.says === chosen?.chosen}
            name={name}
            onChange={() => choose(meaning, meanings)}
            type="radio"
          />
          <span>{meaning?.says ?? words.notChosen}</span>
        </label>
      ))}
      {chosen === undefined ? undefined : <Reason chosen={chosen} />}
    </fieldset>
  );
}

function Reason({ chosen }: { readonly chosen: ChosenReading }) {
  const words = useWords().time;
  const { decision, edit } = useWorkspace();
  const place = decision.readings.indexOf(chosen);
  return (
    <LongTextField
      label={words.readingReason}
      onChange={(reason) =>
        edit(`readings.${place}.reason`, (before) => ({
          ...before,
          readings: before.readings.map((reading, at) => (at === place ? { ...reading, reason } : reading)),
        }))
      }
      path={`readings.${place}.reason`}
      size="wide"
      value={chosen.reason}
    />
  );
}

function useReading({ timing: { wording }, about }: ReadingProps) {
  const { decision, edit, draftedBy } = useWorkspace();
  const { today } = useForm();
  const isOwn = (reading: ChosenReading): boolean => reading.about === about && reading.wording === wording;
  const chosen = decision.readings.find(isOwn);
  const choose = (meaning: Meaning | undefined, meanings: readonly Meaning[]): void => {
    edit('', (before) => {
      const others = before.readings.filter((reading) => !isOwn(reading));
      if (meaning === undefined) return { ...before, readings: others };
      const reading: ChosenReading = {
        ...(about === undefined ? {} : { about }),
        wording,
        meanings: meanings.map(({ says }) => says),
        chosen: meaning.says,
        by: draftedBy,
        day: today,
        reason: chosen?.reason ?? '',
      };
      return { ...before, readings: [...others, reading] };
    });
  };
  return { chosen, choose };
}
