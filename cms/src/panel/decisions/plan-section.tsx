'use client';
import type { Objective } from '@camket/shared/objectives';
import type { Task } from '@camket/shared/plans';
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Plus } from '../fields/icons.tsx';
import { Section } from '../fields/section.tsx';
import { useForm } from '../fields/form.ts';
import { TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import { useWorkspace } from './desk-context.ts';
import { newTask, planOf } from './new-rows.ts';
import { fieldId } from './outline.ts';
import { PasteButton } from './paste-button.tsx';
import { columnsShown, groupsOf, movedTask, type SpareColumn, spareColumns } from './task-groups.ts';
import { TaskRow } from './task-row.tsx';
import { noteOf } from './text-sections.tsx';

/** The plan: its tasks in printed order, gathered under the objectives that they serve. */
export function PlanSection() {
  const words = useWords();
  const { decision, edit } = useWorkspace();
  const plan = planOf(decision);
  const [asked, setAsked] = useState<readonly SpareColumn[]>([]);
  const shown = columnsShown(plan.tasks, asked).join(' ');
  const columns = useMemo(() => spareColumns.filter((column) => shown.includes(column)), [shown]);
  const groups = useMemo(() => groupsOf(decision.objectives, plan.tasks), [decision.objectives, plan.tasks]);
  return (
    <Section
      deeds={<PasteButton target="tasks" />}
      id={fieldId('plan')}
      note={noteOf(plan.tasks.length)}
      title={words.sections.plan}
    >
      <TextField
        label={words.plan.title}
        onChange={(text) =>
          edit('plan.title', (before) => ({ ...before, plan: put(planOf(before), 'title', filled(text)) }))
        }
        path="plan.title"
        size="wide"
        value={plan.title}
      />
      {plan.tasks.length === 0 ? <p className="ck-empty">{words.plan.empty}</p> : undefined}
      <ColumnChoice columns={columns} onAsk={(column) => setAsked([...asked, column])} />
      {groups.map(({ objective, rows }) => (
        <TaskGroup
          columns={columns}
          key={objective?.key ?? ''}
          objective={objective}
          place={objective === undefined ? -1 : decision.objectives.indexOf(objective)}
          rows={rows}
        />
      ))}
    </Section>
  );
}

/** Columns that no task uses yet; they appear when somebody wants them. */
function ColumnChoice({
  columns,
  onAsk,
}: {
  readonly columns: readonly SpareColumn[];
  readonly onAsk: (column: SpareColumn) => void;
}) {
  const words = useWords().plan;
  const { readOnly } = useForm();
  const missing = spareColumns.filter((column) => !columns.includes(column));
  if (readOnly || missing.length === 0) return undefined;
  return (
    <p className="ck-deeds ck-help">
      {words.columns}:
      {missing.map((column) => (
        <button className="ck-link" key={column} onClick={() => onAsk(column)} type="button">
          {words[column]}
        </button>
      ))}
    </p>
  );
}

interface GroupProps {
  readonly columns: readonly SpareColumn[];
  readonly objective: Objective | undefined;
  readonly place: number;
  readonly rows: readonly { readonly task: Task; readonly at: number }[];
}

function TaskGroup({ columns, objective, place, rows }: GroupProps) {
  const words = useWords();
  const { readOnly } = useForm();
  const { edit } = useWorkspace();
  const key = objective?.key;
  const title = titleOf(objective, words.rows.row(words.objectives.row, place + 1), words.plan.noObjective);
  const changeTasks = useCallback(
    (update: (tasks: readonly Task[]) => readonly Task[]) =>
      edit('', (before) => ({ ...before, plan: { ...planOf(before), tasks: update(planOf(before).tasks) } })),
    [edit],
  );
  const onMove = useCallback(
    (from: number, to: number) => changeTasks((tasks) => movedTask(tasks, key, [from, to])),
    [changeTasks, key],
  );
  const onRemove = useCallback(
    (at: number) =>
      changeTasks((tasks) => tasks.filter((task) => task !== tasks.filter(({ objective: own }) => own === key)[at])),
    [changeTasks, key],
  );
  return (
    <div className="ck-group">
      <h3 className="ck-group__title">{title}</h3>
      {rows.length === 0 ? undefined : <Heads />}
      <ol className="ck-tasks">
        {rows.map(({ task, at }, index) => (
          <TaskRow
            at={at}
            columns={columns}
            count={rows.length}
            edit={edit}
            key={task.key}
            list={`tasks-${key ?? ''}`}
            onMove={onMove}
            onRemove={onRemove}
            place={index}
            task={task}
          />
        ))}
      </ol>
      {readOnly ? undefined : (
        <Button look="quiet" onPress={() => changeTasks((tasks) => [...tasks, newTask(key)])}>
          <Plus /> {words.plan.add}
        </Button>
      )}
    </div>
  );
}

/** The headings of the columns, for the eye; each field has its own label for whoever does not see them. */
function Heads() {
  const words = useWords().plan;
  return (
    <div aria-hidden="true" className="ck-heads">
      <span>{words.number}</span>
      <span>{words.content}</span>
      <span>{words.lead}</span>
      <span>{words.time}</span>
    </div>
  );
}

function titleOf(objective: Objective | undefined, numbered: string, none: string): string {
  if (objective === undefined) return none;
  const words = objective.statement.replaceAll(/\s+/g, ' ');
  return words === '' ? numbered : `${numbered}. ${words.length > 160 ? `${words.slice(0, 158).trimEnd()}…` : words}`;
}
