'use client';
import type { Objective } from '@camket/shared/objectives';
import { memo, useCallback } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Plus } from '../fields/icons.tsx';
import { DragHandle, MovableRow, type RowDeeds, RowTools } from '../fields/row-tools.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { useForm } from '../fields/form.ts';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import { filled, moveTo, put, removeAt } from '../sheet/put.ts';
import { useWorkspace } from './desk-context.ts';
import { IndicatorList } from './indicator-list.tsx';
import { newObjective } from './new-rows.ts';
import { fieldId } from './outline.ts';
import { PasteButton } from './paste-button.tsx';
import { noteOf } from './text-sections.tsx';
import type { Edit } from './use-decision.ts';

/** The objectives in order, each with its indicators. */
export function ObjectivesSection() {
  const words = useWords();
  const { readOnly } = useForm();
  const { decision, edit } = useWorkspace();
  const { objectives } = decision;
  const change = useCallback(
    (next: (objectives: readonly Objective[]) => readonly Objective[]) =>
      edit('', (before) => ({ ...before, objectives: next(before.objectives) })),
    [edit],
  );
  const onMove = useCallback((from: number, to: number) => change((before) => moveTo(before, from, to)), [change]);
  const onRemove = useCallback((place: number) => change((before) => removeAt(before, place)), [change]);
  return (
    <Section
      deeds={<PasteButton target="objectives" />}
      id={fieldId('objectives')}
      note={noteOf(objectives.length)}
      title={words.sections.objectives}
    >
      {objectives.length === 0 ? <p className="ck-empty">{words.rows.empty}</p> : undefined}
      <ol className="ck-cards">
        {objectives.map((objective, place) => (
          <ObjectiveCard
            count={objectives.length}
            edit={edit}
            key={objective.key}
            objective={objective}
            onMove={onMove}
            onRemove={onRemove}
            place={place}
          />
        ))}
      </ol>
      {readOnly ? undefined : (
        <Button look="plain" onPress={() => change((before) => [...before, newObjective()])}>
          <Plus /> {words.objectives.add}
        </Button>
      )}
    </Section>
  );
}

interface CardProps {
  readonly objective: Objective;
  readonly place: number;
  readonly count: number;
  readonly edit: Edit;
  readonly onMove: RowDeeds['onMove'];
  readonly onRemove: RowDeeds['onRemove'];
}

const ObjectiveCard = memo(function ObjectiveCard({ objective, place, count, edit, onMove, onRemove }: CardProps) {
  const words = useWords();
  const path = `objectives.${place}`;
  const row = { place, count, onMove, onRemove, name: words.objectives.row };
  const { key } = objective;
  const change = useCallback(
    (about: string, update: (objective: Objective) => Objective) =>
      edit(about === '' ? '' : `${key}.${about}`, (before) => ({
        ...before,
        objectives: before.objectives.map((other) => (other.key === key ? update(other) : other)),
      })),
    [edit, key],
  );
  return (
    <MovableRow className="ck-card" id={fieldId(path)} list="objectives" row={row}>
      <div className="ck-card__head">
        <DragHandle place={place} />
        <h3 className="ck-card__title">{words.rows.row(words.objectives.row, place + 1)}</h3>
        <RowTools {...row} />
      </div>
      <FieldRow>
        <TextField
          label={words.objectives.number}
          onChange={(text) => change('number', (before) => put(before, 'number', filled(text)))}
          path={`${path}.number`}
          size="small"
          value={objective.number}
        />
        <LongTextField
          label={words.objectives.statement}
          onChange={(statement) => change('statement', (before) => ({ ...before, statement }))}
          path={`${path}.statement`}
          size="wide"
          value={objective.statement}
        />
      </FieldRow>
      <IndicatorList change={change} objective={objective} path={path} />
    </MovableRow>
  );
});
