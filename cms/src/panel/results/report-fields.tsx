'use client';
import type { Task } from '@camket/shared/plans';
import { sayTimes } from '@camket/shared/times';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { LongTextField } from '../fields/text-field.tsx';
import { FilesField } from '../files/files-field.tsx';
import { filled, put } from '../sheet/put.ts';
import { periodChoices } from './period-choices.ts';
import { type ReportDraft, tasksFor } from './report-draft.ts';
import type { RowScreen } from './row-frame.tsx';
import type { Published } from './use-published.ts';
import type { RowDesk } from './use-row.ts';

interface ReportFieldsProps {
  readonly desk: RowDesk<ReportDraft>;
  readonly published: Published;
  readonly task: Task | undefined;
  readonly screen: RowScreen;
}

/** The fields of a report on a task. */
export function ReportFields(props: ReportFieldsProps) {
  const {
    desk: { draft, edit },
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
          <Section id="section-evidence" title={words.results.evidence}>
            <FilesField
              commune={place.commune}
              files={draft.evidence}
              onAdd={(file) =>
                edit((before) => ({
                  ...before,
                  evidence: [...before.evidence.filter(({ sha256 }) => sha256 !== file.sha256), file],
                }))
              }
              onChange={(evidence) => edit((before) => ({ ...before, evidence }))}
              path="evidence"
              roles={['evidence']}
              unit={place.unit?.id}
            />
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
}: ReportFieldsProps) {
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
            edit((before) =>
              put(
                put(before, 'task', key),
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
      {draft.task === undefined ? undefined : (
        <ChoiceField
          blank={words.reports.once}
          choices={periodChoices(year, words)}
          label={words.reports.slot}
          onChange={(slot) => edit((before) => put(before, 'slot', slot))}
          path="slot"
          value={draft.slot}
        />
      )}
    </>
  );
}

function TaskFacts({ task: { content, lead, time, output } }: { readonly task: Task }) {
  const words = useWords();
  const meaning = time?.times === undefined ? '' : ` (${sayTimes(time.times)})`;
  const facts = [
    [words.plan.lead, lead.map(({ text }) => text).join('; ')],
    [words.reports.time, time === undefined ? '' : `${time.wording}${meaning}`],
    [words.plan.output, output ?? ''],
  ] as const;
  return (
    <div className="ck-facts">
      <blockquote className="ck-quote">{content}</blockquote>
      <dl>
        {facts.flatMap(([name, text]) =>
          text === ''
            ? []
            : [
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>,
              ],
        )}
      </dl>
    </div>
  );
}

const statuses = ['done', 'inProgress', 'notStarted', 'cancelled'] as const;

function StatusFields({ desk: { draft, edit } }: ReportFieldsProps) {
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
