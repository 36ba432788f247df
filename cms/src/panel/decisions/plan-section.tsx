'use client';
import type { Objective } from '@camket/shared/objectives';
import type { Task } from '@camket/shared/plans';
import { useCallback, useMemo } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Plus } from '../fields/icons.tsx';
import { Section } from '../fields/section.tsx';
import { useSheet } from '../fields/sheet.ts';
import { TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import { useWorkspace } from './desk-context.ts';
import { newTask, planOf } from './new-rows.ts';
import { fieldId } from './outline.ts';
import { PasteButton } from './paste-button.tsx';
import { groupsOf, movedTask } from './task-groups.ts';
import { TaskRow } from './task-row.tsx';
import { noteOf } from './text-sections.tsx';

/** The plan: its tasks in printed order, gathered under the objectives that they serve. */
export function PlanSection() {
  const words = useWords();
  const { decision, edit } = useWorkspace();
  const plan = planOf(decision);
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
        onChange={(text) => {
          edit('plan.title', (before) => ({ ...before, plan: put(planOf(before), 'title', filled(text)) }));
        }}
        path="plan.title"
        size="wide"
        value={plan.title}
      />
      {plan.tasks.length === 0 ? <p className="ck-empty">{words.plan.empty}</p> : undefined}
      {groups.map(({ objective, rows }) => (
        <TaskGroup
          key={objective?.key ?? ''}
          objective={objective}
          place={objective === undefined ? -1 : decision.objectives.indexOf(objective)}
          rows={rows}
        />
      ))}
    </Section>
  );
}

interface GroupProps {
  readonly objective: Objective | undefined;
  readonly place: number;
  readonly rows: readonly { readonly task: Task; readonly at: number }[];
}

function TaskGroup({ objective, place, rows }: GroupProps) {
  const words = useWords();
  const { readOnly } = useSheet();
  const { edit } = useWorkspace();
  const key = objective?.key;
  const title = titleOf(objective, words.rows.row(words.objectives.row, place + 1), words.plan.noObjective);
  const changeTasks = useCallback(
    (update: (tasks: readonly Task[]) => readonly Task[]) => {
      edit('', (before) => ({ ...before, plan: { ...planOf(before), tasks: update(planOf(before).tasks) } }));
    },
    [edit],
  );
  const onMove = useCallback(
    (from: number, to: number) => {
      changeTasks((tasks) => movedTask(tasks, key, [from, to]));
    },
    [changeTasks, key],
  );
  const onRemove = useCallback(
    (at: number) => {
      changeTasks((tasks) => tasks.filter((task) => task !== tasks.filter(({ objective: own }) => own === key)[at]));
    },
    [changeTasks, key],
  );
  return (
    <div className="ck-group">
      <h3 className="ck-group__title">{title}</h3>
      <ol className="ck-tasks">
        {rows.map(({ task, at }, index) => (
          <TaskRow
            at={at}
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
        <Button
          look="quiet"
          onPress={() => {
            changeTasks((tasks) => [...tasks, newTask(key)]);
          }}
        >
          <Plus /> {words.plan.add}
        </Button>
      )}
    </div>
  );
}

function titleOf(objective: Objective | undefined, numbered: string, none: string): string {
  if (objective === undefined) return none;
  const words = objective.statement.replaceAll(/\s+/g, ' ');
  return words === '' ? numbered : `${numbered}. ${words.length > 160 ? `${words.slice(0, 158).trimEnd()}…` : words}`;
}
