'use client';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { type Difference, differencesOf, linesOf, merged, proposedSide, type Side } from './differences.ts';
import type { Section } from './outline.ts';
import { tidy } from './tidy.ts';
import type { Desk } from './use-decision.ts';
import type { Whole } from './whole-request.ts';

/** Somebody else has saved meanwhile: both versions, section by section, and the choice between them. */
export function ConflictDialog({ desk, conflict }: { readonly desk: Desk; readonly conflict: Whole }) {
  const words = useWords().conflict;
  const { history, saving } = desk;
  const mine = tidy(history.now);
  const theirs = conflict.decision;
  const differences = differencesOf(history.saved, mine, theirs);
  const [sides, setSides] = useState<ReadonlyMap<Section, Side>>(
    () => new Map(differences.map((difference) => [difference.section, proposedSide(difference)])),
  );
  const putOff = (): void => {
    saving.settle(undefined);
  };
  return (
    <Dialog onClose={putOff} size="large" title={words.title}>
      <p>{words.body}</p>
      {differences.map((difference) => (
        <Choice
          difference={difference}
          key={difference.section}
          lines={{ mine: linesOf(difference.section, mine), theirs: linesOf(difference.section, theirs) }}
          onChange={(side) => setSides(new Map([...sides, [difference.section, side]]))}
          side={sides.get(difference.section) ?? 'mine'}
        />
      ))}
      <DialogDeeds>
        <Button look="quiet" onPress={putOff}>
          {words.later}
        </Button>
        <Button
          look="grave"
          onPress={() => {
            saving.settle(undefined);
            desk.load(conflict);
          }}
        >
          {words.takeTheirs}
        </Button>
        <Button look="main" onPress={() => saving.settle(merged(mine, theirs, sides))}>
          {words.merge}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly difference: Difference;
  readonly side: Side;
  readonly lines: Readonly<Record<Side, readonly string[]>>;
  readonly onChange: (side: Side) => void;
}

const sidesInOrder = ['mine', 'theirs'] as const;

function Choice({ difference: { section, changedBy }, side, lines, onChange }: ChoiceProps) {
  const words = useWords();
  return (
    <fieldset className="ck-versus">
      <legend>
        {words.sections[section]} <small>({words.conflict[changedBy]})</small>
      </legend>
      {sidesInOrder.map((own) => (
        <label className={own === side ? 'ck-version ck-version--kept' : 'ck-version'} key={own}>
          <span className="ck-version__name">
            <input checked={own === side} name={`versus-${section}`} onChange={() => onChange(own)} type="radio" />{' '}
            {words.conflict[own]}
          </span>
          <span className="ck-version__lines">
            {lines[own].length === 0 ? (
              <em>{words.conflict.empty}</em>
            ) : (
              lines[own].map((line, at) => (
                <span
                  className={lines[own === 'mine' ? 'theirs' : 'mine'].includes(line) ? undefined : 'ck-version__own'}
                  key={`${at}-${line}`}
                >
                  {line}
                </span>
              ))
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
