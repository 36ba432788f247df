'use client';
import type { Timing } from '@camket/shared/plans';
import { reportingPeriods } from '@camket/shared/results';
import { dueDaysTogether, sayTime, type Time, workingCalendars } from '@camket/shared/times';
import { vietnameseDay } from '@camket/shared/values';
import { meaningsChosen } from '@camket/shared/decisions';
import { useWords } from '../../words/use-words.ts';
import { useWorkspace } from '../decisions/desk-context.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { Plus, Trash } from '../fields/icons.tsx';
import { ToolButton } from '../fields/row-tools.tsx';
import { FieldRow } from '../fields/section.tsx';
import { put, removeAt, replaceAt } from '../sheet/put.ts';
import { newTime, timeKinds } from './new-time.ts';
import { ReadingFields } from './reading-fields.tsx';
import { TimeFields } from './time-fields.tsx';

interface TimeDialogProps {
  readonly timing: Timing;
  readonly about: string | undefined;
  readonly path: string;
  readonly onChange: (timing: Timing) => void;
  readonly onClose: () => void;
}

/** Says what the wording of a time means, in one meaning or several, and shows the due days that follow. */
export function TimeDialog({ timing, about, path, onChange, onClose }: TimeDialogProps) {
  const words = useWords().time;
  const year = useYear();
  const times = timing.times ?? [];
  const change = (next: readonly Time[]): void => {
    onChange(put(timing, 'times', next.length === 0 ? undefined : next));
  };
  return (
    <Dialog onClose={onClose} size="large" title={words.title}>
      <blockquote className="ck-quote">{timing.wording}</blockquote>
      <p className="ck-help">{words.help}</p>
      <ol className="ck-rows">
        {times.map((time, place) => (
          <li className="ck-row" key={place}>
            <div className="ck-row__body">
              <OneTime
                onChange={(next) => change(replaceAt(times, place, next))}
                path={`${path}.times.${place}`}
                time={time}
              />
            </div>
            <ToolButton label={words.remove} onPress={() => change(removeAt(times, place))}>
              <Trash />
            </ToolButton>
          </li>
        ))}
      </ol>
      <Button look="quiet" onPress={() => change([...times, newTime('quarters', year)])}>
        <Plus /> {words.add}
      </Button>
      {times.length === 0 ? undefined : <ReadingFields about={about} timing={timing} />}
      {times.length === 0 ? undefined : <DueDays about={about} timing={timing} />}
      <DialogDeeds>
        {times.length === 0 ? undefined : <Button onPress={() => change([])}>{words.clear}</Button>}
        <Button look="main" onPress={onClose}>
          {words.done}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}

function useYear(): number {
  const { decision } = useWorkspace();
  return decision.year ?? Number(decision.issuedOn?.slice(0, 4) ?? new Date().getFullYear());
}

function OneTime({
  time,
  path,
  onChange,
}: {
  readonly time: Time;
  readonly path: string;
  readonly onChange: (time: Time) => void;
}) {
  const words = useWords().time;
  const year = useYear();
  return (
    <>
      <FieldRow>
        <ChoiceField
          choices={choicesOf(timeKinds, words.kinds)}
          label={words.kind}
          onChange={(kind = time.kind) => {
            if (kind !== time.kind) onChange(newTime(kind, year));
          }}
          path={`${path}.kind`}
          value={time.kind}
        />
        <TimeFields key={time.kind} onChange={onChange} path={path} time={time} />
      </FieldRow>
      <p className="ck-help">{sayTime(time)}</p>
    </>
  );
}

function DueDays({ timing, about }: { readonly timing: Timing; readonly about: string | undefined }) {
  const words = useWords().time;
  const { decision } = useWorkspace();
  const years = [useYear()];
  const chosen = meaningsChosen(decision.readings, { timing, years, ...(about === undefined ? {} : { about }) });
  // words that are read as following the document's own reporting clauses fall on the days of these
  const reportingDays = years.flatMap((year) =>
    reportingPeriods(decision, year, workingCalendars).flatMap(({ dueDay }) => dueDay ?? []),
  );
  const { days, undecided } = dueDaysTogether(timing.times ?? [], { years, chosen, reportingDays });
  return (
    <p aria-live="polite" className="ck-timing__due">
      {undecided.length > 0 ? words.undecided : undefined}{' '}
      {days.length === 0 ? words.noDueDay : `${words.dueDays} ${days.map(vietnameseDay).join(', ')}`}
    </p>
  );
}
