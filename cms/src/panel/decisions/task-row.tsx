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
import type { SpareColumn } from './task-groups.ts';
import type { Edit } from './use-decision.ts';

interface TaskRowProps extends Pick<RowDeeds, 'place' | 'count' | 'onMove' | 'onRemove'> {
  readonly task: Task;
  /** Its place in the plan. */
  readonly at: number;
  readonly list: string;
  readonly columns: readonly SpareColumn[];
  readonly edit: Edit;
}

/** Changes one task. */
type ChangeTask = (about: string, update: (task: Task) => Task) => void;

/** One row of the plan: the columns that every plan has, beneath them those that this one uses. */
export const TaskRow = memo(function TaskRow(props: TaskRowProps) {
  const { task, at, list, columns, edit, place, count, onMove, onRemove } = props;
  const words = useWords().plan;
  const path = `plan.tasks.${at}`;
  const { key } = task;
  const row = { place, count, onMove, onRemove, name: words.row };
  const change = useCallback<ChangeTask>(
    (about, update) => {
      edit(about === '' ? '' : `${key}.${about}`, (before) => {
        const plan = planOf(before);
        const tasks = plan.tasks.map((other) => (other.key === key ? update(other) : other));
        return { ...before, plan: { ...plan, tasks } };
      });
    },
    [edit, key],
  );
  const own = { task, path, change };
  return (
    <MovableRow className="ck-task" id={fieldId(path)} list={list} row={row}>
      <DragHandle place={place} />
      <div className="ck-task__cells">
        <MainCells {...own} />
        <div className="ck-task__more">
          <SpareCells {...own} columns={columns} />
          <ObjectiveChoice
            onChange={(objective) => change('', (before) => put(before, 'objective', objective))}
            path={`${path}.objective`}
            value={task.objective}
          />
        </div>
      </div>
      <RowTools {...row} />
    </MovableRow>
  );
});

interface CellsProps {
  readonly task: Task;
  readonly path: string;
  readonly change: ChangeTask;
}

function MainCells({ task, path, change }: CellsProps) {
  const words = useWords().plan;
  return (
    <>
      <TextField
        label={words.number}
        onChange={(text) => change('number', (before) => put(before, 'number', filled(text)))}
        path={`${path}.number`}
        value={task.number}
      />
      <LongTextField
        label={words.content}
        onChange={(content) => change('content', (before) => ({ ...before, content }))}
        path={`${path}.content`}
        value={task.content}
      />
      <Doers change={change} name="lead" path={path} task={task} />
      <TimingField
        about={task.key}
        label={words.time}
        onChange={(time, about) => change(about === '' ? '' : `time.${about}`, (before) => put(before, 'time', time))}
        path={`${path}.time`}
        timing={task.time}
      />
    </>
  );
}

function SpareCells({ task, path, change, columns }: CellsProps & { readonly columns: readonly SpareColumn[] }) {
  const words = useWords().plan;
  return columns.map((name) =>
    name === 'output' ? (
      <LongTextField
        key={name}
        label={words.output}
        onChange={(text) => change('output', (before) => put(before, 'output', filled(text)))}
        path={`${path}.output`}
        value={task.output}
      />
    ) : (
      <Doers change={change} key={name} name={name} path={path} task={task} />
    ),
  );
}

function Doers({ task, path, change, name }: CellsProps & { readonly name: 'lead' | 'support' | 'monitor' }) {
  const words = useWords().plan;
  return (
    <BodiesField
      label={words[name]}
      onChange={(bodies) => change('', (before) => ({ ...before, [name]: bodies }))}
      path={`${path}.${name}`}
      value={task[name]}
    />
  );
}
