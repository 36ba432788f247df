'use client';
import type { Task } from '@camket/shared/plans';
import { memo, useCallback } from 'react';
import { useWords } from '../../words/use-words.ts';
import { BodiesField } from '../fields/bodies-field.tsx';
import { DragHandle, MovableRow, type RowDeeds, RowTools } from '../fields/row-tools.tsx';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import { TimingField } from '../times/timing-field.tsx';
import { planOf } from './new-rows.ts';
import { ObjectiveChoice } from './objective-choice.tsx';
import { fieldId } from './outline.ts';
import type { Edit } from './use-decision.ts';

interface TaskRowProps extends Pick<RowDeeds, 'place' | 'count' | 'onMove' | 'onRemove'> {
  readonly task: Task;
  /** Its place in the plan. */
  readonly at: number;
  readonly list: string;
  readonly edit: Edit;
}

/** Changes one task. */
type ChangeTask = (about: string, update: (task: Task) => Task) => void;

/** One row of the plan. */
export const TaskRow = memo(function TaskRow({ task, at, list, edit, place, count, onMove, onRemove }: TaskRowProps) {
  const words = useWords().plan;
  const path = `plan.tasks.${at}`;
  const { key } = task;
  const row = { place, count, onMove, onRemove, name: words.row };
  const change = useCallback<ChangeTask>(
    (about, update) => {
      edit(about === '' ? '' : `${key}.${about}`, (before) => {
        const plan = planOf(before);
        return {
          ...before,
          plan: { ...plan, tasks: plan.tasks.map((other) => (other.key === key ? update(other) : other)) },
        };
      });
    },
    [edit, key],
  );
  return (
    <MovableRow className="ck-task" id={fieldId(path)} list={list} row={row}>
      <DragHandle place={place} />
      <div className="ck-task__cells">
        <TextField
          label={words.number}
          onChange={(text) => {
            change('number', (before) => put(before, 'number', filled(text)));
          }}
          path={`${path}.number`}
          size="small"
          value={task.number}
        />
        <LongTextField
          label={words.content}
          onChange={(content) => {
            change('content', (before) => ({ ...before, content }));
          }}
          path={`${path}.content`}
          size="wide"
          value={task.content}
        />
        <TimingField
          about={key}
          label={words.time}
          onChange={(time, about) => {
            change(about === '' ? '' : `time.${about}`, (before) => put(before, 'time', time));
          }}
          path={`${path}.time`}
          timing={task.time}
        />
        <Doers change={change} path={path} task={task} />
        <LongTextField
          label={words.output}
          onChange={(text) => {
            change('output', (before) => put(before, 'output', filled(text)));
          }}
          path={`${path}.output`}
          value={task.output}
        />
        <ObjectiveChoice
          onChange={(objective) => {
            change('', (before) => put(before, 'objective', objective));
          }}
          path={`${path}.objective`}
          value={task.objective}
        />
      </div>
      <RowTools {...row} />
    </MovableRow>
  );
});

const doers = ['lead', 'support', 'monitor'] as const;

function Doers({ task, path, change }: { readonly task: Task; readonly path: string; readonly change: ChangeTask }) {
  const words = useWords().plan;
  return doers.map((name) => (
    <BodiesField
      key={name}
      label={words[name]}
      onChange={(bodies) => {
        change('', (before) => ({ ...before, [name]: bodies }));
      }}
      path={`${path}.${name}`}
      value={task[name]}
    />
  ));
}
