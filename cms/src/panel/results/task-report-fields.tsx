'use client';
import type { Task } from '@camket/shared/plans';
import { sayTimes } from '@camket/shared/times';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { QuotedFacts } from '../fields/facts.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { LongTextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import type { DraftDesk } from '../saving/use-draft.ts';
import { periodChoices } from './period-choices.ts';
import { type TaskReportDraft, tasksFor } from './task-report-draft.ts';
import { TaskReportPieces } from './task-report-pieces.tsx';
import type { RowScreen } from './row-frame.tsx';
import type { Published } from './use-published.ts';
import { onceState, slotChoices, useSlots } from './use-slots.ts';

interface TaskReportFieldsProps {
  readonly desk: DraftDesk<TaskReportDraft>;
  readonly published: Published;
  readonly task: Task | undefined;
  readonly screen: RowScreen;
}

/** The fields of a report on a task. */
export function TaskReportFields(props: TaskReportFieldsProps) {
  const {
    desk,
    task,
    screen: { place },
  } = props;
  const words = useWords();
  return (
    <>
      <Section id="section-about" title={words.reports.task}>
        <FieldRow>
          <AboutFields {...props} />
        </FieldRow>
        {task === undefined ? undefined : <TaskFacts task={task} />}
      </Section>
      {task === undefined ? undefined : (
        <>
          <Section id="section-status" title={words.reports.status}>
            <FieldRow>
              <StatusFields {...props} />
            </FieldRow>
          </Section>
          <Section
            id="section-evidence"
            title={(task.output ?? '') === '' ? words.results.evidence : words.taskEvidence.title}
          >
            <TaskReportPieces desk={desk} output={task.output} place={place} />
          </Section>
        </>
      )}
    </>
  );
}

function AboutFields({
  desk: { draft, edit },
  published: { decisions, chosen },
  screen: { place, today },
}: TaskReportFieldsProps) {
  const words = useWords();
  const choices = (decisions ?? []).map(({ subject, name, about }) => ({ value: subject, label: `${name}: ${about}` }));
  const tasks = tasksFor(chosen?.decision.plan?.tasks ?? [], place.unit?.key).map(({ key, number, content }) => ({
    value: key,
    label: number === undefined ? content : `${number}. ${content}`,
  }));
  const year = chosen?.decision.year ?? Number(today.slice(0, 4));
  if (decisions?.length === 0) return <p className="ck-empty">{words.results.none}</p>;
  return (
    <>
      <ChoiceField
        blank={words.results.chooseDecision}
        choices={choices}
        label={words.results.decision}
        onChange={(subject) =>
          edit(({ task: _, ...before }) =>
            put(before, 'decision', subject === undefined ? undefined : { subject, version: 1 }),
          )
        }
        path="decision"
        size="wide"
        value={draft.decision?.subject}
      />
      {chosen === undefined ? undefined : (
        <ChoiceField
          blank={words.reports.chooseTask}
          choices={tasks}
          label={words.reports.task}
          onChange={(key) =>
            edit(({ slot: _slot, ...before }) =>
              put(
                put({ ...before, pieces: [] }, 'task', key),
                'decision',
                before.decision && { ...before.decision, version: chosen.version },
              ),
            )
          }
          path="task"
          size="wide"
          value={draft.task}
        />
      )}
      {draft.task === undefined ? undefined : <SlotField commune={place.commune} desk={{ draft, edit }} year={year} />}
    </>
  );
}

interface SlotFieldProps {
  readonly desk: Pick<DraftDesk<TaskReportDraft>, 'draft' | 'edit'>;
  readonly commune: string;
  readonly year: number;
}

/** Which of its times a report is about, each with how it stands; of a task that is due once, how that stands. */
function SlotField({ desk: { draft, edit }, commune, year }: SlotFieldProps) {
  const words = useWords();
  const slots = useSlots({ commune, decision: draft.decision?.subject, task: draft.task });
  const known = slots === undefined ? [] : slotChoices(slots, words);
  const once = slots === undefined ? undefined : onceState(slots);
  if (once !== undefined && draft.slot === undefined) {
    return (
      <p className="ck-once">
        <span className="ck-label">{words.taskEvidence.onceState}</span> {once}
      </p>
    );
  }
  return (
    <ChoiceField
      blank={words.reports.once}
      choices={known.length > 0 ? known : periodChoices(year, words)}
      label={words.reports.slot}
      onChange={(slot) => edit((before) => put(before, 'slot', slot))}
      path="slot"
      size="wide"
      value={draft.slot}
      {...(known.length > 0 ? { help: words.taskEvidence.slotHelp } : {})}
    />
  );
}

function TaskFacts({ task: { content, lead, time, output } }: { readonly task: Task }) {
  const words = useWords();
  const meaning = time?.times === undefined ? '' : ` (${sayTimes(time.times)})`;
  const facts = [
    [words.plan.lead, lead.map(({ text }) => text).join('; ')],
    [words.reports.time, time && `${time.wording}${meaning}`],
    [words.plan.output, output],
  ] as const;
  return <QuotedFacts facts={facts} quote={content} />;
}

const statuses = ['done', 'inProgress', 'notStarted', 'cancelled'] as const;

function StatusFields({ desk: { draft, edit } }: TaskReportFieldsProps) {
  const words = useWords();
  return (
    <>
      <ChoiceField
        blank="…"
        choices={choicesOf(statuses, words.reports.statuses)}
        label={words.reports.status}
        onChange={(status) =>
          edit((before) => put(status === 'done' ? before : put(before, 'doneOn', undefined), 'status', status))
        }
        path="status"
        value={draft.status}
      />
      {draft.status === 'done' ? (
        <DayField
          label={words.reports.doneOn}
          onChange={(day) => edit((before) => put(before, 'doneOn', day))}
          path="doneOn"
          value={draft.doneOn}
        />
      ) : undefined}
      <DayField
        label={words.results.cutOff}
        onChange={(day) => edit((before) => put(before, 'cutOff', day))}
        path="cutOff"
        value={draft.cutOff}
      />
      <LongTextField
        label={words.results.note}
        onChange={(text) => edit((before) => put(before, 'note', filled(text)))}
        path="note"
        size="wide"
        value={draft.note}
      />
    </>
  );
}
