'use client';
import type { Deviation } from '@camket/shared/actions';
import type { DecisionReference } from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';
import { SetStepNav, toast } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import type { ShownDeviation } from '../../quality/deviations/show-deviation.ts';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { Notice } from '../decisions/decision-notices.tsx';
import { faultsOf } from '../decisions/form-faults.ts';
import type { Remark } from '../decisions/outline.ts';
import { useLeaveGuard } from '../decisions/use-leave-guard.ts';
import { LeaveDialog } from '../decisions/leave-dialog.tsx';
import { Button } from '../dialog/button.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { byPath, SheetProvider } from '../fields/sheet.ts';
import { LongTextField } from '../fields/text-field.tsx';
import { ask, complaintsIn, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import { put } from '../sheet/put.ts';
import { DeedButtons, type Offered } from './deed-buttons.tsx';

/** A promise that a deviation can be from. */
export interface PromiseChoice {
  readonly key: string;
  readonly decision: DecisionReference;
  readonly label: string;
  readonly group: string;
}

interface DeviationDeskProps {
  readonly deviation: ShownDeviation | undefined;
  readonly commune: string;
  readonly promises: readonly PromiseChoice[];
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
  readonly today: CalendarDay;
}

type Draft = Partial<Deviation>;

/** What is typed, where it is all there. */
function wholeOf({ decision, indicator, from, to, reason = '', document = '' }: Draft): Deviation | undefined {
  if (decision === undefined || indicator === undefined || from === undefined || to === undefined) return undefined;
  if (reason.trim() === '' || document.trim() === '') return undefined;
  return { decision, indicator, from, to, reason, document };
}

function useDeviation({ deviation, commune, adminPath }: DeviationDeskProps, words: Words) {
  const [draft, setDraft] = useState<Draft>(deviation?.content ?? {});
  const [saved, setSaved] = useState(draft);
  const [revision, setRevision] = useState(deviation?.revision ?? 0);
  const [faults, setFaults] = useState<readonly Remark[]>([]);
  const [message, setMessage] = useState<string>();
  const [hasSaved, setHasSaved] = useState(false);
  const save = async (): Promise<boolean> => {
    if (draft === saved && deviation !== undefined) return true;
    const content = wholeOf(draft);
    if (content === undefined) {
      setMessage(words.actions.needed);
      return false;
    }
    const answer =
      deviation === undefined
        ? await ask('POST', '/deviations/whole', { commune, content })
        : await ask('PUT', `/deviations/${deviation.id}/whole`, { revision, content });
    if (!isDone(answer)) {
      setMessage(sayRefusal(answer, words));
      setFaults(faultsOf(complaintsIn(answer)));
      return false;
    }
    const [made, now] = [valueAt(answer, 'id'), valueAt(answer, 'revision')];
    if (typeof now === 'number') setRevision(now);
    setSaved(draft);
    setHasSaved(true);
    setFaults([]);
    setMessage(undefined);
    toast.success(words.save.saved);
    if (typeof made === 'string') setTimeout(() => location.assign(`${adminPath}/sai-lech/${made}`));
    return true;
  };
  return { draft, setDraft, isUnsaved: draft !== saved, hasSaved, faults, message, save };
}

/** The screen of one accepted deviation. */
export function DeviationDesk(props: DeviationDeskProps) {
  const { deviation, promises, adminPath, siteUrl, today } = props;
  const words = useWords();
  const desk = useDeviation(props, words);
  const guard = useLeaveGuard(desk.isUnsaved);
  const mayWrite = deviation?.mayWrite ?? true;
  const { faults } = desk;
  const sheet = useMemo(
    () => ({ readOnly: !mayWrite, remarks: byPath(faults), units: [], today }),
    [mayWrite, faults, today],
  );
  const title = words.actions.deviation;
  const isChange = deviation !== undefined && deviation.version > 0;
  return (
    <SheetProvider value={sheet}>
      <SetStepNav nav={[{ label: words.actions.title, url: `${adminPath}/khac-phuc` }, { label: title }]} />
      <div className="ck-workspace ck-workspace--narrow">
        <header className="ck-bar">
          <div className="ck-bar__what">
            <h1>{title}</h1>
            {deviation === undefined ? undefined : (
              <p>
                <span className={`ck-pill ck-pill--${deviation.stage}`}>{words.stages[deviation.stage]}</span>{' '}
                {deviation.sentence}
              </p>
            )}
          </div>
          <div className="ck-bar__deeds">
            <p
              aria-live="polite"
              className={desk.message === undefined ? 'ck-bar__state' : 'ck-bar__state ck-bar__state--failed'}
            >
              {desk.message ?? (desk.isUnsaved ? words.save.unsaved : '')}
            </p>
            {mayWrite ? (
              <Button isOff={!desk.isUnsaved} onPress={() => void desk.save()}>
                {words.save.save}
              </Button>
            ) : undefined}
            {deviation === undefined ? undefined : (
              <DeedButtons
                offered={offeredOf(deviation, { isBegun: desk.isUnsaved || desk.hasSaved, isChange, words })}
                path={`/deviations/${deviation.id}`}
                prepare={desk.save}
                stage={deviation.stage === 'published' && (desk.isUnsaved || desk.hasSaved) ? 'draft' : deviation.stage}
              />
            )}
          </div>
        </header>
        <main className="ck-paper">
          <DeviationNotices deviation={deviation} siteUrl={siteUrl} words={words} />
          <p className="ck-help">{words.actions.deviationsLede}</p>
          {promises.length === 0 ? <p className="ck-empty">{words.actions.noPromises}</p> : undefined}
          <DeviationFields draft={desk.draft} onChange={desk.setDraft} promises={promises} />
        </main>
        <LeaveDialog guard={guard} save={desk.save} />
      </div>
    </SheetProvider>
  );
}

interface NoticesProps extends Pick<DeviationDeskProps, 'deviation' | 'siteUrl'> {
  readonly words: Words;
}

function DeviationNotices({ deviation, siteUrl, words }: NoticesProps) {
  if (deviation === undefined) return undefined;
  return (
    <>
      {deviation.stage === 'returned' ? (
        <Notice look="warn">
          <p>{deviation.remark}</p>
        </Notice>
      ) : undefined}
      {deviation.version === 0 || siteUrl === undefined ? undefined : (
        <p>
          <a href={`${siteUrl}/${deviation.subject}`} rel="noreferrer" target="_blank">
            {words.actions.publicPage}
          </a>
        </p>
      )}
    </>
  );
}

interface Offering {
  readonly isBegun: boolean;
  readonly isChange: boolean;
  readonly words: Words;
}

function offeredOf(
  { deeds, stage, mayWrite }: ShownDeviation,
  { isBegun, isChange, words }: Offering,
): readonly Offered[] {
  const wanted = stage === 'published' && mayWrite && isBegun ? (['submit'] as const) : deeds;
  return wanted.map((deed) => ({
    ...{ deed, name: words.actions.deviationDeeds[deed], question: words.actions.deviationAsks[deed] },
    ...(deed === 'return' ? { reason: words.actions.reasonReturn, isReasonNeeded: true } : {}),
    ...(deed === 'submit' && isChange ? { reason: words.actions.reasonPublic, isReasonNeeded: true } : {}),
  }));
}

interface DeviationFieldsProps {
  readonly draft: Draft;
  readonly promises: readonly PromiseChoice[];
  readonly onChange: (change: (draft: Draft) => Draft) => void;
}

function DeviationFields({ draft, promises, onChange }: DeviationFieldsProps) {
  const words = useWords().actions;
  const choose = (key: string | undefined): void => {
    const chosen = promises.find((one) => one.key === key);
    onChange((before) => put(put(before, 'indicator', chosen?.key), 'decision', chosen?.decision));
  };
  return (
    <Section id="section-deviation" title={words.deviation}>
      <ChoiceField
        blank={words.choosePromise}
        choices={promises.map(({ key, label, group }) => ({ value: key, label, group }))}
        label={words.promise}
        onChange={choose}
        path="indicator"
        size="wide"
        value={draft.indicator}
      />
      <FieldRow>
        <DayField
          label={words.from}
          onChange={(day) => onChange((before) => put(before, 'from', day))}
          path="from"
          value={draft.from}
        />
        <DayField
          help={words.toHelp}
          label={words.to}
          onChange={(day) => onChange((before) => put(before, 'to', day))}
          path="to"
          value={draft.to}
        />
      </FieldRow>
      <LongTextField
        label={words.reason}
        onChange={(text) => onChange((before) => put(before, 'reason', text))}
        path="reason"
        size="wide"
        value={draft.reason}
      />
      <LongTextField
        help={words.decidedHelp}
        label={words.decided}
        onChange={(text) => onChange((before) => put(before, 'document', text))}
        path="document"
        size="wide"
        value={draft.document}
      />
    </Section>
  );
}
